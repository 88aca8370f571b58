package io.pacta.neo4j;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The Neo4j database: named statements asked in read transactions, and writing transactions. */
@Component
public class Database {

  /** After so many seconds the database gives a read up. */
  private static final int READ_SECONDS = 30;

  private final Neo4jClient client;
  private final MeterRegistry meters;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  Database(Neo4jClient client, PlatformTransactionManager transactions, MeterRegistry meters) {
    this.client = client;
    this.meters = meters;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.reading.setTimeout(READ_SECONDS);
    this.writing = new TransactionTemplate(transactions);
  }

  /**
   * All rows of a statement, asked in a read transaction of its own, which a cluster may route to a
   * follower. The timer {@code pacta.reads}, tagged with the name of the statement, counts it.
   *
   * @throws DatabaseUnavailable where the database does not answer
   */
  public <T> List<T> read(Statement statement, Map<String, ?> parameters, Function<Row, T> reader) {
    return meters
        .timer("pacta.reads", "statement", statement.name())
        .record(
            () ->
                DatabaseUnavailable.unless(
                    () -> reading.execute(status -> run(statement, parameters, reader))));
  }

  /**
   * Runs the work in one writing transaction, which is committed unless the work throws or takes
   * everything back.
   *
   * @throws DatabaseUnavailable where the database does not answer
   */
  public <T> T write(Function<Transaction, T> work) {
    return DatabaseUnavailable.unless(
        () -> writing.execute(status -> work.apply(new Transaction(status))));
  }

  private <T> List<T> run(Statement statement, Map<String, ?> parameters, Function<Row, T> reader) {
    return client
        .delegateTo(
            runner ->
                Optional.of(
                    runner
                        .run(statement.text(), Map.<String, Object>copyOf(parameters))
                        .list(row -> reader.apply(new Row(row)))))
        .run()
        .orElseThrow();
  }

  /** A writing transaction that is under way. */
  public final class Transaction {

    private final TransactionStatus status;

    private Transaction(TransactionStatus status) {
      this.status = status;
    }

    /** All rows of a statement that may read and write. */
    public <T> List<T> run(
        Statement statement, Map<String, ?> parameters, Function<Row, T> reader) {
      return Database.this.run(statement, parameters, reader);
    }

    /** Runs a statement for what it changes. */
    public void run(Statement statement, Map<String, ?> parameters) {
      run(statement, parameters, Function.identity());
    }

    /** Leaves the database as it was before the transaction. */
    public void takeBack() {
      status.setRollbackOnly();
    }
  }
}
