package io.pacta.read;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Asks the database a statement for keys: with which parameters, and which row is whose. */
final class KeyedReads {

  /** The column in which the statement of a root field says what it found. */
  static final String ROOT = "root";

  private final Database database;

  KeyedReads(Database database) {
    this.database = database;
  }

  /**
   * The rows of a statement, by the keys for which they came. Of the statement of a root field they
   * are the maps in its column {@code root}.
   */
  <K extends Key> Map<K, List<Row>> rows(Statement statement, Set<K> keys, Deadline deadline) {
    List<K> asked = List.copyOf(keys);
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      Map<String, Object> key = new HashMap<>(asked.get(at).parameters());
      key.put("at", at);
      parameters.add(key);
    }
    List<List<Row>> rows = new ArrayList<>();
    asked.forEach(key -> rows.add(new ArrayList<>()));
    for (Row row :
        read(statement, asked, Map.of("keys", parameters), isUsual(parameters), deadline)) {
      rows.get(row.index("at")).add(row.returns(ROOT) ? row.part(ROOT) : row);
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
  List<Row> rows(Statement both, Key root, Listing.Asked list, Deadline deadline) {
    Map<String, Object> key = new HashMap<>(root.parameters());
    key.put("at", 0);
    Map<String, Object> below = list.parameters();
    return read(
        both,
        List.of(list),
        Map.of(
            "keys", List.of(key),
            "below", below,
            "rootLanguages", root.selection().languagesInOrder()),
        isUsual(List.of(key, below)),
        deadline);
  }

  private List<Row> read(
      Statement statement,
      List<? extends Key> asked,
      Map<String, Object> parameters,
      boolean usual,
      Deadline deadline) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.putAll(Selection.union(asked.stream().map(Key::selection).toList()).parameters());
    all.put("listed", asked.stream().anyMatch(Key::isListed));
    all.put("sliced", isSliced(asked));
    all.put("most", asked.stream().mapToInt(Key::most).max().orElse(0));
    return database.read(
        usual ? statement.usual() : statement,
        all,
        Function.identity(),
        deadline.left(),
        deadline.name());
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
