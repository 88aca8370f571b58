package io.pacta.read;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Asks the database a statement for keys: with which parameters, and which row is whose. Who finds
 * the newest revision with what it asks may be told of one of which it lacks a part, see {@link
 * NewestRevision}. Where nobody was told of it before, it asks again.
 */
final class KeyedReads {

  /** The column in which the statement of a root field says what it found. */
  static final String ROOT = "root";

  private static final String REVISION = "revision";
  private static final String NEWEST = "newest";

  private final Database database;
  private final NewestRevision newest;

  KeyedReads(Database database, NewestRevision newest) {
    this.database = database;
    this.newest = newest;
  }

  /**
   * The rows of a statement, by the keys for which they came. Of the statement of a root field they
   * are the maps in its column {@code root}.
   */
  <K extends Key> Map<K, List<Row>> rows(
      Statement statement, Set<K> keys, Deadline deadline, Tally tally) {
    List<K> asked = List.copyOf(keys);
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      parameters.add(numbered(asked.get(at), at));
    }
    List<List<Row>> rows = new ArrayList<>();
    asked.forEach(key -> rows.add(new ArrayList<>()));
    Statement worded = isUsual(parameters) ? statement.usual() : statement;
    for (Row row : whole(worded, asked, parameters, Map.of(), deadline, tally)) {
      rows.get(row.index("at")).add(said(row));
    }
    Map<K, List<Row>> byKey = new HashMap<>();
    for (int at = 0; at < asked.size(); at++) {
      byKey.put(asked.get(at), rows.get(at));
    }
    return byKey;
  }

  /**
   * The rows of a root's statement with a list's below it.
   *
   * @param list the key of the list, but for whose it is
   */
  List<Row> rows(Statement both, Key root, Listing.Asked list, Deadline deadline, Tally tally) {
    Map<String, Object> key = numbered(root, 0);
    Map<String, Object> below = list.parameters();
    return whole(
        isUsual(List.of(key, below)) ? both.usual() : both,
        List.of(list),
        List.of(key),
        Map.of("below", below, "rootLanguages", root.selection().languagesInOrder()),
        deadline,
        tally);
  }

  private static Map<String, Object> numbered(Key key, int at) {
    Map<String, Object> parameters = new HashMap<>(key.parameters());
    parameters.put("at", at);
    return parameters;
  }

  private static Row said(Row row) {
    return row.returns(ROOT) ? row.part(ROOT) : row;
  }

  /** The rows, read anew where they may lack a part of what a revision wrote that they know. */
  private List<Row> whole(
      Statement statement,
      List<? extends Key> asked,
      List<Map<String, Object>> keys,
      Map<String, Object> others,
      Deadline deadline,
      Tally tally) {
    long whole = newest.whole();
    List<Row> rows = tally.counting(() -> read(statement, asked, keys, others, deadline));
    long told = told(rows);
    long found =
        told <= whole && statement.findsRevision() && isAnyUntold(keys, rows, whole)
            ? newest.read(deadline, tally)
            : told;
    if (found <= whole) {
      return rows;
    }
    newest.told(found);
    List<Map<String, Object>> again = keys.stream().map(key -> upTo(found, key)).toList();
    return tally.counting(() -> read(statement, asked, again, others, deadline));
  }

  /** The newest revision that rows tell of; negative where they tell of none. */
  private static long told(List<Row> rows) {
    if (rows.isEmpty() || !said(rows.getFirst()).returns(REVISION)) {
      return -1;
    }
    return rows.stream().mapToLong(row -> said(row).number(REVISION)).max().orElseThrow();
  }

  /**
   * Whether there is a key of which nothing says which revision was found for it: no row, nor the
   * key, which may name one up to which everything was there.
   */
  private static boolean isAnyUntold(List<Map<String, Object>> keys, List<Row> rows, long whole) {
    Set<Object> told = new HashSet<>();
    if (!rows.isEmpty() && said(rows.getFirst()).returns(REVISION)) {
      rows.forEach(row -> told.add(row.index("at")));
    }
    return keys.stream()
        .filter(key -> !told.contains(key.get("at")))
        .map(key -> key.getOrDefault(REVISION, key.getOrDefault(NEWEST, Long.MAX_VALUE)))
        .anyMatch(named -> (long) named > whole);
  }

  private static Map<String, Object> upTo(long revision, Map<String, Object> key) {
    Map<String, Object> bounded = new HashMap<>(key);
    bounded.putIfAbsent(NEWEST, revision);
    return bounded;
  }

  private List<Row> read(
      Statement statement,
      List<? extends Key> asked,
      List<Map<String, Object>> keys,
      Map<String, Object> others,
      Deadline deadline) {
    Map<String, Object> all = new HashMap<>(others);
    all.put("keys", keys);
    all.putAll(Selection.union(asked.stream().map(Key::selection).toList()).parameters());
    all.put("listed", asked.stream().anyMatch(Key::isListed));
    all.put("sliced", isSliced(asked));
    all.put("most", asked.stream().mapToInt(Key::most).max().orElse(0));
    return database.read(statement, all, Function.identity(), deadline.left(), deadline.name());
  }

  /** Lists of which not all need as many items are cut, so that none is told more than it needs. */
  private static boolean isSliced(List<? extends Key> asked) {
    return asked.stream().anyMatch(Key::isSliced)
        || asked.stream().mapToInt(Key::most).distinct().count() > 1;
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
