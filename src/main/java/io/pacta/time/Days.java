package io.pacta.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The days from the first to the last, among which lies the one that a date means. */
record Days(LocalDate first, LocalDate last) {

  static Days from(Year first, Year last) {
    return new Days(first.atDay(1), last.atDay(last.length()));
  }

  static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  Days orEarlier() {
    return new Days(LocalDate.MIN, last);
  }

  Days orLater() {
    return new Days(first, LocalDate.MAX);
  }

  /** The hull of both: the days between them count too. */
  Days or(Days that) {
    return new Days(
        first.isBefore(that.first) ? first : that.first,
        last.isAfter(that.last) ? last : that.last);
  }
}
