package io.pacta.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Ranges of days, written as shortly as EDTF allows. */
final class Written {

  /** A period of which nothing is known. EDTF has no word for that: {@code /} alone is refused. */
  private static final String ANY = "[..9999-12-31]/[0000-01-01..]";

  private Written() {}

  /** A date that means these days; nothing where it may be any day. */
  static String oneDayIn(LocalDate earliest, LocalDate latest) {
    if (earliest.equals(LocalDate.MIN)) {
      return latest.equals(LocalDate.MAX) ? "" : "[..%s]".formatted(latest);
    }
    if (latest.equals(LocalDate.MAX)) {
      return "[%s..]".formatted(earliest);
    }
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    if (earliest.getDayOfYear() == 1
        && latest.equals(earliest.withDayOfYear(earliest.lengthOfYear()))) {
      return "%04d".formatted(earliest.getYear());
    }
    if (earliest.getDayOfMonth() == 1 && latest.equals(YearMonth.from(earliest).atEndOfMonth())) {
      return YearMonth.from(earliest).toString();
    }
    return "[%s..%s]".formatted(earliest, latest);
  }

  /**
   * A period with these bounds. What is clamped is written as unknown again: an end that may be any
   * day from the start on.
   */
  static String period(Bounds bounds) {
    String start =
        bounds.startLatest().equals(LocalDate.MIN)
            ? ".."
            : bounds.startEarliest().equals(LocalDate.MIN)
                    && bounds.startLatest().equals(bounds.endLatest())
                ? ""
                : oneDayIn(bounds.startEarliest(), bounds.startLatest());
    String end =
        bounds.endEarliest().equals(LocalDate.MAX)
            ? ".."
            : bounds.endLatest().equals(LocalDate.MAX)
                    && bounds.endEarliest().equals(bounds.startEarliest())
                ? ""
                : oneDayIn(bounds.endEarliest(), bounds.endLatest());
    return start.isEmpty() && end.isEmpty() ? ANY : start + "/" + end;
  }
}
