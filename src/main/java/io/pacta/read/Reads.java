package io.pacta.read;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import io.pacta.time.Temporality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the reads of fields, each from the name of its statement and the reader of its rows. */
@Component
public class Reads implements DisposableBean {

  private static final String SHARED = "io.pacta.shared";

  private final Database database;
  private final Statements statements;
  private final BatchLoaderRegistry loaders;
  private final Limits limits;
  private final KeptRows kept;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final SharedAnswers shared = new SharedAnswers(threads);

  Reads(
      Database database,
      Statements statements,
      BatchLoaderRegistry loaders,
      Limits limits,
      KeptRows kept) {
    this.kept = kept;
    this.limits = limits;
    this.database = database;
    this.statements = statements;
    this.loaders = loaders;
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
    KeptRows.Resting resting = kept.resting(basis, named);
    loaders
        .<K, V>forName(statement)
        .registerMappedBatchLoader(
            (keys, environment) -> {
              GraphQLContext context = Objects.requireNonNull(environment.getContext());
              Deadline deadline = Deadline.of(context);
              if (context.getBoolean(SHARED)) {
                return Mono.fromFuture(
                    () ->
                        deadline.unlessGivenUp(
                            shared.answers(
                                statement,
                                keys,
                                missing ->
                                    answers(
                                        named,
                                        resting,
                                        missing,
                                        answer,
                                        Deadline.in(limits.deadline()),
                                        Tally.nobodys()))));
              }
              return Mono.fromFuture(
                  () ->
                      deadline.run(
                          () -> answers(named, resting, keys, answer, deadline, Tally.of(context)),
                          () -> database.endReading(deadline.name()),
                          threads));
            });
    return new Batch<>(statement);
  }

  /**
   * A connection: one page per key.
   *
   * @param statement its name; it ends with {@code parts/page.cypher} and the columns of its rows
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
   * @param statement its name; it ends with {@code parts/page.cypher} and the columns of its rows
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
    return new Listing<>(
        statement, temporality, batch(statement, basis, (asked, rows) -> rows), items, around);
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
      return keys.isEmpty()
          ? Map.of()
          : tally.counting(() -> Reads.this.read(statement, keys, deadline));
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

  private <K extends Key, V extends @Nullable Object> Map<K, V> answers(
      Statement statement,
      KeptRows.Resting resting,
      Set<K> keys,
      BiFunction<K, List<Row>, V> answer,
      Deadline deadline,
      Tally tally) {
    Map<K, V> answers = new HashMap<>();
    kept.rows(
            statement,
            resting,
            keys,
            deadline,
            tally,
            missing -> tally.counting(() -> read(statement, missing, deadline)))
        .forEach(
            (key, rows) -> {
              V found = answer.apply(key, rows);
              if (found != null) {
                answers.put(key, found);
              }
            });
    return answers;
  }

  private <K extends Key> Map<K, List<Row>> read(
      Statement statement, Set<K> keys, Deadline deadline) {
    List<K> asked = List.copyOf(keys);
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      Map<String, Object> key = new HashMap<>(asked.get(at).parameters());
      key.put("at", at);
      parameters.add(key);
    }
    Map<String, Object> all =
        new HashMap<>(Selection.union(asked.stream().map(Key::selection).toList()).parameters());
    all.put("keys", parameters);
    all.put("most", asked.stream().mapToInt(Key::most).max().orElse(0));

    List<List<Row>> rows = new ArrayList<>();
    asked.forEach(key -> rows.add(new ArrayList<>()));
    for (Row row :
        database.read(
            isUsual(parameters) ? statement.usual() : statement,
            all,
            Function.identity(),
            deadline.left(),
            deadline.name())) {
      rows.get(row.index("at")).add(row);
    }
    Map<K, List<Row>> byKey = new HashMap<>();
    for (int at = 0; at < asked.size(); at++) {
      byKey.put(asked.get(at), rows.get(at));
    }
    return byKey;
  }

  private static boolean isUsual(List<Map<String, Object>> keys) {
    return keys.stream()
        .noneMatch(
            key ->
                Statements.UNUSUAL.stream()
                    .map(key::get)
                    .anyMatch(given -> given != null && !given.equals(false)));
  }
}
