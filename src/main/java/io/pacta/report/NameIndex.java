package io.pacta.report;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * The names of the record, at all its revisions. They are read when a report is first read, and
 * again by the first that is read after a name was told or taken back; others wait for it.
 */
@Component
class NameIndex {

  private final Database database;
  private final Statement all;
  private final Statement newest;
  private final Spoken spoken = Spoken.table();
  private final ReentrantLock lock = new ReentrantLock();
  private volatile State state = new State(Names.of(List.of(), spoken), -1, -1);

  NameIndex(Database database, Statements statements) {
    this.database = database;
    this.all = statements.named("Report/names");
    this.newest = statements.named("Record/newest");
  }

  /**
   * Names, and how far they go.
   *
   * @param version up to which none is missing
   * @param revision a revision that they know
   */
  record State(Names names, long version, long revision) {}

  /** The names as they were last read. */
  State last() {
    return state;
  }

  /**
   * Names that know a revision, also where others had been read before it.
   *
   * @param stale those that were found to lack something
   */
  State after(State stale, long revision) {
    lock.lock();
    try {
      if (state.version() == stale.version() && state.revision() == stale.revision()) {
        state = read(revision);
      }
      return state;
    } finally {
      lock.unlock();
    }
  }

  private State read(long revision) {
    // Of a revision after that, some names may be there while they are read, and others not yet.
    long whole = database.read(newest, Map.of(), row -> row.number("revision")).getFirst();
    List<KnownName> known = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    Map<String, Edtf> times = new HashMap<>();
    long[] version = {0};
    database.stream(
        all,
        Map.of(),
        row -> {
          known.add(KnownName.of(row, texts, times));
          version[0] = Math.max(version[0], row.number("version"));
        });
    return new State(Names.of(known, spoken), Math.min(version[0], lastOf(whole)), revision);
  }

  /** The largest number that a version can have which the revision recorded. */
  private static long lastOf(long revision) {
    return ((revision + 1) << Integer.SIZE) - 1;
  }
}
