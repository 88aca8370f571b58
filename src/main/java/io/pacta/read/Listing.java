package io.pacta.read;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a connection. Its arguments {@code where}, {@code orderBy}, {@code first}, {@code
 * after}, {@code last} and {@code before} mean the same everywhere; entries of {@code where} that
 * are a kind's own reach the statement by their names, intervals among them by their first and last
 * days: {@code signedSince} and {@code signedUntil}.
 *
 * @param <T> what the connection lists
 */
public final class Listing<T> {

  /** The most items on a page. */
  public static final int MOST = Slice.MOST;

  /** The items on a page where no number is given. */
  public static final int USUAL = Slice.DEFAULT;

  private final Statement statement;
  private final Temporality temporality;
  private final Batch<Asked, List<Row>> rows;
  private final Items<T> items;
  private final Set<String> around;
  private final Map<String, Statement> belowRoots = new ConcurrentHashMap<>();

  Listing(
      Statement statement,
      Temporality temporality,
      Batch<Asked, List<Row>> rows,
      Items<T> items,
      Set<String> around) {
    this.statement = statement;
    this.temporality = temporality;
    this.rows = rows;
    this.items = items;
    this.around = around;
  }

  /**
   * The page that the field's arguments ask for of a thing's list.
   *
   * @throws InvalidArgument where the arguments are out of bounds or do not go together
   */
  public CompletableFuture<Connection<T>> page(Viewed parent, DataFetchingEnvironment field) {
    return page(parent.identity(), parent.view().moment(), Map.of(), field);
  }

  /**
   * The page that a root field's arguments ask for of the list of everything.
   *
   * @throws InvalidArgument where the arguments are out of bounds or do not go together
   */
  public CompletableFuture<Connection<T>> page(DataFetchingEnvironment field) {
    return page(Map.of(), field);
  }

  /**
   * The page that a root field's arguments ask for of the list of what answers to more than a
   * filter.
   *
   * @param more what else the statement is told, by names that no filter has
   * @throws InvalidArgument where the arguments are out of bounds or do not go together
   */
  public CompletableFuture<Connection<T>> page(
      Map<String, Object> more, DataFetchingEnvironment field) {
    return page("", Moment.of(field), more, field);
  }

  private CompletableFuture<Connection<T>> page(
      String parent, Moment moment, Map<String, Object> more, DataFetchingEnvironment field) {
    Asked asked = asked(parent, moment, more, field.getArguments(), field.getSelectionSet());
    return rows.load(asked, field).thenApply(found -> Connection.of(asked, found, items));
  }

  /**
   * What a field asks by its arguments and what is selected of it.
   *
   * @throws InvalidArgument where the arguments are out of bounds or do not go together
   */
  Asked asked(
      String parent,
      Moment moment,
      Map<String, Object> more,
      Map<String, Object> arguments,
      DataFetchingFieldSelectionSet selected) {
    Map<String, Object> where = where(arguments);
    where.putAll(more);
    int list = hash(parent, moment, where);
    Slice slice = Slice.of(arguments, list);
    slice.refuseRevisionAfter(moment.revision() == null ? moment.newest() : moment.revision());
    return new Asked(
        parent,
        moment.readAt(slice.revision()),
        temporality,
        where,
        isListed(selected) ? slice : slice.empty(),
        list,
        selected.contains("totalCount"),
        Selection.ofItems(selected, around));
  }

  /** The same of another thing's list, where no cursor is given. */
  Asked of(String parent, Moment moment, Asked asked) {
    return new Asked(
        parent,
        moment,
        temporality,
        asked.where(),
        asked.slice(),
        hash(parent, moment, asked.where()),
        asked.counted(),
        asked.selection());
  }

  /** What cursors of a list carry, so that they are not taken for those of another. */
  private int hash(String parent, Moment moment, Map<String, Object> where) {
    return Objects.hash(
        statement.name(), parent, new TreeMap<>(where).toString(), moment.day(), known(moment));
  }

  /** The statement that lists it. */
  Statement statement() {
    return statement;
  }

  /** A root's statement, with the list's in it. */
  Statement below(Statement root) {
    return belowRoots.computeIfAbsent(root.name(), none -> root.below(statement));
  }

