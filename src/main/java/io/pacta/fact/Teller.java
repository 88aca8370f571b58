package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A data set that would know whether a fact held: it speaks of the two, or speaks of both and lists
 * all such facts, or is the authority for such facts of the object.
 *
 * @param slug its identity
 * @param name what it is called
 * @param covers the days that it makes claims about
 * @param counted on which of these it counts the subject; empty where it does so on all of them
 */
public record Teller(String slug, String name, Edtf covers, List<Edtf> counted) {

  public Teller {
    counted = List.copyOf(counted);
  }

  /** Those of a row. */
  public static List<Teller> all(Row row) {
    return row.textLists("tellers").stream()
        .map(
            teller ->
                new Teller(
                    Objects.requireNonNull(teller.get(0)),
                    Objects.requireNonNull(teller.get(1)),
                    Edtf.parse(Objects.requireNonNull(teller.get(2))),
                    teller.stream().skip(3).map(Objects::requireNonNull).map(Edtf::parse).toList()))
        .toList();
  }

  /** Whether it surely speaks of the day, so that its silence denies. */
  public boolean covers(LocalDate day) {
    return holds(covers, day)
        && (counted.isEmpty() || counted.stream().anyMatch(days -> holds(days, day)));
  }

  private static boolean holds(Edtf days, LocalDate day) {
    return days.holds(day, Temporality.STATE) == Truth.TRUE;
  }
}
