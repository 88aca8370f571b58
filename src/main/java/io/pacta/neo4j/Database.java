package io.pacta.neo4j;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The Neo4j database: named statements asked in read transactions, and writing transactions. */
@Component
public class Database {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  /** After so long the database gives a read up that nobody said a time for. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The parameter that names for whom a statement is asked. */
  static final String READING = "reading";

  private final ReadTransactions reads;
  private final Neo4jClient client;
  private final Door door;
  private final Statement end;
  private final ObservationRegistry observations;
  private final TransactionTemplate writing;

  Database(
      Driver driver,
      DatabaseSelectionProvider selected,
      Neo4jBookmarkManager bookmarks,
      Neo4jClient client,
      Door door,
      PlatformTransactionManager transactions,
      ObservationRegistry observations,
      Statements statements) {
    this.reads = new ReadTransactions(driver, selected, bookmarks);
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
    long until = System.nanoTime() + time.toNanos();
    return Observation.createNotStarted("pacta.reads", observations)
        .contextualName(statement.name())
        .lowCardinalityKeyValue("statement", statement.name())
        .observe(
            () ->
                answered(() -> reads.rows(statement, marked, until)).stream().map(reader).toList());
  }

  /**
   * Takes the rows of a statement one by one, however many there are: they are not held in memory.
   * The database gives it up after ten minutes.
   *
   * @throws DatabaseUnavailable where the database does not answer
   */
  public void stream(Statement statement, Map<String, ?> parameters, Consumer<Row> reader) {
    answered(
        () -> {
          reads.stream(statement, parameters, reader);
          return true;
        });
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
  public <T> T write(Function<WriteTransaction, T> work) {
    AtomicBoolean worked = new AtomicBoolean();
    return answered(
        () -> {
          try {
            return writing.execute(
                status -> {
                  T result =
                      work.apply(
                          new WriteTransaction(status, client, observations, this::endReading));
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
        reads.forgetPlans();
      }
      if (unavailable.needsNewStart()) {
        door.startAgain();
      }
      throw unavailable;
    }
  }
}
