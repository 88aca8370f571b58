package io.pacta.neo4j;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

/** Rows without a database. */
public final class SampleRow {

  private SampleRow() {}

  /** The row with these columns. */
  public static Row of(Map<String, ?> columns) {
    List<String> names = List.copyOf(columns.keySet());
    return Row.of(names)
        .apply(
            new InternalRecord(
                names, names.stream().map(columns::get).map(Values::value).toList()));
  }
}
