package io.pacta.report;

import io.pacta.fact.FactKind;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The valid times of what a text says, made of the dates that it names. Of a state a text mostly
 * says one end, or a day on which it held; the rest is unknown then.
 *
 * <p>A date that is an interval is when a state held, and neither its beginning nor its end. Where
 * no date is said there is no valid time, which is {@code null}.
 */
final class Validity {

  private Validity() {}

  /** It began at a date, and nobody says how long it lasted: {@code 1992/}. */
  static @Nullable Edtf from(@Nullable Edtf date) {
    return parsed(date, date == null || date.isInterval() ? "" : date + "/");
  }

  /** It ended at a date, and nobody says when it began: {@code /1992}. */
  static @Nullable Edtf until(@Nullable Edtf date) {
    return parsed(date, date == null || date.isInterval() ? "" : "/" + date);
  }

  /**
   * It began at one date and ended at another, or nobody says when: {@code 1992/1999}. Where it
   * would end before it begins, the text is not understood: {@code null}.
   */
  static @Nullable Edtf between(@Nullable Edtf first, @Nullable Edtf last) {
    return first == null || first.isInterval() || last == null || last.isInterval()
        ? from(first)
        : parsed(first, first + "/" + last);
  }

  /** It happened at a date; {@code null} where that is an interval. */
  static @Nullable Edtf at(@Nullable Edtf date) {
    return date == null || date.isInterval() ? null : date;
  }

  private static @Nullable Edtf parsed(@Nullable Edtf date, String text) {
    try {
      return text.isEmpty() ? date : Edtf.parse(text);
    } catch (EdtfException none) {
      return null;
    }
  }

  /**
   * It held on some day of a date, and nobody says how long before and after: {@code
   * [..1992-12-31]/[1992-01-01..]}.
   */
  static Edtf around(Edtf date) {
    return Edtf.period(LocalDate.MIN, date.latest(), date.earliest(), LocalDate.MAX);
  }

  /** It held on a day, and nobody says how long before and after. */
  static Edtf around(LocalDate day) {
    return Edtf.period(LocalDate.MIN, day, day, LocalDate.MAX);
  }

  /**
   * It held on a day, and began at a date where one is said: {@code 1992/[2021-01-20..]}. What
   * comes after the day nobody knows.
   */
  static Edtf since(@Nullable Edtf date, LocalDate day) {
    return date == null || date.isInterval() ? around(day) : Edtf.parse(date + "/[" + day + "..]");
  }

  /**
   * Whether on a day it was still to come: it begins later, or what ends later is not said to have
   * begun.
   */
  static boolean isToCome(FactKind kind, Edtf valid, LocalDate day) {
    Bounds bounds = valid.bounds(kind.temporality());
    boolean ends = bounds.endEarliest().isAfter(day) && bounds.endLatest().isBefore(LocalDate.MAX);
    return bounds.startEarliest().isAfter(day)
        || (ends && bounds.startEarliest().equals(LocalDate.MIN));
  }
}
