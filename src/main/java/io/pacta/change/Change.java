package io.pacta.change;

import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.read.View;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is different between two days, of one kind of state between one subject and one object.
 *
 * @param what whether it began, ended or changed
 * @param before what held on the first day, or may have, as seen then
 * @param after what held on the last day, or may have, as seen then
 * @param truth whether every reading of the dates makes this difference
 */
record Change(
    Difference what,
    FactKind kind,
    Entity subject,
    Entity object,
    List<Fact> before,
    List<Fact> after,
    Truth truth) {

  private static final int MOST = 100;

  private static final Comparator<Fact> IN_TIME =
      Comparator.comparing((Fact fact) -> fact.valid().earliest()).thenComparing(Fact::key);

  /** How two days differ in one state. */
  enum Difference {
    BEGAN,
    ENDED,
    CHANGED
  }

  Change {
    before = before.stream().limit(MOST).toList();
    after = after.stream().limit(MOST).toList();
  }

  /** The changes of a page between two days, of which each has a row for each of its facts. */
  static List<Change> all(List<Row> rows, View view, Facts facts) {
    Map<List<String>, List<Row>> changes =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(row.text("kind"), row.text("parent"), row.text("target")),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return changes.values().stream().map(each -> of(each, view, facts)).toList();
  }

  private static Change of(List<Row> rows, View view, Facts facts) {
    Row any = rows.getFirst();
    return new Change(
        Difference.valueOf(any.text("what")),
        FactKind.valueOf(any.text("kind")),
        Entity.of(any, "parent", "subjectNames", view),
        Entity.of(any, "target", view),
        seen(rows, "before", any.day("firstDay"), view, facts),
        seen(rows, "after", any.day("lastDay"), view, facts),
        any.flag("certain") ? Truth.TRUE : Truth.UNKNOWN);
  }

  private static List<Fact> seen(
      List<Row> rows, String when, LocalDate day, View view, Facts facts) {
    return rows.stream()
        .filter(row -> row.flag(when))
        .map(row -> facts.on(day, row, row.text("parent"), view))
        .sorted(IN_TIME)
        .toList();
  }
}
