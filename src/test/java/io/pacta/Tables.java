package io.pacta;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables of a folder of facts, written row by row, for tests that need a record of their own.
 * Every claim is made by the data set named last and cites the one source.
 */
public final class Tables {

  private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();
  private String dataSet = "";

  /** Tables in which the data set {@code test} claims, which covers all time. */
  public static Tables ofTest() {
    return new Tables().by("test", 100, "../..");
  }

  /** What follows is claimed by this data set. */
  public Tables by(String slug, int precedence, String covers) {
    dataSet = slug;
    if (!rows.containsKey("sources.csv")) {
      row("sources.csv", Map.of("slug", "book", "title", "The book"));
    }
    row(
        "data-sets.csv",
        Map.of("slug", slug, "name", slug, "covers", covers, "precedence", precedence + ""));
    return this;
  }

  /**
   * An entity.
   *
   * @param id such as {@code country:uzbekistan}
   * @param more further columns, each followed by its value
   */
  public Tables entity(String id, String... more) {
    EntityKind kind = EntityKind.of(id).orElseThrow();
    String file =
        switch (kind) {
          case COUNTRY -> "countries.csv";
          case ORGANIZATION -> "organizations.csv";
          case TREATY -> "treaties.csv";
          case PERSON -> "people.csv";
          case OFFICE -> "offices.csv";
          case EVENT -> "events.csv";
        };
    Map<String, String> row = claim(more);
    row.put("slug", id.substring(kind.identity("").length()));
    row(file, row);
    return this;
  }

  /**
   * A fact between two entities.
   *
   * @param more further columns, each followed by its value
   */
  public Tables fact(FactKind kind, String subject, String object, String valid, String... more) {
    Map<String, String> row = claim(more);
    row.put("subject", subject);
    if (!kind.isSelf()) {
      row.put("object", object);
    }
    row.put("valid", valid);
    row(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv", row);
    return this;
  }

  /** A fact of an entity itself: a name, a code, that it existed. */
  public Tables of(FactKind kind, String subject, String valid, String... more) {
    return fact(kind, subject, subject, valid, more);
  }

  /** A full membership. */
  public Tables member(String member, String organization, String valid) {
    return fact(FactKind.MEMBER_OF, member, organization, valid, "status", "FULL");
  }

  /** A name. */
  public Tables named(String subject, String text, String language, String nameKind, String valid) {
    return of(
        FactKind.NAMED, subject, valid, "text", text, "language", language, "nameKind", nameKind);
  }

  /** The text of each file. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    rows.forEach((name, of) -> files.put(name, text(of)));
    return files;
  }

  private Map<String, String> claim(String... more) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int at = 0; at < more.length; at += 2) {
      row.put(more[at], more[at + 1]);
    }
    row.put("dataSet", dataSet);
    row.putIfAbsent("source", "book");
    return row;
  }

  private void row(String file, Map<String, String> row) {
    rows.computeIfAbsent(file, none -> new ArrayList<>()).add(row);
  }

  private static String text(List<Map<String, String>> rows) {
    Set<String> columns =
        rows.stream()
            .flatMap(row -> row.keySet().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    for (Map<String, String> row : rows) {
      text.append(
              columns.stream()
                  .map(column -> quoted(row.getOrDefault(column, "")))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString();
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }
}
