package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A data set that would know whether a fact held: it speaks of the two, or speaks of both and lists
 * all such facts, or is the authority for such facts of the object.
 *
 * @param slug its identity
 * @param name what it is called
 * @param covers the days that it makes claims about
 * @param counted on which of these it counts the one or the other of the two; one that is not among
 *     them it counts on all
 */
public record Teller(String slug, String name, Edtf covers, Map<String, List<Edtf>> counted) {

  public Teller {
    counted = Map.copyOf(counted);
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
                    counted(teller.stream().skip(3).map(Objects::requireNonNull))))
        .toList();
  }

  private static Map<String, List<Edtf>> counted(Stream<String> entitiesAndDays) {
    return entitiesAndDays
        .map(each -> each.split(" "))
        .collect(
            Collectors.groupingBy(
                each -> each[0],
                Collectors.mapping(each -> Edtf.parse(each[1]), Collectors.toList())));
  }

  /** Whether it surely speaks of the day, so that its silence denies. */
  public boolean covers(LocalDate day) {
    return holds(covers, day)
        && counted.values().stream()
            .allMatch(each -> each.stream().anyMatch(days -> holds(days, day)));
  }

  private static boolean holds(Edtf days, LocalDate day) {
    return days.holds(day, Temporality.STATE) == Truth.TRUE;
  }
}
