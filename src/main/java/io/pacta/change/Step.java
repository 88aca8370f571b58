package io.pacta.change;

import io.pacta.read.InvalidArgument;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** How far apart the days are on which is counted. */
public enum Step {
  MONTH(1),
  YEAR(12),
  DECADE(120);

  /** The most steps that are counted at once. */
  public static final int MOST = 1000;

  private final int months;

  Step(int months) {
    this.months = months;
  }

  /**
   * The last day of each step that the interval touches; of the last one the last day of the
   * interval, where that is sooner.
   *
   * @throws InvalidArgument where the interval has no first or no last day, or too many steps
   */
  public List<LocalDate> days(Edtf during) {
    LocalDate first = during.earliest();
    LocalDate last = during.latest();
    if (first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)) {
      throw InvalidArgument.because(
          "'during' is \"%s\", which has no %s day. Counting needs both: write \"1945/2014\"."
              .formatted(during, first.equals(LocalDate.MIN) ? "first" : "last"));
    }
    LocalDate begin = begin(first);
    long steps = ChronoUnit.MONTHS.between(begin, last) / months + 1;
    if (steps > MOST) {
      throw InvalidArgument.because(
          "'during' is \"%s\", which has %,d steps of a %s. At most %,d are counted: take a shorter interval or a longer step."
              .formatted(during, steps, name().toLowerCase(Locale.ROOT), MOST));
    }
    return LongStream.rangeClosed(1, steps)
        .mapToObj(step -> begin.plusMonths(step * months).minusDays(1))
        .map(day -> day.isAfter(last) ? last : day)
        .toList();
  }

  private LocalDate begin(LocalDate day) {
    return switch (this) {
      case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
    };
  }
}
