package io.pacta.report;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much memory the names take, and how long a page of text takes, without the database. */
@Component
public class ReportSpeed {

  /** So often a page is read before it counts, and then while it does. */
  private static final int ROUNDS = 300;

  private static final long KILO = 1024;

  private final NameIndex index;

  ReportSpeed(Database database, Statements statements) {
    this.index = new NameIndex(database, statements);
  }

  /**
   * What was measured.
   *
   * @param names how many names the record has, in all their versions
   * @param ways how many ways there are to write them
   * @param automaton how many kilobytes the automaton has
   * @param heap by how many kilobytes the heap grew for all of it
   * @param building how long it took to read and build them
   * @param reading how long a page took
   */
  public record Measured(
      int names, int ways, long automaton, long heap, Duration building, Duration reading) {}

  /** Measures with a page. */
  public Measured measure(String page) {
    long before = used();
    long start = System.nanoTime();
    Names names = index.after(index.last(), 0).names();
    Duration building = Duration.ofNanos(System.nanoTime() - start);
    long heap = used() - before;
    read(page, names);
    start = System.nanoTime();
    read(page, names);
    Duration reading = Duration.ofNanos((System.nanoTime() - start) / ROUNDS);
    return new Measured(
        names.size(), names.ways(), names.bytes() / KILO, heap / KILO, building, reading);
  }

  private static void read(String page, Names names) {
    LocalDate day = LocalDate.of(2021, 1, 20);
    Surroundings nothing = Surroundings.NONE;
    for (int round = 0; round < ROUNDS; round++) {
      List<Token> tokens = Tokens.of(page);
      List<Sighting> sightings = Scan.of(page, tokens, names, Long.MAX_VALUE - 1);
      Sentences sentences = Sentences.of(page);
      List<SaidDate> dates = Dates.in(page, sentences, day);
      List<Mention> mentions =
          Resolver.mentions(page, tokens, sightings, nothing, dates, sentences, day);
      Grammar.statements(sentences.all(), page, mentions, dates, new Discourse(day, nothing));
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
