package io.pacta.time;

import java.time.LocalDate;

/**
 * A date as its source wrote it, and the days it may mean.
 *
 * <p>{@code 2006-06} is one day from the first to the last of June; {@code 201X} one of a decade;
 * {@code [1667,1670..1672]} one from the first of 1667 to the last of 1672, the hull of the set.
 * Only {@code [..a]} and {@code [a..]} are unlimited on one side.
 *
 * <p>Two dates are equal if they are written alike; {@code 2006-XX} and {@code 2006} mean the same
 * days and are not.
 */
public final class EdtfDate {

  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;

  EdtfDate(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
  }

  /** The first day it may mean, {@link LocalDate#MIN} if unlimited. */
  public LocalDate earliest() {
    return earliest;
  }

  /** The last day it may mean, {@link LocalDate#MAX} if unlimited. */
  public LocalDate latest() {
    return latest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EdtfDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Exactly what was read. */
  @Override
  public String toString() {
    return text;
  }
}
