package io.pacta.neo4j;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.TransactionStatus;

/** A writing transaction that is under way. */
public final class WriteTransaction {

  private final TransactionStatus status;
  private final Neo4jClient client;
  private final ObservationRegistry observations;
  private final Consumer<String> ending;

  /**
   * One that is under way.
   *
   * @param client runs statements in it, on this thread
   * @param ending ends whatever is asked under a name
   */
  WriteTransaction(
      TransactionStatus status,
      Neo4jClient client,
      ObservationRegistry observations,
      Consumer<String> ending) {
    this.status = status;
    this.client = client;
    this.observations = observations;
    this.ending = ending;
  }

  /**
   * All rows of a statement that may read and write. It is observed as {@code pacta.writes}, with
   * the name of the statement.
   */
  public <T> List<T> run(Statement statement, Map<String, ?> parameters, Function<Row, T> reader) {
    return observed(statement, () -> rows(statement, parameters, reader));
  }

  /**
   * The same, for a statement that needs what another transaction may hold: the database ends this
   * one when it has waited for so long.
   *
   * @throws DatabaseBusy where that came to be
   */
  public <T> List<T> run(
      Statement statement, Map<String, ?> parameters, Function<Row, T> reader, Duration patience) {
    String waiting = UUID.randomUUID().toString();
    Map<String, Object> marked = new HashMap<>(parameters);
    marked.put(Database.READING, waiting);
    // Whichever is first: the answer, or the end of patience. After that the transaction is being
    // ended, even where the answer has come meanwhile.
    AtomicBoolean decided = new AtomicBoolean();
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            () -> {
              if (decided.compareAndSet(false, true)) {
                ending.accept(waiting);
              }
            },
            CompletableFuture.delayedExecutor(
                patience.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread));
    try {
      List<T> rows = run(statement, marked, reader);
      if (decided.compareAndSet(false, true)) {
        return rows;
      }
    } catch (RuntimeException failure) {
      if (decided.compareAndSet(false, true)) {
        throw failure;
      }
    } finally {
      end.cancel(false);
    }
    throw new DatabaseBusy(patience);
  }

  /** Runs a statement for what it changes. */
  public void run(Statement statement, Map<String, ?> parameters) {
    run(statement, parameters, Function.identity());
  }

  /**
   * Runs a statement that says how many it {@code changed}, once for each of the parameters: the
   * next are made ready and sent while the database works on those before, of which no more than
   * one is waited for. It is observed as one.
   *
   * @return how many were changed in all
   */
  public long count(Statement statement, Stream<Map<String, Object>> parameters) {
    return observed(
        statement,
        () ->
            client
                .delegateTo(
                    runner -> {
                      long changed = 0;
                      Result before = null;
                      for (Iterator<Map<String, Object>> each = parameters.iterator();
                          each.hasNext(); ) {
                        Result sent = runner.run(statement.text(), each.next());
                        changed += changed(before);
                        before = sent;
                      }
                      return Optional.of(changed + changed(before));
                    })
                .run()
                .orElseThrow());
  }

  private <T> List<T> rows(
      Statement statement, Map<String, ?> parameters, Function<Row, T> reader) {
    Wording.Asked asked = statement.asked(parameters);
    return client
        .delegateTo(
            runner -> {
              Result result = runner.run(asked.text(), Map.<String, Object>copyOf(parameters));
              return Optional.of(result.list(Row.of(result.keys(), asked).andThen(reader)));
            })
        .run()
        .orElseThrow();
  }

  private static long changed(@Nullable Result result) {
    return result == null ? 0 : result.single().get("changed").asLong();
  }

  private <T> T observed(Statement statement, Supplier<T> run) {
    return Observation.createNotStarted("pacta.writes", observations)
        .contextualName(statement.name())
        .lowCardinalityKeyValue("statement", statement.name())
        .observe(run);
  }

  /** Leaves the database as it was before the transaction. */
  public void takeBack() {
    status.setRollbackOnly();
  }
}
