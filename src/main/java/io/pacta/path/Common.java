package io.pacta.path;

import io.pacta.time.Edtf;
import io.pacta.time.Together;
import io.pacta.time.Truth;
import java.time.LocalDate;

/**
 * What the spells of some steps have in common.
 *
 * @param together the days of all of them
 * @param sure whether each is surely of the time asked for, and in order where that counts
 * @param mayBegin where the order counts, the earliest day on which the last spell may have begun
 * @param lastBegan where the order counts, the latest day on which the last spell may have begun
 */
record Common(Together together, boolean sure, LocalDate mayBegin, LocalDate lastBegan) {

  /** What one spell has in common with itself. */
  static Common of(Spell spell, boolean ordered) {
    return new Common(
        Together.of(spell.days()),
        spell.sure(),
        ordered ? spell.mayBegin() : LocalDate.MIN,
        began(spell, ordered));
  }

  /** What the spell of one step more leaves of it. */
  Common and(Spell spell, boolean ordered) {
    boolean inOrder = !lastBegan.isAfter(spell.days().startEarliest());
    return new Common(
        together.and(spell.days()),
        sure && spell.sure() && inOrder,
        ordered && spell.mayBegin().isAfter(mayBegin) ? spell.mayBegin() : mayBegin,
        began(spell, ordered));
  }

  private static LocalDate began(Spell spell, boolean ordered) {
    return ordered ? spell.days().startLatest() : LocalDate.MIN;
  }

  /** Whether the spell may begin no earlier than those before it. */
  boolean mayPrecede(Spell spell) {
    return !mayBegin.isAfter(spell.days().startLatest());
  }

  /** Whether it has a day of the time asked for. */
  Truth in(Time time) {
    Truth shared = together.in(time.held());
    return shared == Truth.TRUE && !sure ? Truth.UNKNOWN : shared;
  }

  Edtf edtf() {
    return together.edtf();
  }
}
