package io.pacta.common;

import io.pacta.fact.Fact;
import io.pacta.path.SharedTime;
import io.pacta.path.Time;
import io.pacta.path.Times;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * When several entities have part in something together, from the facts of each.
 *
 * @param time the days asked for
 */
record Sharing(Time time) {

  /** The times of facts of one kind, by whom they are of: of states those that all hold. */
  List<SharedTime> times(List<List<Fact>> facts, Temporality temporality) {
    return switch (temporality) {
      case STATE -> new Times(facts, time, false).shared();
      case HAPPENING -> List.of(allHappened(facts));
    };
  }

  /** When the last of them had it happen for the first time. */
  private SharedTime allHappened(List<List<Fact>> facts) {
    List<List<Bounds>> happenings =
        facts.stream()
            .map(of -> of.stream().map(fact -> fact.valid().bounds(Temporality.HAPPENING)).toList())
            .toList();
    return new SharedTime(
        Edtf.oneDayIn(
            last(happenings, Bounds::startEarliest), last(happenings, Bounds::startLatest)),
        Truth.all(
            happenings.stream()
                .map(of -> Truth.any(of.stream().map(one -> one.in(time.happened())).toList()))
                .toList()));
  }

  private static LocalDate last(List<List<Bounds>> happenings, Function<Bounds, LocalDate> day) {
    return happenings.stream()
        .map(of -> of.stream().map(day).min(Comparator.naturalOrder()).orElseThrow())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
