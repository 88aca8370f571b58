package io.pacta.read;

import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a statement's rows rest on, with the kinds of claims that its text names. */
final class Resting {

  /** What entities say of themselves. All else that is said has two ends. */
  static final Set<String> OF_ITSELF = Set.of("NAMED", "EXISTED", "IDENTIFIED", "DESCRIBED");

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern ANY_KIND = Pattern.compile("-\\[\\w*\\s*[]{]|--");

  private final Basis basis;
  private final Set<String> kinds;
  private final Set<String> ofItself;

  /**
   * That of a statement.
   *
   * @param watched the kinds of claims of which it is learned what was touched
   * @throws IllegalArgumentException where the statement looks at claims of kinds that it does not
   *     name, or names none, and would rest on those it names
   */
  Resting(Statement statement, Basis basis, Set<String> watched) {
    if (!basis.exact() && ANY_KIND.matcher(statement.text()).find()) {
      throw new IllegalArgumentException(
          "cypher/%s.cypher looks at claims of any kind, so its rows rest on more than the kinds that it names."
              .formatted(statement.name()));
    }
    this.basis = basis;
    this.kinds =
        WORD.matcher(statement.text())
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    kinds.retainAll(watched);
    if (!basis.exact() && kinds.isEmpty()) {
      throw new IllegalArgumentException(
          "cypher/%s.cypher names no kind of claims, so nothing would make its rows wrong."
              .formatted(statement.name()));
    }
    this.ofItself = new HashSet<>(kinds);
    ofItself.retainAll(OF_ITSELF);
  }

  /** Whether any revision at all makes its rows wrong. */
  boolean isExact() {
    return basis.exact();
  }

  /**
   * The last revision that made rows wrong.
   *
   * @param parameters those for which the rows were read
   */
  long lastTouch(Map<String, Object> parameters, List<Row> rows, LearnedTouches learned) {
    if (!basis.isNear(parameters)) {
      return learned.last(List.of(), kinds);
    }
    List<Touches.Touched> things = new ArrayList<>();
    String about = String.valueOf(parameters.get(basis.parameter()));
    kinds.forEach(kind -> things.add(new Touches.Touched(about, kind)));
    Set<String> others = new HashSet<>();
    for (Row row : rows) {
      if (row.returns(Statement.ITEMS)) {
        row.rows(Statement.ITEMS).forEach(item -> ends(item, others));
      } else {
        ends(row, others);
      }
    }
    for (String other : others) {
      ofItself.forEach(kind -> things.add(new Touches.Touched(other, kind)));
    }
    return learned.last(things, basis.further());
  }

  private static void ends(Row row, Set<String> ends) {
    boolean fact = row.returns("target");
    for (String column : fact ? List.of("target", "parent") : List.of("id")) {
      String end = row.returns(column) ? row.textOrNull(column) : null;
      if (end != null) {
        ends.add(end);
      }
    }
  }
}
