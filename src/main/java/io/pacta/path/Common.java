package io.pacta.path;

import io.pacta.time.Edtf;
import io.pacta.time.Truth;
import java.time.LocalDate;

/**
 * The interval that the spells of some steps have in common: it starts when the last of them starts
 * and ends when the first of them ends.
 *
 * @param start its first day
 * @param end its last
 * @param valid the two as one expression
 * @param certain whether there is such an interval, whichever way the dates are read
 * @param last where the order counts, the start of the last spell
 */
record Common(End start, End end, String valid, boolean certain, End last) {

  /** Before all days, where the order does not count. */
  private static final End NEVER = End.of(LocalDate.MIN, LocalDate.MIN);

  /** What one spell has in common with itself. */
  static Common of(Spell spell, boolean ordered) {
    return new Common(
        spell.start(),
        spell.end(),
        spell.valid(),
        spell.certain(),
        ordered ? spell.start() : NEVER);
  }

  /** What the spell of one step more leaves of it. */
  Common and(Spell spell, boolean ordered) {
    End laterStart = start.later(spell.start());
    End earlierEnd = end.earlier(spell.end());
    boolean shared =
        !start.latest().isAfter(spell.end().earliest())
            && !spell.start().latest().isAfter(end.earliest());
    boolean inOrder = !last.latest().isAfter(spell.start().earliest());
    return new Common(
        laterStart,
        earlierEnd,
        expression(laterStart, earlierEnd, spell),
        certain && spell.certain() && shared && (!ordered || inOrder),
        ordered ? spell.start() : NEVER);
  }

  /** Whether the spell may begin no earlier than those before it. */
  boolean mayPrecede(Spell spell) {
    return !start.earliest().isAfter(spell.start().latest());
  }

  /** Whether it has a day of the time asked for. */
  Truth in(Time time) {
    if (start.earliest().isAfter(end.latest())
        || start.earliest().isAfter(time.held().until())
        || end.latest().isBefore(time.held().since())) {
      return Truth.FALSE;
    }
    return certain
            && !start.latest().isAfter(time.held().until())
            && !end.earliest().isBefore(time.held().since())
        ? Truth.TRUE
        : Truth.UNKNOWN;
  }

  /** The interval, to be printed. */
  Edtf edtf() {
    // Both ends unknown: EDTF has no word for it, so a start of any year says as much.
    return Edtf.parse(valid.equals("/") ? "[..9999-12-31]/" : valid);
  }

  /** As one of the two wrote it, where the other does not change it. */
  private String expression(End laterStart, End earlierEnd, Spell spell) {
    if (laterStart.equals(start) && earlierEnd.equals(end)) {
      return valid;
    }
    return laterStart.equals(spell.start()) && earlierEnd.equals(spell.end())
        ? spell.valid()
        : laterStart.edtf() + "/" + earlierEnd.edtf();
  }
}
