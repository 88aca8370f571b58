package io.pacta.read;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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

  /** The rows as they are where all is there that the revisions wrote of which they tell. */
  private List<Row> whole(
      Statement statement,
      List<? extends Key> asked,
      List<Map<String, Object>> keys,
      Map<String, Object> others,
      Deadline deadline,
      Tally tally) {
    long whole = newest.whole();
    List<Row> rows = tally.counting(() -> read(statement, asked, keys, others, deadline));
    long found = found(statement, keys, rows, whole, deadline, tally);
    if (found <= whole) {
      return rows;
    }
    newest.told(found);
    keys.forEach(key -> key.putIfAbsent(NEWEST, found));
    return tally.counting(() -> read(statement, asked, keys, others, deadline));
  }

  /**
   * The newest revision that was found for any key. Where nothing says which it was for one, it may
   * have been any up to the newest of all.
   */
  private long found(
      Statement statement,
      List<Map<String, Object>> keys,
      List<Row> rows,
      long whole,
      Deadline deadline,
      Tally tally) {
    long found = -1;
    BitSet told = new BitSet();
    if (!rows.isEmpty() && said(rows.getFirst()).returns(REVISION)) {
      for (Row row : rows) {
        if (!told.get(row.index("at"))) {
          told.set(row.index("at"));
          found = Math.max(found, said(row).number(REVISION));
        }
      }
    }
    for (int at = 0; at < keys.size(); at++) {
      if (!told.get(at) && !isWithin(keys.get(at), whole)) {
        return statement.findsRevision() ? Math.max(found, newest.read(deadline, tally)) : found;
      }
    }
    return found;
  }

  /** Whether a key names the revision that counts for it, and it is none after another. */
  private static boolean isWithin(Map<String, Object> key, long revision) {
    Object named = key.getOrDefault(REVISION, key.get(NEWEST));
    return named instanceof Long number && number <= revision;
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
