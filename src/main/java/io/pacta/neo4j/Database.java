package io.pacta.neo4j;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The Neo4j database: named statements asked in read transactions, and writing transactions. */
@Component
public class Database {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  /** After so long the database gives a read up that nobody said a time for. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** So long the rows of a statement may be taken one by one. */
  private static final Duration LONG = Duration.ofMinutes(10);

  /** So much longer the database takes for a read than there is time for it, before it gives up. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** The parameter that names for whom a statement reads. */
  private static final String READING = "reading";

  private final Driver driver;
  private final DatabaseSelectionProvider selected;
  private final Neo4jBookmarkManager bookmarks;
  private final Neo4jClient client;
  private final Door door;
  private final Statement end;
  private final ObservationRegistry observations;
  private final TransactionTemplate writing;
  private final FirstPlans plans = new FirstPlans(Duration.ofSeconds(5));

  Database(
      Driver driver,
      DatabaseSelectionProvider selected,
      Neo4jBookmarkManager bookmarks,
      Neo4jClient client,
      Door door,
      PlatformTransactionManager transactions,
      ObservationRegistry observations,
      Statements statements) {
    this.driver = driver;
    this.selected = selected;
    this.bookmarks = bookmarks;
    this.client = client;
    this.door = door;
    this.end = statements.named("Read/end");
    this.observations = observations;
    this.writing = new TransactionTemplate(transactions);
  }

  /**
   * All rows of a statement; see {@link #read(Statement, Map, Function, Duration, String)}.
   *
   * @throws DatabaseUnavailable where the database does not answer
   */
  public <T> List<T> read(Statement statement, Map<String, ?> parameters, Function<Row, T> reader) {
    return read(statement, parameters, reader, PATIENCE, "");
  }

  /**
   * All rows of a statement, asked in a read transaction of its own, which a cluster may route to a
   * follower. It is observed as {@code pacta.reads} with the name of the statement, which is a
   * timer and a span.
   *
   * @param time after which the database gives it up, where it is not ended before
   * @param reading for whom it is read, as a name to end it by
   * @throws DatabaseUnavailable where the database does not answer
   */
  public <T> List<T> read(
      Statement statement,
      Map<String, ?> parameters,
      Function<Row, T> reader,
      Duration time,
      String reading) {
    Map<String, Object> marked = new HashMap<>(parameters);
    marked.put(READING, reading);
    return Observation.createNotStarted("pacta.reads", observations)
        .contextualName(statement.name())
        .lowCardinalityKeyValue("statement", statement.name())
        .observe(
            () ->
                rows(statement, marked, System.nanoTime() + time.toNanos()).stream()
                    .map(reader)
                    .toList());
  }

  /**
   * Takes the rows of a statement one by one, however many there are: they are not held in memory.
   * The database gives it up after ten minutes.
   *
   * @throws DatabaseUnavailable where the database does not answer
   */
  public void stream(Statement statement, Map<String, ?> parameters, Consumer<Row> reader) {
    Wording.Asked asked = statement.asked(parameters);
    answered(
        () -> {
          Collection<Bookmark> seen = bookmarks.getBookmarks();
          try (Session session = driver.session(reading(seen))) {
            Result result =
                session.run(
                    asked.text(),
                    Map.<String, Object>copyOf(parameters),
                    TransactionConfig.builder().withTimeout(LONG).build());
            Function<Record, Row> row = Row.of(result.keys(), asked);
            result.forEachRemaining(each -> reader.accept(row.apply(each)));
            bookmarks.updateBookmarks(seen, session.lastBookmarks());
            return result.consume();
          }
        });
  }

