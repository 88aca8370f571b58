package io.pacta.read;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import io.pacta.time.Temporality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Makes the reads of fields, each from the name of its statement and the reader of its rows. */
@Component
public class Reads implements DisposableBean {

  private static final String SHARED = "io.pacta.shared";

  private final Database database;
  private final KeyedReads keyed;
  private final Statements statements;
  private final Limits limits;
  private final KeptRows kept;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Listing<?>> lists = new ConcurrentHashMap<>();
  private final SharedAnswers shared = new SharedAnswers(threads);

  Reads(
      Database database,
      Statements statements,
      NewestRevision newest,
      Limits limits,
      KeptRows kept) {
    this.kept = kept;
    this.limits = limits;
    this.database = database;
    this.keyed = new KeyedReads(database, newest);
    this.statements = statements;
  }

  /**
   * A read with one answer per key.
   *
   * @param statement its name; it unwinds {@code $keys AS k} and returns {@code k.at AS at}
   * @param answer makes the answer from a key and the rows that came for it; null for none
   */
  public <K extends Key, V extends @Nullable Object> Batch<K, V> batch(
      String statement, BiFunction<K, List<Row>, V> answer) {
    return batch(statement, Basis.UNKNOWN, answer);
  }

  /**
   * The same.
   *
   * @param basis what its rows rest on, by which they are kept
   */
  public <K extends Key, V extends @Nullable Object> Batch<K, V> batch(
      String statement, Basis basis, BiFunction<K, List<Row>, V> answer) {
    Statement named = statements.named(statement);
    kept.restsOn(named, basis);
    return new Batch<>(statement, (keys, environment) -> answers(named, keys, environment, answer));
  }

  /**
   * A root field that finds one thing.
   *
   * @param statement its name; it unwinds {@code $keys AS k} and ends with {@code RETURN k.at AS
   *     at, {id: …, revision: …} AS root}, a map with the thing's identity and its revision
   * @param basis what its rows rest on, by which they are kept
   * @throws IllegalArgumentException where it does not, so that it stops the start
   */
  public <K extends RootKey> Root<K> root(String statement, Basis basis) {
    Statement root = statements.named(statement).asRoot();
    return new Root<>(root, batch(statement, basis, (key, rows) -> rows), this);
  }

  /** The list below a root field that is read with it; null where there is none. */
  @Nullable Below below(RootKey key, DataFetchingEnvironment root) {
    return Below.of(key, root, lists, kept);
  }

  /**
   * A connection: one page per key.
   *
   * @param statement its name. Of a root field it is {@code Query/} and the field's name. Of a
   *     field of things it is that of their type, or {@code Entity} where things of several types
   *     have the field, and the field's name: {@code Organization/members}. By it a {@link Root}
   *     finds the list that is selected of a thing, and reads it with the thing; a list by another
   *     name is read by itself. The statement ends with {@code parts/page.cypher}
   * @param temporality whether its facts are states or happenings
   * @param item makes an item from a row
   */
  public <T> Listing<T> listing(String statement, Temporality temporality, Listing.Item<T> item) {
    return listing(statement, Basis.UNKNOWN, temporality, item);
  }

  /**
   * The same.
   *
   * @param basis what its rows rest on, by which they are kept
   */
  public <T> Listing<T> listing(
      String statement, Basis basis, Temporality temporality, Listing.Item<T> item) {
    return listing(
        statement,
        basis,
        temporality,
        (rows, parent, view) -> rows.stream().map(row -> item.of(row, parent, view)).toList(),
        Set.of());
  }

  /**
   * A connection whose items are no facts or entities themselves, but stand around them.
   *
   * @param statement its name, which follows the same rule
   * @param temporality whether its facts are states or happenings
   * @param items makes the items from the rows of a page
   * @param around the fields of an item that are the facts of its rows
   */
  public <T> Listing<T> listing(
      String statement, Temporality temporality, Listing.Items<T> items, Set<String> around) {
    return listing(statement, Basis.UNKNOWN, temporality, items, around);
  }

  /**
   * The same.
   *
   * @param basis what its rows rest on, by which they are kept
   */
  public <T> Listing<T> listing(
      String statement,
      Basis basis,
      Temporality temporality,
      Listing.Items<T> items,
      Set<String> around) {
    Statement named = statements.named(statement);
    Listing<T> listing =
        new Listing<>(
            statement.startsWith("Query/") ? named : named.asList(),
            temporality,
            batch(statement, basis, (asked, rows) -> rows),
            items,
            around);
    lists.put(statement, listing);
    return listing;
  }

