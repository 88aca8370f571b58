package io.pacta.neo4j;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/**
 * Read transactions of one statement each. One that is sent by itself is a transaction, and costs
 * one message to the database and back; a transaction that is begun and committed around it costs
 * three. It sees at least what was written before, or told of by a read before.
 */
final class ReadTransactions {

  /** So long the rows of a statement may be taken one by one. */
  private static final Duration LONG = Duration.ofMinutes(10);

  /** So much longer the database takes for a read than there is time for it, before it gives up. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Driver driver;
  private final DatabaseSelectionProvider selected;
  private final Neo4jBookmarkManager bookmarks;
  private final FirstPlans plans = new FirstPlans(Duration.ofSeconds(5));

  ReadTransactions(
      Driver driver, DatabaseSelectionProvider selected, Neo4jBookmarkManager bookmarks) {
    this.driver = driver;
    this.selected = selected;
    this.bookmarks = bookmarks;
  }

  /**
   * All rows of a statement. The driver sends another message after each, to have the connection as
   * it was. Nobody waits for that where all rows are there when they are asked for, as those of
   * small answers are by the time this thread goes on. Where the database has to plan it, and does
   * so already for another, it is sent when that one runs.
   *
   * @param end when the database is to give it up, of {@link System#nanoTime}
   */
  @SuppressWarnings("FutureReturnValueIgnored") // See above: the driver gives up what fails then.
  List<Row> rows(Statement statement, Map<String, ?> parameters, long end) {
    Wording.Asked asked = statement.asked(parameters);
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
  }

  /** The rows of a statement one by one. The database gives it up after ten minutes. */
  void stream(Statement statement, Map<String, ?> parameters, Consumer<Row> reader) {
    Wording.Asked asked = statement.asked(parameters);
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
    }
  }

  /** The database may be another from now on, which has planned nothing yet. */
  void forgetPlans() {
    plans.forget();
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
}
