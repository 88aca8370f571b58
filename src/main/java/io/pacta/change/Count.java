package io.pacta.change;

import io.pacta.neo4j.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many there were on a day.
 *
 * @param certain those that certainly were
 * @param possible those that certainly or perhaps were
 */
record Count(LocalDate date, int certain, int possible) {

  private static Count of(Row row) {
    return new Count(row.day("day"), row.index("certain"), row.index("possible"));
  }

  /** One count for each day; a day without a row has none of them. */
  static List<Count> all(List<LocalDate> days, List<Row> rows) {
    Map<LocalDate, Count> counts =
        rows.stream().map(Count::of).collect(Collectors.toMap(Count::date, Function.identity()));
    return days.stream().map(day -> counts.getOrDefault(day, new Count(day, 0, 0))).toList();
  }
}
