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
 * @param sure whether it is one of the time asked for, whichever way its dates are read; of a state
 *     its days alone decide that
 */
record Spell(Bounds days, boolean sure) {

  /** The spell of a fact, of which the time asked for is a part or may be. */
  static Spell of(Fact fact, Time time) {
    Bounds bounds = fact.valid().bounds(fact.kind().temporality());
    return fact.kind().temporality() == Temporality.STATE
        ? new Spell(bounds, true)
        : new Spell(
            new Bounds(bounds.startEarliest(), bounds.startLatest(), LocalDate.MAX, LocalDate.MAX),
            !bounds.startEarliest().isBefore(time.happened().since())
                && !bounds.startLatest().isAfter(time.happened().until()));
  }
}
