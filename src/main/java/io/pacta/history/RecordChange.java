package io.pacta.history;

import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.read.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one revision did to one claim.
 *
 * @param number that of the revision
 * @param what it did
 * @param before the claim as it stood until then; null where it was told
 * @param after the claim as it stands from then; null where it was taken back
 */
public record RecordChange(
    long number, Act what, @Nullable RecordedClaim before, @Nullable RecordedClaim after) {

  /** What a revision does to a claim. */
  public enum Act {
    TOLD,
    CHANGED,
    JUDGED,
    RETRACTED
  }

  /** Those of a page, of which each has a row for each of its sides. */
  public static List<RecordChange> all(List<Row> rows, View view, Facts facts) {
    Collection<List<Row>> changes =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.number("number") + row.text("id"),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values();
    return changes.stream().map(each -> of(each, view, facts)).toList();
  }

  private static RecordChange of(List<Row> rows, View view, Facts facts) {
    Row any = rows.getFirst();
    Map<Boolean, RecordedClaim> sides =
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> row.flag("after"), row -> RecordedClaim.of(row, view, facts)));
    return new RecordChange(
        any.number("number"), Act.valueOf(any.text("what")), sides.get(false), sides.get(true));
  }
}
