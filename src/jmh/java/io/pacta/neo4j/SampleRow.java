package io.pacta.neo4j;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

/** Rows without a database. */
public final class SampleRow {

  private static final String ITEMS = "items";

  private SampleRow() {}

  /** The row of an item on a page, with these columns. */
  public static Row of(Map<String, ?> columns) {
    List<String> names = List.copyOf(columns.keySet());
    Value item = Values.value(names.stream().map(columns::get).map(Values::value).toList());
    Wording.Asked asked = new Wording.Asked("", Map.of(ITEMS, names), Set.of());
    return Row.of(List.of(ITEMS), asked)
        .apply(new InternalRecord(List.of(ITEMS), List.of(Values.value(List.of(item)))))
        .rows(ITEMS)
        .getFirst();
  }
}