  /**
   * All rows of a statement. One that is sent by itself is a transaction, and costs one message to
   * the database and back; a transaction that is begun and committed around it costs three. The
   * driver sends another after each, to have the connection as it was. Nobody waits for that where
   * all rows are there when they are asked for, as those of small answers are by the time this
   * thread goes on. Where the database has to plan it, and does so already for another, it is sent
   * when that one runs. It sees at least what was written or read through here before.
   *
   * @param end when the database is to give it up, of {@link System#nanoTime}
   */
  @SuppressWarnings("FutureReturnValueIgnored") // See above: the driver gives up what fails then.
  private List<Row> rows(Statement statement, Map<String, ?> parameters, long end) {
    Wording.Asked asked = statement.asked(parameters);
    return answered(
        () -> {
          Collection<Bookmark> seen = bookmarks.getBookmarks();
          AsyncSession session = driver.session(AsyncSession.class, reading(seen));
          try {
            ResultCursor result =
                plans.run(
                    asked.text(),
                    () ->
                        awaited(
                            session.runAsync(
                                asked.text(), Map.<String, Object>copyOf(parameters), until(end))));
            List<Row> rows = awaited(result.listAsync(Row.of(result.keys(), asked)));
            bookmarks.updateBookmarks(seen, session.lastBookmarks());
            return rows;
          } finally {
            session.closeAsync();
          }
        });
  }

  private static TransactionConfig until(long end) {
    Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    return TransactionConfig.builder().withTimeout(left.plus(GRACE)).build();
  }

  /** What comes, unless this thread is interrupted: then nobody waits for it any more. */
  private static <T> T awaited(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new CompletionException(failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable(stop);
    }
  }

  private SessionConfig reading(Collection<Bookmark> seen) {
    SessionConfig.Builder config =
        SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withBookmarks(seen);
    String database = selected.getDatabaseSelection().getValue();
    return (database == null ? config : config.withDatabase(database)).build();
  }

  /**
   * Ends what is being read for somebody. The driver offers no other way: it does not heed the
   * interruption of a thread that waits for rows.
   */
  public void endReading(String reading) {
    try {
      client.query(end.text()).bind(reading).to("ended").fetch().all();
    } catch (RuntimeException failure) {
      LOG.warn("What nobody waits for could not be ended. The database ends it in time.", failure);
    }
  }

  /**
   * Runs the work in one writing transaction, which is committed unless the work throws or takes
   * everything back.
   *
   * @throws TransactionTooLarge where the database has too little memory for it
   * @throws DatabaseUnavailable where the database does not answer; whether it was committed is not
   *     known then
   */
  public <T> T write(Function<Transaction, T> work) {
    AtomicBoolean worked = new AtomicBoolean();
    return answered(
        () -> {
          try {
            return writing.execute(
                status -> {
                  T result = work.apply(new Transaction(status));
                  worked.set(true);
                  return result;
                });
          } catch (RuntimeException failure) {
            TransactionTooLarge.refuse(failure);
            // A commit that fails is followed by a rollback that fails as well, and is all that is
            // told of it.
            throw worked.get() ? new DatabaseUnavailable(failure) : failure;
          }
        });
  }

  private <T> T answered(Supplier<@Nullable T> call) {
    try {
      return DatabaseUnavailable.unless(call);
    } catch (DatabaseUnavailable unavailable) {
      if (!(unavailable.getCause() instanceof InterruptedException)) {
        plans.forget();
      }
      if (unavailable.needsNewStart()) {
        door.startAgain();
      }
      throw unavailable;
    }
  }

  private <T> List<T> run(Statement statement, Map<String, ?> parameters, Function<Row, T> reader) {
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

  /** A writing transaction that is under way. */
  public final class Transaction {

    private final TransactionStatus status;

    private Transaction(TransactionStatus status) {
      this.status = status;
    }

    /**
     * All rows of a statement that may read and write. It is observed as {@code pacta.writes}, with
     * the name of the statement.
     */
    public <T> List<T> run(
        Statement statement, Map<String, ?> parameters, Function<Row, T> reader) {
      return observed(statement, () -> Database.this.run(statement, parameters, reader));
    }

    /**
     * The same, for a statement that needs what another transaction may hold: the database ends
     * this one when it has waited for so long.
     *
     * @throws DatabaseBusy where that came to be
     */
    public <T> List<T> run(
        Statement statement,
        Map<String, ?> parameters,
        Function<Row, T> reader,
        Duration patience) {
      String waiting = UUID.randomUUID().toString();
      Map<String, Object> marked = new HashMap<>(parameters);
      marked.put(READING, waiting);
      // Whichever is first: the answer, or the end of patience. After that the transaction is being
      // ended, even where the answer has come meanwhile.
      AtomicBoolean decided = new AtomicBoolean();
      CompletableFuture<Void> end =
          CompletableFuture.runAsync(
              () -> {
                if (decided.compareAndSet(false, true)) {
                  endReading(waiting);
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
}
