package io.pacta.time;

import java.time.LocalDate;

/**
 * One expression of the Extended Date/Time Format (ISO 8601-2): a date, or an interval between two.
 *
 * <p>Read are level 0 without times of day, {@code ? ~ %} and unknown digits of level 1, the
 * intervals {@code 2004/..} and {@code 2004/}, and of level 2 the one-of sets {@code
 * [1667,1670..1672]}, {@code [..1984]} and {@code [1984..]}. A set may also be one end of an
 * interval, which is an extension of ours. Years are 0000 to 9999.
 *
 * <p>Two expressions are equal if they are written alike, and {@code parse(e.toString())} equals
 * {@code e}.
 */
public sealed interface Edtf permits LoneDate, Interval {

  /** Longer texts are refused unread; no source needs more. */
  int MAX_LENGTH = 100;

  /**
   * Reads one expression; spaces around or in it are refused.
   *
   * @throws EdtfException if it is none, saying where and what is allowed there
   */
  static Edtf parse(String text) {
    return new EdtfParser(text).expression();
  }

  /**
   * The expression of one day, like {@code 2007-01-01}.
   *
   * @throws EdtfException if the year is not one of 0000 to 9999
   */
  static Edtf on(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * The expression of one day, of which only the range it lies in is known: {@code 2004-06}, {@code
   * [2004-06-15..2004-07-01]}, {@code [2004-06-15..]}. One side at least is limited.
   *
   * @param earliest {@link LocalDate#MIN} if unlimited
   * @param latest {@link LocalDate#MAX} if unlimited
   */
  static Edtf oneDayIn(LocalDate earliest, LocalDate latest) {
    return parse(Written.oneDayIn(earliest, latest));
  }

  /**
   * The expression of a period that starts in one range of days and ends in another.
   *
   * @throws EdtfException if every reading of it would end before it starts
   */
  static Edtf period(
      LocalDate startEarliest, LocalDate startLatest, LocalDate endEarliest, LocalDate endLatest) {
    return parse(Written.period(new Bounds(startEarliest, startLatest, endEarliest, endLatest)));
  }

  /** Where it starts; for a lone date, that date. */
  Endpoint start();

  /** Where it ends; for a lone date, that date. */
  Endpoint end();

  /** Whether it is written with a {@code /}. */
  default boolean isInterval() {
    return this instanceof Interval;
  }

  /** The first day any reading of it touches, {@link LocalDate#MIN} if unlimited. */
  default LocalDate earliest() {
    return start().earliest();
  }

  /** The last day any reading of it touches, {@link LocalDate#MAX} if unlimited. */
  default LocalDate latest() {
    return end().latest();
  }

  /** What is stored for a fact that holds, or happened, as the expression says. */
  Bounds bounds(Temporality temporality);

  /** Whether it held on the day, or had happened by then. */
  default Truth holds(LocalDate day, Temporality temporality) {
    return bounds(temporality).in(Window.on(day, temporality));
  }

  /** Exactly what was read. */
  @Override
  String toString();
}
