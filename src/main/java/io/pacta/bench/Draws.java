package io.pacta.bench;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws what is asked about from what the record has: by one seed always the same, and the same
 * where copies stand beside it.
 */
final class Draws {

  /** Days are drawn from the years that most data sets speak of. */
  static final LocalDate FIRST = LocalDate.of(1946, 1, 1);

  static final LocalDate LAST = LocalDate.of(2014, 12, 31);

  private final Database database;
  private final Map<String, List<Known>> pools;
  private final Random random;

  private Draws(Database database, Map<String, List<Known>> pools, long seed) {
    this.database = database;
    this.pools = pools;
    this.random = new Random(seed);
  }

  static Draws of(Database database, long seed) {
    return new Draws(database, new HashMap<>(), seed);
  }

  /** From the same record by another seed, which goes by what is asked. */
  Draws forQuestion(String name, long seed) {
    return new Draws(database, pools, seed * 31 + name.hashCode());
  }

  /** Something that may be asked about, and the days between which there is something to say. */
  private record Known(String name, LocalDate since, LocalDate until) {

    static Known of(Row row) {
      return new Known(
          row.text("name"), later(row.day("since"), FIRST), earlier(row.day("until"), LAST));
    }

    boolean isThere() {
      return !since.isAfter(until);
    }
  }

  /** One that is asked about, and the day. */
  record Drawn(String name, LocalDate day) {

    Map<String, Object> as(String variable) {
      return Map.of(variable, name, "day", day);
    }
  }

  /** One of a pool, on some day. */
  Drawn one(String pool) {
    Known known = known(pool);
    return new Drawn(known.name(), day(known.since(), known.until()));
  }

  /** Two of a pool, on some day of both. */
  Map<String, Object> two(String pool, String first, String second) {
    while (true) {
      Known one = known(pool);
      Known other = known(pool);
      LocalDate since = later(one.since(), other.since());
      LocalDate until = earlier(one.until(), other.until());
      if (!one.name().equals(other.name()) && !since.isAfter(until)) {
        return Map.of(first, one.name(), second, other.name(), "day", day(since, until));
      }
    }
  }

  /** The three to six letters that somebody has typed of a name. */
  String prefix() {
    String word = known("names").name();
    return word.substring(0, Math.min(word.length(), number(3, 6)));
  }

  /** A number from one to another. */
  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private LocalDate day(LocalDate since, LocalDate until) {
    return since.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(since, until) + 1));
  }

  private Known known(String pool) {
    List<Known> all = pools.computeIfAbsent(pool, this::read);
    return all.get(random.nextInt(all.size()));
  }

  private List<Known> read(String pool) {
    List<Known> all =
        database.read(Question.cypher("pools/" + pool), Map.of(), Known::of).stream()
            .filter(Known::isThere)
            .toList();
    if (all.size() < 2) {
      throw new NothingToAsk(pool);
    }
    return all;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The record has too little for a question. */
  static final class NothingToAsk extends RuntimeException {
    private NothingToAsk(String pool) {
      super("The record has no " + pool + " to ask about.", null, false, false);
    }
  }
}
