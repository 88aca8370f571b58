package io.pacta.common;

import io.pacta.neo4j.Row;
import io.pacta.read.InvalidArgument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two voted where both did.
 *
 * @param rollCalls at how many roll calls both voted
 * @param index the index of agreement; null where there is no roll call
 * @param years year by year
 */
record Agreement(
    int rollCalls,
    int same,
    int opposite,
    int oneAbstained,
    @Nullable Double index,
    List<Year> years) {

  /**
   * How two voted in one year.
   *
   * @param year the year; null where the dates leave it open
   */
  record Year(
      @Nullable Integer year,
      int rollCalls,
      int same,
      int opposite,
      int oneAbstained,
      double index) {

    static Year of(Row row) {
      Votes votes = votes(row);
      return new Year(
          row.has("year") ? Integer.valueOf(row.index("year")) : null,
          votes.rollCalls(),
          votes.same(),
          votes.opposite(),
          votes.oneAbstained(),
          votes.index());
    }
  }

  /** The agreement of rows, one for each year. */
  static Agreement of(List<Row> rows) {
    InvalidArgument.refuseUnknown("'a' or 'b'", rows.getFirst().texts("unknown"));
    List<Row> years = rows.stream().filter(row -> row.has("rollCalls")).toList();
    Votes all = years.stream().map(Agreement::votes).reduce(Votes.NONE, Votes::plus);
    return new Agreement(
        all.rollCalls(),
        all.same(),
        all.opposite(),
        all.oneAbstained(),
        all.rollCalls() == 0 ? null : Double.valueOf(all.index()),
        years.stream().map(Year::of).toList());
  }

  private static Votes votes(Row row) {
    return new Votes(row.index("rollCalls"), row.index("same"), row.index("opposite"));
  }
}
