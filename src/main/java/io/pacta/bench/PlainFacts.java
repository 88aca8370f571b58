package io.pacta.bench;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The floor of an import: relationships of three properties, without a constraint, an index, a
 * citation or a question first, as many in a transaction as an import writes.
 */
@Component
public class PlainFacts {

  private static final int PAGE = 10_000;
  private static final int SUBJECTS = 300;
  private static final int OBJECTS = 6_000;
  private static final LocalDate DAY = LocalDate.of(1946, 1, 1);

  private final Database database;
  private final Statement entities;
  private final Statement plain;

  PlainFacts(Database database, Statements statements) {
    this.database = database;
    this.entities = statements.named("Bench/entities");
    this.plain = statements.named("Bench/plain");
  }

  /**
   * Writes some, and says how long it took. What it writes stays: only for a database that nobody
   * needs.
   *
   * @param pages how many transactions of 10,000
   */
  public Measure write(int pages) {
    database.write(
        transaction ->
            transaction.run(
                entities,
                Map.of("ids", IntStream.range(0, SUBJECTS + OBJECTS).mapToObj(this::id).toList()),
                row -> row));
    Random random = new Random(PAGE);
    page(random);
    long start = System.nanoTime();
    long written = 0;
    for (int page = 0; page < pages; page++) {
      written += page(random);
    }
    return new Measure(written, Duration.ofNanos(System.nanoTime() - start));
  }

  private long page(Random random) {
    List<Map<String, Object>> rows =
        IntStream.range(0, PAGE)
            .mapToObj(
                number ->
                    Map.<String, Object>of(
                        "subject", id(random.nextInt(SUBJECTS)),
                        "object", id(SUBJECTS + random.nextInt(OBJECTS)),
                        "text", "YES",
                        "day", DAY.plusDays(random.nextInt(PAGE)),
                        "number", number))
            .toList();
    return database
        .write(
            transaction ->
                transaction.run(plain, Map.of("rows", rows), (Row row) -> row.number("changed")))
        .getFirst();
  }

  private String id(int number) {
    return "country:bench-" + number;
  }
}
