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
  private final Spoken spoken = Spoken.table();
  private final ReentrantLock lock = new ReentrantLock();
  private volatile State state = new State(Names.of(List.of(), spoken), -1, -1);

  NameIndex(Database database, Statements statements) {
    this.database = database;
    this.all = statements.named("Report/names");
  }

  /**
   * Names, and how far they go.
   *
   * @param version the newest version of a name among them
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
    List<KnownName> known = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    Map<String, Edtf> times = new HashMap<>();
    long[] newest = {0};
    database.stream(
        all,
        Map.of(),
        row -> {
          known.add(KnownName.of(row, texts, times));
          newest[0] = Math.max(newest[0], row.number("version"));
        });
    return new State(Names.of(known, spoken), newest[0], revision);
  }
}
