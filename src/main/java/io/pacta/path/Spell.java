package io.pacta.path;

import io.pacta.fact.Fact;
import io.pacta.time.Bounds;
import io.pacta.time.Temporality;
import java.time.LocalDate;

/**
 * The days that a fact gives to a path. A state gives those on which it held. A happening gives all
 * from its day on, since a path asks whether it had happened.
 *
 * @param days from when to when
 * @param mayBegin the earliest day on which it may begin and be of the time asked for
 * @param sure whether it is one of the time asked for, whichever way its dates are read; of a state
 *     its days alone decide that
 */
record Spell(Bounds days, LocalDate mayBegin, boolean sure) {

  /** The spell of a fact, of which the time asked for is a part or may be. */
  static Spell of(Fact fact, Time time) {
    Bounds bounds = fact.valid().bounds(fact.kind().temporality());
    LocalDate since = time.happened().since();
    boolean before = bounds.startEarliest().isBefore(since);
    return fact.kind().temporality() == Temporality.STATE
        ? new Spell(bounds, bounds.startEarliest(), true)
        : new Spell(
            new Bounds(bounds.startEarliest(), bounds.startLatest(), LocalDate.MAX, LocalDate.MAX),
            before ? since : bounds.startEarliest(),
            !before && !bounds.startLatest().isAfter(time.happened().until()));
  }
}
