package io.pacta.time;

import java.time.LocalDate;

/**
 * The days a question asks about, both inclusive: does some day among them belong to the fact?
 *
 * @param since the first day, {@link LocalDate#MIN} if unlimited
 * @param until the last day, {@link LocalDate#MAX} if unlimited
 */
public record Window(LocalDate since, LocalDate until) {

  public Window {
    if (since.isAfter(until)) {
      throw new IllegalArgumentException(
          "A window from " + since + " until " + until + " holds no day.");
    }
  }

  /** What "on this day" means: for a state the day itself, for a happening any day up to it. */
  public static Window on(LocalDate day, Temporality temporality) {
    return switch (temporality) {
      case STATE -> new Window(day, day);
      case HAPPENING -> new Window(LocalDate.MIN, day);
    };
  }

  /** From the first day the expression may mean to the last: "at some time in 2006". */
  public static Window within(Edtf interval) {
    return new Window(interval.earliest(), interval.latest());
  }
}
