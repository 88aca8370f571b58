package io.pacta.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pacta.neo4j.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a server all questions in a mixed order for a long time, and tells it a fact for every
 * hundredth. What it tells stays: only for a database that nobody needs.
 */
@Component
public class Soak {

  private static final int DRAWS = 100;
  private static final int READS_PER_WRITE = 99;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final byte[] FAILED = "{\"errors\"".getBytes(UTF_8);
  private static final byte[] NOT_TOLD = "\"userErrors\":[{".getBytes(UTF_8);

  private static final String DATA_SET =
      """
      mutation { createDataSet(input: {slug: "bench-soak", name: "What a benchmark told"}) { userErrors { message } } }
      """;

  private static final String FACT =
      """
      mutation BenchTell($country: ID!, $organization: ID!, $valid: Edtf!) {
        recordFacts(input: {
          dataSet: "bench-soak"
          facts: [{kind: MEMBER_OF, subject: $country, object: $organization, status: OBSERVER, valid: $valid, citations: [{source: "bench-soak"}]}]
          sources: [{slug: "bench-soak", title: "What a benchmark told"}]
        }) { userErrors { message } }
      }
      """;

  private final Database database;

  Soak(Database database) {
    this.database = database;
  }

  /**
   * How long, and by how many.
   *
   * @param minutes how long
   * @param clients how many ask at once
   * @param seed by which it is drawn what they ask
   */
  public record Plan(int minutes, int clients, long seed) {}

  /**
   * Asks, and says after each minute how it was.
   *
   * @param key of an editor
   * @return how many requests failed
   */
  public int run(Plan plan, Served served, String key, Consumer<String> lines) {
    Draws draws = Draws.of(database, plan.seed());
    List<byte[]> reads = reads(draws, plan.seed());
    String authorization = "Authorization: Bearer %s\r\n".formatted(key);
    Errors errors = new Errors();
    AtomicInteger told = new AtomicInteger();
    Draws facts = draws.forQuestion("facts", plan.seed());
    Side side =
        () ->
            new Customer(
                served,
                errors,
                at ->
                    at % (READS_PER_WRITE + 1) == READS_PER_WRITE
                        ? fact(facts, told.incrementAndGet(), authorization)
                        : reads.get(at % reads.size()));
    try (HttpConnection connection = served.connect()) {
      connection.send(asking(DATA_SET, Map.of(), authorization));
      lines.accept(
          "%6s %9s %7s %7s | %7s %7s %7s | %9s %9s %9s"
              .formatted(
                  "minute",
                  "requests",
                  "told",
                  "errors",
                  "median",
                  "p95",
                  "p99",
                  "server MB",
                  "heap MB",
                  "db MB"));
      for (int minute = 1; minute <= plan.minutes(); minute++) {
        int before = told.get();
        Load load =
            Load.of(side, reads.size() * 100, minute * 7919, plan.clients(), Duration.ofMinutes(1));
        List<Load> one = List.of(load);
        Served.Memory memory = served.memory();
        lines.accept(
            "%6d %,9d %,7d %,7d | %7.2f %7.2f %7.2f | %,9d %,9d %,9d"
                .formatted(
                    minute,
                    load.answered(),
                    told.get() - before,
                    errors.count(),
                    Load.millis(one, 50),
                    Load.millis(one, 95),
                    Load.millis(one, 99),
                    memory.server(),
                    memory.heap(),
                    memory.database()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    errors.first().ifPresent(first -> lines.accept("The first error: " + first));
    return errors.count();
  }

  private static List<byte[]> reads(Draws draws, long seed) {
    List<byte[]> all = new ArrayList<>();
    for (Question question : Questions.ALL) {
      Draws own = draws.forQuestion(question.name(), seed);
      try {
        for (int draw = 0; draw < DRAWS; draw++) {
          all.add(asking(question.document(), question.asked().apply(own), ""));
        }
      } catch (Draws.NothingToAsk none) {
        // The record is smaller than what it may be asked.
      }
    }
    Collections.shuffle(all, new Random(seed));
    return all;
  }

  private static synchronized byte[] fact(Draws draws, int number, String authorization) {
    LocalDate day = LocalDate.of(1950, 1, 1).plusDays(number % 20_000);
    return asking(
        FACT,
        Map.of(
            "country", draws.one("members").name(),
            "organization", "organization:" + draws.one("organizations").name(),
            "valid", day + "/" + day.plusDays(1 + number / 20_000)),
        authorization);
  }

  private static byte[] asking(String document, Map<String, Object> variables, String more) {
    return HttpConnection.asking(
        JSON.writeValueAsBytes(Map.of("query", document, "variables", variables)), more);
  }

  /** What went wrong. */
  private static final class Errors {
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicReference<@Nullable String> first = new AtomicReference<>();

    void add(String what) {
      count.incrementAndGet();
      first.compareAndSet(null, what);
    }

    int count() {
      return count.get();
    }

    Optional<String> first() {
      return Optional.ofNullable(first.get());
    }
  }

  /** What is asked in a place of the order. */
  private interface Order {
    byte[] at(int place);
  }

  /** Somebody who goes on asking whatever is answered. */
  private static final class Customer implements Side.Client {

    private final Served served;
    private final Errors errors;
    private final Order order;
    private HttpConnection connection;

    Customer(Served served, Errors errors, Order order) throws IOException {
      this.served = served;
      this.errors = errors;
      this.order = order;
      this.connection = served.connect();
    }

    @Override
    public void ask(int at) throws IOException {
      byte[] request = order.at(at);
      try {
        int status = connection.send(request);
        if (status != 200 || connection.begins(FAILED) || connection.has(NOT_TOLD)) {
          errors.add(status + " " + new String(connection.answer(), UTF_8));
        }
      } catch (IOException broken) {
        errors.add(broken.toString());
        connection.close();
        connection = served.connect();
      }
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
