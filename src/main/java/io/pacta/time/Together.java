package io.pacta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days on which several states hold together: from the last of their starts to the first of
 * their ends, if that is not before. The facts are independent of each other, so two of them share
 * a day in every reading if each surely begins before the other may end.
 *
 * @param states when each holds, at least one
 */
public record Together(List<Bounds> states) {

  public Together {
    states = List.copyOf(states);
  }

  /** The days on which these hold and that one too. */
  public Together and(Bounds state) {
    List<Bounds> more = new ArrayList<>(states);
    more.add(state);
    return new Together(more);
  }

  /** Whether there may be such a day. */
  public boolean isPossible() {
    return !startEarliest().isAfter(endLatest());
  }

  /**
   * Do all hold together on some day of the window? {@code TRUE} if every reading of their dates
   * says so, {@code FALSE} if none does.
   */
  public Truth in(Window window) {
    if (states.stream().anyMatch(state -> state.in(window) == Truth.FALSE) || !isPossible()) {
      return Truth.FALSE;
    }
    boolean certain =
        states.stream().allMatch(state -> state.in(window) == Truth.TRUE)
            && IntStream.range(0, states.size()).allMatch(this::surelyBeginsBeforeTheOthersEnd);
    return certain ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Of a state itself that goes without saying, however vague its dates are. */
  private boolean surelyBeginsBeforeTheOthersEnd(int one) {
    return IntStream.range(0, states.size())
        .filter(other -> other != one)
        .noneMatch(other -> states.get(one).startLatest().isAfter(states.get(other).endEarliest()));
  }

  /**
   * From when to when, if there is such a day. Where the dates leave open whether there is, only
   * {@link #in} says so.
   */
  public Edtf edtf() {
    return Edtf.period(
        startEarliest(),
        latest(states.stream().map(Bounds::startLatest).toList()),
        states.stream().map(Bounds::endEarliest).min(Comparator.naturalOrder()).orElseThrow(),
        endLatest());
  }

  private LocalDate startEarliest() {
    return latest(states.stream().map(Bounds::startEarliest).toList());
  }

  private LocalDate endLatest() {
    return states.stream().map(Bounds::endLatest).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate latest(List<LocalDate> days) {
    return days.stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
