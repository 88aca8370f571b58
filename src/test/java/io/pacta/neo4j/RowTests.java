package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

class RowTests {

  private static final Map<String, Object> NAMED = Map.of("id", "country:c", "revision", 7);

  private static final Map<String, List<String>> INNER = Map.of("items", List.of("id", "name"));

  @Test
  void aRowHasRows() {
    Row page =
        record(Map.of("revision", 7, "items", List.of(List.of("a", "A"), List.of("b", "B"))));
    assertThat(page.rows("items")).extracting(row -> row.text("name")).containsExactly("A", "B");
    Row item = page.with("revision", 9).rows("items").getLast();
    assertThat(item.text("id")).isEqualTo("b");
    assertThat(item.returns("unasked")).isTrue();
    assertThat(item.has("unasked")).isFalse();
    assertThatThrownBy(() -> item.number("revision"))
        .hasMessage("The statement returns no column revision");
    assertThatThrownBy(() -> page.rows("revision"))
        .hasMessage("The statement returns no rows in a column revision");
  }

  @Test
  void aRowInARowWeighs() {
    Row page = record(Map.of("items", List.of(List.of("a", "A".repeat(100)))));
    assertThat(page.weight())
        .isEqualTo(record(Map.of("items", List.of(List.of("a", "A")))).weight() + 99);
  }

  @Test
  void aRowWithoutAColumnHasTheOthersAndWeighsNoMore() {
    Row row = row(Map.of("id", "country:c", "revision", 7, "more", List.of("x".repeat(1000))));
    Row without = row.without("more");
    assertThat(without.returns("more")).isFalse();
    assertThat(without.text("id")).isEqualTo("country:c");
    assertThat(without.weight()).isEqualTo(row(NAMED).weight());
    assertThatThrownBy(() -> without.parts("more"))
        .hasMessage("The statement returns no column more");
  }

  @Test
  void aNumberPutInAColumnStaysThereWithoutAnother() {
    assertThat(row(NAMED).with("revision", 9).without("id").number("revision")).isEqualTo(9);
  }

  @Test
  void whatTheEntriesOfAMapAreCalledTakesMemory() {
    assertThat(row(Map.of("map", Map.of("a".repeat(101), 1))).weight())
        .isEqualTo(row(Map.of("map", Map.of("a", 1))).weight() + 100);
  }

  @Test
  void whatTheColumnsOfARecordAreCalledTakesNone() {
    assertThat(record(Map.of("a".repeat(101), "x")).weight())
        .isEqualTo(record(Map.of("a", "x")).weight());
  }

  @Test
  void aTextTakesTwiceAsMuchMemoryWhereNotAllOfItIsLatin() {
    assertThat(record(Map.of("name", "\u042f".repeat(100))).weight())
        .isEqualTo(record(Map.of("name", "e".repeat(100))).weight() + 100);
  }

  @Test
  void aRecordWithoutAColumnHasTheOthers() {
    Row row = record(NAMED);
    Row without = row.without("id");
    assertThat(without.returns("id")).isFalse();
    assertThat(without.number("revision")).isEqualTo(7);
    assertThat(without.weight()).isLessThan(row.weight());
    assertThat(row.text("id")).isEqualTo("country:c");
    assertThat(row.with("revision", 9).number("revision")).isEqualTo(9);
  }

  @Test
  void aColumnThatNobodyAskedForIsThereAndNull() {
    Row row = record(Map.of("asked", 1));
    assertThat(row.returns("unasked")).isTrue();
    assertThat(row.has("unasked")).isFalse();
    assertThat(row.textLists("unasked")).isEmpty();
    assertThat(row.without("unasked").has("asked")).isTrue();
  }

  private static Row row(Map<String, Object> columns) {
    return new Row(Values.value(columns));
  }

  private static Row record(Map<String, Object> columns) {
    List<String> names = List.copyOf(columns.keySet());
    return Row.of(names, new Wording.Asked("", INNER, Set.of("unasked")))
        .apply(
            new InternalRecord(
                names, names.stream().map(columns::get).map(Values::value).toList()));
  }
}
