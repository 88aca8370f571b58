package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.OnWorld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The shorter text of a statement answers the usual question as the full one does. Those of walks
 * are compared in {@link io.pacta.path.PathsAmongReadingsIT}, both of them with slow loops.
 */
@OnWorld
class UsualTextsIT {

  private static final Pattern WALKS = Pattern.compile("Query/paths/.*|Entity/neighbourhood");

  private static final List<String> PARENTS =
      List.of(
          "country:uzbekistan",
          "country:france",
          "country:germany",
          "country:tajikistan",
          "organization:csto",
          "organization:united-nations",
          "organization:cis",
          "treaty:abuja-treaty");

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(1948, 6, 1),
          LocalDate.of(1992, 5, 15),
          LocalDate.of(2006, 3, 1),
          LocalDate.of(2020, 1, 1));

  /** So many are asked of at once. */
  static final int KEYS = PARENTS.size() * DAYS.size();

  private static final Map<String, Object> NOTHING_MORE =
      Map.of("languages", List.of(), "details", false, "citations", false, "sliced", false);

  /** How many items there are on a page. */
  private static final int FIRST = 7;

  private static final String ITEMS = "items";

  @Autowired Statements statements;
  @Autowired Driver driver;

  @TestFactory
  Stream<DynamicTest> bothTextsGiveTheSameRows() {
    AtomicInteger items = new AtomicInteger();
    List<DynamicTest> each = new ArrayList<>();
    compared()
        .forEach(
            statement ->
                each.add(
                    DynamicTest.dynamicTest(
                        statement.name(), () -> items.addAndGet(compared(statement)))));
    each.add(
        DynamicTest.dynamicTest(
            "and there are rows to compare", () -> assertThat(items.get()).isGreaterThan(1_000)));
    return each.stream();
  }

  private Stream<Statement> compared() {
    return statements.all().stream()
        .filter(statement -> !statement.text().equals(statement.usual().text()))
        .filter(statement -> statement.text().contains("$keys"))
        .filter(statement -> !WALKS.matcher(statement.name()).matches());
  }

  /** How many items, or rows without any, both gave. */
  private int compared(Statement statement) {
    List<Map<String, Object>> full = rows(statement.asked(Map.of()));
    assertThat(rows(statement.usual().asked(Map.of()))).isEqualTo(full);
    return full.stream().mapToInt(row -> row.containsKey(ITEMS) ? items(row).size() : 1).sum();
  }

  @TestFactory
  Stream<DynamicTest> whatNobodySelectedIsLeftOutAndAllElseIsTheSame() {
    return compared()
        .filter(statement -> !statement.asked(NOTHING_MORE).leftOut().isEmpty())
        .map(
            statement ->
                DynamicTest.dynamicTest(
                    statement.name(), () -> sameButForWhatIsLeftOut(statement)));
  }

  private void sameButForWhatIsLeftOut(Statement statement) {
    Wording.Asked bare = statement.usual().asked(NOTHING_MORE);
    assertThat(bare.leftOut()).contains("names");
    List<Map<String, Object>> all = rows(statement.usual().asked(Map.of()));
    assertThat(all).allSatisfy(row -> assertThat(told(row)).containsAll(bare.leftOut()));
    assertThat(rows(bare).stream().map(row -> firstItems(row, Set.of())).toList())
        .isEqualTo(all.stream().map(row -> firstItems(row, bare.leftOut())).toList());
  }

  /** All columns of a row and of its items. */
  private static Set<String> told(Map<String, Object> row) {
    Set<String> columns = new HashSet<>(row.keySet());
    if (row.containsKey(ITEMS)) {
      items(row).forEach(item -> columns.addAll(item.keySet()));
    }
    return columns;
  }

  /** The row without some columns, and of its items as many as are on the page. */
  private static Map<String, Object> firstItems(Map<String, Object> row, Set<String> leftOut) {
    Map<String, Object> rest = without(leftOut, row);
    if (row.containsKey(ITEMS)) {
      rest.keySet().removeAll(Set.of("total", "from"));
      rest.put(
          ITEMS,
          items(row).stream()
              .filter(item -> item.get("id") != null)
              .limit(FIRST)
              .map(item -> without(leftOut, item))
              .toList());
    }
    return rest;
  }

  private static Map<String, Object> without(Set<String> columns, Map<String, Object> row) {
    Map<String, Object> rest = new HashMap<>(row);
    rest.keySet().removeAll(columns);
    return rest;
  }

  @SuppressWarnings("unchecked") // See rows.
  private static List<Map<String, Object>> items(Map<String, Object> row) {
    return (List<Map<String, Object>>) Objects.requireNonNull(row.get(ITEMS));
  }

  /** What the database answers, with the rows in a row as maps by their columns. */
  private List<Map<String, Object>> rows(Wording.Asked asked) {
    try (Session session = driver.session()) {
      return session
          .run(
              asked.text(),
              Map.of(
                  "keys",
                  keys(session),
                  "most",
                  FIRST + 1,
                  "languages",
                  List.of(""),
                  "details",
                  true,
                  "citations",
                  true))
          .list(row -> named(row.asMap(), asked.inner()));
    }
  }

  private static Map<String, Object> named(
      Map<String, Object> row, Map<String, List<String>> inner) {
    Map<String, Object> named = new HashMap<>(row);
    inner.forEach(
        (column, names) ->
            named.computeIfPresent(
                column,
                (same, rows) ->
                    ((List<?>) rows).stream().map(each -> named((List<?>) each, names)).toList()));
    return named;
  }

  private static Map<String, Object> named(List<?> values, List<String> names) {
    Map<String, Object> named = new HashMap<>();
    for (String name : names) {
      named.put(name, values.get(named.size()));
    }
    return named;
  }

  private static List<Map<String, Object>> keys(Session session) {
    long newest =
        session
            .run("MATCH (r:Record {id: 'record'}) RETURN r.revision AS revision")
            .single()
            .get("revision")
            .asLong();
    List<Map<String, Object>> keys = new ArrayList<>();
    for (String parent : PARENTS) {
      for (LocalDate day : DAYS) {
        Map<String, Object> key = new HashMap<>();
        key.put("at", keys.size());
        key.put("parent", parent);
        key.put("of", List.of(parent));
        key.put("value", "FRA");
        key.put("scheme", "ISO3");
        key.put("a", "country:france");
        key.put("b", "country:germany");
        key.put("betweenSince", day);
        key.put("betweenUntil", day.plusYears(3));
        key.put("kinds", List.of("MEMBER_OF", "PARTY_TO", "HOLDS"));
        key.put("days", List.of(day, day.plusYears(1)));
        key.put("day", day);
        key.put("dayGiven", true);
        key.put("bounded", true);
        key.put("since", day);
        key.put("until", day);
        key.put("happenedSince", LocalDate.of(1, 1, 1));
        key.put("revision", newest);
        key.put("from", 0);
        key.put("first", FIRST);
        key.put("certain", false);
        key.put("all", false);
        key.put("descending", false);
        keys.add(key);
      }
    }
    return keys;
  }
}
