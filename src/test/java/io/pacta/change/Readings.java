package io.pacta.change;

import io.pacta.change.RandomWorld.Told;
import io.pacta.time.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a state may have stood on two days: every pair of days on which it may have begun and ended
 * is tried, on a calendar of the first days of January 2000. The days {@value #BEFORE} and {@value
 * #AFTER} stand for all days before and after. A reading is left out in which it begins or ends
 * between the two days although nobody tells such a beginning or end.
 */
final class Readings {

  private static final int BEFORE = 0;
  private static final int AFTER = RandomWorld.LAST + 1;

  private final int first;
  private final int last;

  Readings(int first, int last) {
    this.first = first;
    this.last = last;
  }

  static LocalDate day(int number) {
    return LocalDate.of(2000, 1, 1).plusDays(number - 1L);
  }

  /** How a fact may have stood. */
  Set<Stand> of(Told fact) {
    Bounds bounds = fact.bounds();
    Set<Stand> stands = new HashSet<>();
    for (int start = BEFORE; start <= AFTER; start++) {
      for (int end = start; end <= AFTER; end++) {
        boolean allowed =
            isIn(start, bounds.startEarliest(), bounds.startLatest())
                && isIn(end, bounds.endEarliest(), bounds.endLatest());
        boolean untold =
            (bounds.startEarliest().equals(LocalDate.MIN) && first < start && start <= last)
                || (bounds.endLatest().equals(LocalDate.MAX) && first <= end && end < last);
        if (allowed && !untold) {
          stands.add(
              new Stand(
                  start <= first && first <= end,
                  start <= last && last <= end,
                  first < start && end < last));
        }
      }
    }
    return stands;
  }

  /** Whether it may hold on one of the two days and not on the other. */
  boolean mayMove(Told fact) {
    return of(fact).stream().anyMatch(Stand::moves);
  }

  private static boolean isIn(int number, LocalDate earliest, LocalDate latest) {
    LocalDate day = day(number);
    return (number == BEFORE && earliest.equals(LocalDate.MIN))
        || (number == AFTER && latest.equals(LocalDate.MAX))
        || (!day.isBefore(earliest) && !day.isAfter(latest));
  }

  /** How the two days may differ in the facts of one kind between two entities. */
  Set<String> differences(List<Told> facts) {
    List<List<Reading>> worlds = List.of(List.of());
    for (Told fact : facts) {
      List<List<Reading>> more = new ArrayList<>();
      for (List<Reading> world : worlds) {
        for (Stand stand : of(fact)) {
          List<Reading> grown = new ArrayList<>(world);
          grown.add(new Reading(fact, stand));
          more.add(List.copyOf(grown));
        }
      }
      worlds = more.stream().distinct().toList();
    }
    Set<String> differences = new TreeSet<>();
    worlds.forEach(world -> differences.add(difference(world)));
    return differences;
  }

  private static String difference(List<Reading> world) {
    Set<String> before = new TreeSet<>();
    Set<String> after = new TreeSet<>();
    for (Reading reading : world) {
      if (reading.stand.onFirst) {
        before.add(reading.fact.terms());
      }
      if (reading.stand.onLast) {
        after.add(reading.fact.terms());
      }
    }
    if (before.equals(after)) {
      return "SAME";
    }
    return before.isEmpty() ? "BEGAN" : after.isEmpty() ? "ENDED" : "CHANGED";
  }

  /**
   * How a fact stands in one reading.
   *
   * @param onFirst whether it held on the first day
   * @param onLast whether it held on the last
   * @param between whether it came and went between them
   */
  record Stand(boolean onFirst, boolean onLast, boolean between) {

    boolean moves() {
      return onFirst != onLast;
    }
  }

  private record Reading(Told fact, Stand stand) {}
}
