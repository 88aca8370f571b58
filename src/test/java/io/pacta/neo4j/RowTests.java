package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class RowTests {

  private static final Map<String, Object> NAMED = Map.of("id", "country:c", "revision", 7);

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
        .isEqualTo(row(Map.of("map", Map.of("a", 1))).weight() + 200);
  }

  private static Row row(Map<String, Object> columns) {
    return new Row(Values.value(columns));
  }
}
