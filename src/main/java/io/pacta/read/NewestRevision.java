package io.pacta.read;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which revision is the newest, and up to which reads see all that was written.
 *
 * <p>A database that is committing may show the counter of revisions before all that it wrote, so
 * what finds the newest revision by itself may lack a part of it. A read that begins after another
 * has told of a revision, or after this server wrote it, begins with the other's bookmark, and so
 * after all of it is there.
 */
@Component
class NewestRevision {

  /**
   * So long others wait for one who asks for the newest revision: a hundred times what it takes.
   */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Database database;
  private final Statement newest;
  private final CommonRead<Long> newestOfAll = new CommonRead<>(PATIENCE);
  private final AtomicLong whole = new AtomicLong(-1);

  NewestRevision(Database database, Statements statements) {
    this.database = database;
    this.newest = statements.named("Record/newest");
  }

  /** Every read that begins from now on sees all of this revision; negative where none is known. */
  long whole() {
    return whole.get();
  }

  @EventListener
  void committed(Committed committed) {
    told(committed.revision());
  }

  /** A read has told of a revision. */
  void told(long revision) {
    whole.accumulateAndGet(revision, Math::max);
  }

  /** The newest revision that there is. All who ask at the same time are told by one read. */
  long read(Deadline deadline, Tally tally) {
    long found =
        newestOfAll.read(
            () ->
                tally.counting(
                    () ->
                        database
                            .read(
                                newest,
                                Map.of(),
                                row -> row.number("revision"),
                                deadline.left(),
                                deadline.name())
                            .getFirst()));
    told(found);
    return found;
  }

  /** Forgets what was told: the record is another from now on. */
  void forget() {
    whole.set(-1);
  }
}