  /** Has the rows that were read for a key there for the field that asks it. */
  void answer(Asked asked, List<Row> found, DataFetchingEnvironment field) {
    rows.answer(asked, found, field);
  }

  /** Whether more is selected than how many items there are. */
  private static boolean isListed(DataFetchingFieldSelectionSet selected) {
    return selected.containsAnyOf("nodes", "edges", "pageInfo");
  }

  private static Map<String, Object> where(Map<String, Object> arguments) {
    Map<String, Object> given = inputs(arguments.get("where"));
    Map<String, Object> where = new TreeMap<>(Map.of("certainty", "POSSIBLE", "claims", "BEST"));
    if (given != null) {
      given.forEach(
          (name, value) -> {
            if (value != null) {
              where.put(name, value);
            }
          });
    }
    where.putAll(order(arguments));
    return where;
  }

  private static Map<String, Object> order(Map<String, Object> arguments) {
    Map<String, Object> given = inputs(arguments.get("orderBy"));
    return given == null
        ? Map.of("descending", false)
        : Map.of(
            "orderBy", given.get("field"), "descending", "DESC".equals(given.get("direction")));
  }

  @SuppressWarnings("unchecked") // An input object is coerced to this.
  private static @Nullable Map<String, Object> inputs(@Nullable Object argument) {
    return (Map<String, Object>) argument;
  }

  private static @Nullable Object known(Moment moment) {
    return moment.revisionGiven() ? moment.parameters() : null;
  }

  /** Makes an item of a list from its row. */
  @FunctionalInterface
  public interface Item<T> {

    /**
     * The item.
     *
     * @param row its row
     * @param parent the identity of the thing whose list it is
     * @param view from where both are seen
     */
    T of(Row row, String parent, View view);
  }

  /** Makes the items of a page from its rows, of which several may be one item. */
  @FunctionalInterface
  public interface Items<T> {

    /**
     * The items.
     *
     * @param rows those of the page, in order
     * @param parent the identity of the thing whose list it is
     * @param view from where all are seen
     */
    List<T> of(List<Row> rows, String parent, View view);
  }

  /**
   * One page of one parent's list, as a key of the batch.
   *
   * @param parent the identity of the thing whose list it is
   * @param moment from where it is seen
   * @param temporality whether its facts are states or happenings
   * @param where what filter and order say, without what they leave out
   * @param slice which part of it
   * @param list the hash that its cursors carry
   * @param counted whether the number of items on all pages is selected
   * @param selection what is selected of its items
   */
  public record Asked(
      String parent,
      Moment moment,
      Temporality temporality,
      Map<String, Object> where,
      Slice slice,
      int list,
      boolean counted,
      Selection selection)
      implements Key {

    public Asked {
      where = Map.copyOf(where);
    }

    @Override
    public int most() {
      return counted ? Integer.MAX_VALUE : slice.most();
    }

    @Override
    public boolean isListed() {
      return !slice.isEmpty();
    }

    @Override
    public boolean isSliced() {
      return counted || !slice.isFromFront();
    }

    @Override
    public @Nullable Long keptAt() {
      return moment.newestRevision();
    }

    @Override
    public boolean isOfNewest() {
      return moment.isOfNewest();
    }

    @Override
    public Map<String, Object> parameters() {
      Map<String, Object> parameters = new HashMap<>();
      where.forEach((name, value) -> put(parameters, name, value));
      parameters.putAll(slice.parameters());
      parameters.put("parent", parent);
      parameters.putAll(moment.parameters());
      Window window = window(temporality);
      parameters.put("since", window.since());
      parameters.put("until", window.until());
      parameters.put("happenedSince", window(Temporality.HAPPENING).since());
      boolean certain = "CERTAIN".equals(where.get("certainty"));
      parameters.put("certain", certain);
      parameters.put("bounded", certain || moment.dayGiven() || where.containsKey("during"));
      parameters.put("all", "ALL".equals(where.get("claims")));
      return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
      if (value instanceof Edtf interval) {
        parameters.put(name + "Since", interval.earliest());
        parameters.put(name + "Until", interval.latest());
      } else {
        parameters.put(name, value);
      }
    }

    private Window window(Temporality kind) {
      return where.get("during") instanceof Edtf during
          ? Window.within(during)
          : Window.on(moment.day(), kind);
    }
  }
}
