package io.pacta.time;

import java.time.LocalDate;

/**
 * The days on which several states hold together: from the last of their starts to the first of
 * their ends, if that is not before.
 *
 * @param startEarliest the last of the earliest starts; likewise the other three
 * @param sure whether each surely begins before any other may end. The facts are independent of
 *     each other, so then they share a day in every reading of their dates
 */
public record Together(
    LocalDate startEarliest,
    LocalDate startLatest,
    LocalDate endEarliest,
    LocalDate endLatest,
    boolean sure) {

  /** The days on which one state holds. */
  public static Together of(Bounds state) {
    return new Together(
        state.startEarliest(), state.startLatest(), state.endEarliest(), state.endLatest(), true);
  }

  /** The days on which these hold and that one too. */
  public Together and(Bounds state) {
    return new Together(
        later(startEarliest, state.startEarliest()),
        later(startLatest, state.startLatest()),
        earlier(endEarliest, state.endEarliest()),
        earlier(endLatest, state.endLatest()),
        sure
            && !startLatest.isAfter(state.endEarliest())
            && !state.startLatest().isAfter(endEarliest));
  }

  /** Whether there may be such a day. */
  public boolean isPossible() {
    return !startEarliest.isAfter(endLatest);
  }

  /**
   * Do all hold together on some day of the window? {@code TRUE} if every reading of their dates
   * says so, {@code FALSE} if none does.
   */
  public Truth in(Window window) {
    if (!isPossible()
        || startEarliest.isAfter(window.until())
        || endLatest.isBefore(window.since())) {
      return Truth.FALSE;
    }
    return sure && !startLatest.isAfter(window.until()) && !endEarliest.isBefore(window.since())
        ? Truth.TRUE
        : Truth.UNKNOWN;
  }

  /**
   * From when to when, if there may be such a day. Where the dates leave open whether there is,
   * only {@link #in} says so.
   */
  public Edtf edtf() {
    return Edtf.period(startEarliest, startLatest, endEarliest, endLatest);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
