package io.pacta.path;

import io.pacta.fact.Fact;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Endpoint;
import io.pacta.time.Temporality;
import java.time.LocalDate;

/**
 * The days that a fact gives to a path. A state gives those on which it held. A happening gives all
 * from its day on, since a path asks whether it had happened.
 *
 * @param start its first day
 * @param end its last
 * @param valid the two as one expression
 * @param certain whether it is one of the time asked for, whichever way its dates are read
 */
record Spell(End start, End end, String valid, boolean certain) {

  /** The spell of a fact, of which the time asked for is a part or may be. */
  static Spell of(Fact fact, Time time) {
    Bounds bounds = fact.valid().bounds(fact.kind().temporality());
    return fact.kind().temporality() == Temporality.STATE
        ? state(fact.valid(), bounds)
        : happening(fact.valid(), bounds, time);
  }

  private static Spell state(Edtf valid, Bounds bounds) {
    return new Spell(
        End.of(bounds.startEarliest(), bounds.startLatest(), valid.start()),
        End.of(bounds.endEarliest(), bounds.endLatest(), valid.end()),
        valid.toString(),
        true);
  }

  private static Spell happening(Edtf valid, Bounds bounds, Time time) {
    End start =
        valid.isInterval()
            ? End.of(bounds.startEarliest(), bounds.startLatest())
            : End.of(bounds.startEarliest(), bounds.startLatest(), valid.start());
    End end = End.of(LocalDate.MAX, LocalDate.MAX, Endpoint.Absent.OPEN);
    return new Spell(
        start,
        end,
        start.edtf() + "/" + end.edtf(),
        !bounds.startEarliest().isBefore(time.happened().since())
            && !bounds.startLatest().isAfter(time.happened().until()));
  }
}
