package io.pacta.time;

import java.time.LocalDate;

/**
 * The four dates of a fact that decide when it holds: its start lies in [startEarliest,
 * startLatest], its end in [endEarliest, endLatest], and it does not end before it starts.
 *
 * <p>The last condition lets the inner two be clamped, and so they are in every instance: the start
 * is at the latest {@code endLatest}, the end at the earliest {@code startEarliest}. Thereby the
 * four dates alone decide every question, as if each possible pair of days had been tried.
 *
 * <p>A happening has no duration: it is one day in [t₁, t₂]. Counted as a start in [t₁, t₂] and an
 * end in [t₁, t₂] it obeys the same rule as a state. Within a {@link Window} [a, b] the rule reads
 * "true if t₂ ≤ b and t₁ ≥ a"; "had happened by b" is the window that begins at {@link
 * LocalDate#MIN}.
 *
 * @param startEarliest {@link LocalDate#MIN} if unlimited
 * @param endLatest {@link LocalDate#MAX} if unlimited
 */
public record Bounds(
    LocalDate startEarliest, LocalDate startLatest, LocalDate endEarliest, LocalDate endLatest) {

  public Bounds {
    if (startEarliest.isAfter(startLatest)
        || endEarliest.isAfter(endLatest)
        || startEarliest.isAfter(endLatest)) {
      throw new IllegalArgumentException(
          "No period starts in [%s, %s] and ends in [%s, %s]."
              .formatted(startEarliest, startLatest, endEarliest, endLatest));
    }
    startLatest = startLatest.isAfter(endLatest) ? endLatest : startLatest;
    endEarliest = endEarliest.isBefore(startEarliest) ? startEarliest : endEarliest;
  }

  /** One day, of which only the range it lies in is known. */
  public static Bounds oneDayIn(LocalDate earliest, LocalDate latest) {
    return new Bounds(earliest, latest, earliest, latest);
  }

  /**
   * Does the fact hold, or happen, on some day of the window? {@code TRUE} if every reading of the
   * four dates says so, {@code FALSE} if none does.
   */
  public Truth in(Window window) {
    if (!startLatest.isAfter(window.until()) && !endEarliest.isBefore(window.since())) {
      return Truth.TRUE;
    }
    if (startEarliest.isAfter(window.until()) || endLatest.isBefore(window.since())) {
      return Truth.FALSE;
    }
    return Truth.UNKNOWN;
  }

  /** Whether the two may share a day, each taken as long as it can be. */
  public boolean mayOverlap(Bounds other) {
    return !startEarliest.isAfter(other.endLatest) && !other.startEarliest.isAfter(endLatest);
  }

  /** Whether the two may start on one day and end on one day. */
  public boolean mayEqual(Bounds other) {
    return !startEarliest.isAfter(other.startLatest)
        && !other.startEarliest.isAfter(startLatest)
        && !endEarliest.isAfter(other.endLatest)
        && !other.endEarliest.isAfter(endLatest);
  }
}
