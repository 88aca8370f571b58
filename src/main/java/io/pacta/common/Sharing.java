package io.pacta.common;

import io.pacta.fact.Fact;
import io.pacta.path.SharedTime;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Together;
import io.pacta.time.Truth;
import io.pacta.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * When several entities have part in something together, from the facts of each.
 *
 * @param window the days asked for
 */
record Sharing(Window window) {

  /** More combinations of spells are not looked at: nobody's accounts are so torn. */
  private static final int MOST = 1000;

  /** The times of facts of one kind, by whom they are of. */
  List<SharedTime> times(Collection<List<Fact>> facts, Temporality temporality) {
    List<List<Bounds>> each =
        facts.stream()
            .map(
                of -> of.stream().map(fact -> fact.valid().bounds(temporality)).distinct().toList())
            .toList();
    return switch (temporality) {
      case STATE -> together(each);
      case HAPPENING -> List.of(allHappened(each));
    };
  }

  /** One time for each spell of one with a spell of all others, the empty left out. */
  private List<SharedTime> together(List<List<Bounds>> spells) {
    List<Together> all = spells.getFirst().stream().map(Together::of).toList();
    for (List<Bounds> next : spells.subList(1, spells.size())) {
      all =
          all.stream()
              .flatMap(some -> next.stream().map(some::and))
              .filter(some -> some.in(window) != Truth.FALSE)
              .limit(MOST)
              .toList();
    }
    Map<Edtf, SharedTime> times = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(some -> some.edtf().earliest()))
        .forEach(
            some ->
                times.merge(
                    some.edtf(),
                    new SharedTime(some.edtf(), some.in(window)),
                    (one, other) -> new SharedTime(one.valid(), one.holds().or(other.holds()))));
    return new ArrayList<>(times.values());
  }

  /** When the last of them had it happen for the first time. */
  private SharedTime allHappened(List<List<Bounds>> happenings) {
    return new SharedTime(
        Edtf.oneDayIn(
            last(happenings, Bounds::startEarliest), last(happenings, Bounds::startLatest)),
        Truth.all(
            happenings.stream()
                .map(of -> Truth.any(of.stream().map(one -> one.in(window)).toList()))
                .toList()));
  }

  private static LocalDate last(List<List<Bounds>> happenings, Function<Bounds, LocalDate> day) {
    return happenings.stream()
        .map(of -> of.stream().map(day).min(Comparator.naturalOrder()).orElseThrow())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
