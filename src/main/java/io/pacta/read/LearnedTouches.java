package io.pacta.read;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What revisions touched, as the database tells it. It is asked once for each revision that an
 * operation is the first to see. Whoever wrote it, another Pacta or an import, is the same.
 */
final class LearnedTouches {

  /** Revisions that touched more than about so many versions, as imports do, touched all. */
  private static final int MOST_AT_ONCE = 10_000;

  private static final int MOST_TOUCHES = 100_000;

  private static final Pattern WATCHED = Pattern.compile("'(\\w+)' AS kind");

  private final Database database;
  private final Statement touched;
  private final Set<String> watched;
  private final Touches touches = new Touches(MOST_TOUCHES);
  private final ReentrantLock learning = new ReentrantLock();

  LearnedTouches(Database database, Statements statements) {
    this.database = database;
    this.touched = statements.named("Read/touched");
    this.watched =
        WATCHED
            .matcher(touched.text())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
  }

  /** The kinds of claims of which it is learned what was touched. */
  Set<String> watched() {
    return watched;
  }

  /** The newest revision of which it is known what it touched; negative where none is. */
  long known() {
    return touches.known();
  }

  /** As {@link Touches#last}. */
  long last(List<Touches.Touched> things, Collection<String> kinds) {
    return touches.last(things, kinds);
  }

  /** Sees to it that it is known what revisions up to this one touched. */
  void upTo(long revision, Deadline deadline, Tally tally) {
    if (revision <= touches.known()) {
      return;
    }
    Deadline.take(learning);
    try {
      long known = touches.known();
      if (known < 0) {
        touches.forget(revision);
      } else if (revision > known) {
        learn(known, revision, deadline, tally);
      }
    } finally {
      learning.unlock();
    }
  }

  /**
   * Forgets all: the record is another from now on.
   *
   * @param more what else is forgotten before anything is learned anew
   */
  void forget(Runnable more) {
    learning.lock();
    try {
      touches.clear();
      more.run();
    } finally {
      learning.unlock();
    }
  }

  private void learn(long known, long revision, Deadline deadline, Tally tally) {
    List<Touches.Touch> found = new ArrayList<>();
    long versions = 0;
    boolean merged = false;
    List<Row> all =
        tally.counting(
            () ->
                database.read(
                    touched,
                    Map.of("after", known, "most", MOST_AT_ONCE),
                    Function.identity(),
                    deadline.left(),
                    deadline.name()));
    for (Row row : all) {
      versions += row.number("versions");
      merged |= row.text("kind").equals("MERGED_INTO");
      found.add(
          new Touches.Touch(
              new Touches.Touched(row.text("id"), row.text("kind")), row.number("number")));
    }
    if (merged || versions >= MOST_AT_ONCE) {
      touches.forget(revision);
    } else {
      touches.learn(revision, found);
    }
  }
}