  /**
   * What a field gives that reads several things one after the other, since what is asked of one
   * depends on what the others answered. All of it is within the time of the operation.
   */
  public <T> CompletableFuture<T> inTurn(DataFetchingEnvironment field, Function<Turn, T> work) {
    GraphQLContext context = field.getGraphQlContext();
    Deadline deadline = Deadline.of(context);
    return deadline.run(
        () -> work.apply(new Turn(deadline, Tally.of(context))),
        () -> database.endReading(deadline.name()),
        threads);
  }

  /** The reads of a field that reads several things one after the other. */
  public final class Turn {

    private final Deadline deadline;
    private final Tally tally;

    private Turn(Deadline deadline, Tally tally) {
      this.deadline = deadline;
      this.tally = tally;
    }

    /**
     * The rows of a statement, by the keys for which they came.
     *
     * @param statement as those of {@link #batch}
     */
    public <K extends Key> Map<K, List<Row>> read(Statement statement, Set<K> keys) {
      return keys.isEmpty() ? Map.of() : keyed.rows(statement, keys, deadline, tally);
    }
  }

  /**
   * Lets the reads of an operation be shared with others that ask the same at the same time. Each
   * has to be of a revision that is named, since what is shared was read a moment ago.
   */
  public void share(GraphQLContext operation) {
    operation.put(SHARED, true);
  }

  /** Forgets what was shared. */
  public void forget() {
    shared.forget();
  }

  /** Forgets all rows that were kept: the record is another from now on. */
  public void forgetKept() {
    kept.forget();
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }

  private <K extends Key, V extends @Nullable Object> CompletableFuture<Map<K, V>> answers(
      Statement statement,
      Set<K> keys,
      BatchLoaderEnvironment environment,
      BiFunction<K, List<Row>, V> answer) {
    GraphQLContext context = Objects.requireNonNull(environment.getContext());
    Deadline deadline = Deadline.of(context);
    if (context.getBoolean(SHARED)) {
      return deadline.unlessGivenUp(
          shared.answers(
              statement.name(),
              keys,
              missing ->
                  answers(
                      statement,
                      missing,
                      answer,
                      Deadline.in(limits.deadline()),
                      Tally.nobodys())));
    }
    Map<K, List<Row>> atHand = kept.atHand(statement, keys);
    if (atHand != null) {
      return CompletableFuture.completedFuture(answers(atHand, answer));
    }
    Below below = below(keys, environment);
    Tally tally = Tally.of(context);
    return deadline.run(
        () ->
            below == null
                ? answers(statement, keys, answer, deadline, tally)
                : answer(statement, keys.iterator().next(), below, answer, deadline, tally),
        () -> database.endReading(deadline.name()),
        WaitingThread.or(threads));
  }

  private <K extends Key, V extends @Nullable Object> Map<K, V> answers(
      Statement statement,
      Set<K> keys,
      BiFunction<K, List<Row>, V> answer,
      Deadline deadline,
      Tally tally) {
    return answers(
        kept.rows(
            statement,
            keys,
            deadline,
            tally,
            missing -> keyed.rows(statement, missing, deadline, tally)),
        answer);
  }

  private static <K extends Key, V extends @Nullable Object> Map<K, V> answers(
      Map<K, List<Row>> rows, BiFunction<K, List<Row>, V> answer) {
    Map<K, V> answers = new HashMap<>();
    rows.forEach(
        (key, found) -> {
          V made = answer.apply(key, found);
          if (made != null) {
            answers.put(key, made);
          }
        });
    return answers;
  }

  /** The list that one root field has read with it; null where there is none, or several ask. */
  private static @Nullable Below below(Set<?> keys, BatchLoaderEnvironment environment) {
    return keys.size() == 1 && environment.getKeyContextsList().getFirst() instanceof Below below
        ? below
        : null;
  }

  /** The answer to what a root field asks, and the rows of the list below what it finds. */
  private <K extends Key, V extends @Nullable Object> Map<K, V> answer(
      Statement statement,
      K key,
      Below below,
      BiFunction<K, List<Row>, V> answer,
      Deadline deadline,
      Tally tally) {
    List<Row> rows =
        below.take(keyed.rows(below.with(statement), key, below.asked(), deadline, tally));
    if (!rows.isEmpty() && !below.asked().moment().revisionGiven()) {
      kept.learn(rows.getFirst().number("revision"), deadline, tally);
    }
    V found = answer.apply(key, rows);
    return found == null ? Map.of() : Map.of(key, found);
  }
}
