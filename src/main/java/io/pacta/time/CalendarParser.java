package io.pacta.time;

import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Reads a year, a month or a day, some of its digits perhaps unknown.
 *
 * <pre>
 * single = year [ "?" | "~" | "%" ]     where the year may have been followed by month and day
 * year   = 4 digits [ "-" month ] | 3 digits "X" | 2 digits "XX"
 * month  = 01 to 12 [ "-" day ] | "XX" [ "-XX" ]
 * day    = 01 to the last of the month | "XX"
 * </pre>
 */
final class CalendarParser {

  static final String DATE =
      "a date is needed here, such as 2006, 2006-06 or 2006-06-23, of the years 0000 to 9999";

  private static final String YEAR = "a year is four digits, the last one or two of which may be X";
  private static final String MONTH = "a month is 01 to 12, or XX";
  private static final String DAY = "a day is two digits, or XX";

  private final Caret caret;

  CalendarParser(Caret caret) {
    this.caret = caret;
  }

  Days single() {
    Days days = year();
    caret.takeOneOf("?~%");
    return days;
  }

  private Days year() {
    int from = caret.at();
    digit(DATE);
    digit(YEAR);
    if (!caret.take("XX")) {
      digit(YEAR);
      if (!caret.take("X")) {
        digit(YEAR);
      }
    }
    if (caret.seesDigit()) {
      throw caret.refused("a year is four digits, 0000 to 9999");
    }
    String year = caret.since(from);
    Year first = Year.of(Integer.parseInt(year.replace('X', '0')));
    Year last = Year.of(Integer.parseInt(year.replace('X', '9')));
    if (first.equals(last)) {
      return caret.take("-") ? month(first) : Days.from(first, last);
    }
    if (caret.sees("-")) {
      throw caret.refused("a year with an X has no month");
    }
    return Days.from(first, last);
  }

  private Days month(Year year) {
    if (caret.take("XX")) {
      if (caret.take("-") && !caret.take("XX")) {
        throw caret.unexpected("the day of a month XX is XX too");
      }
      return Days.from(year, year);
    }
    int from = caret.at();
    int month = twoDigits(MONTH);
    if (month < 1 || month > 12) {
      throw caret.refused(from, MONTH);
    }
    return caret.take("-") ? day(year.atMonth(month)) : Days.of(year.atMonth(month));
  }

  private Days day(YearMonth month) {
    if (caret.take("XX")) {
      return Days.of(month);
    }
    int from = caret.at();
    int day = twoDigits(DAY);
    if (day == 0) {
      throw caret.refused(from, "the first day of a month is 01");
    }
    if (!month.isValidDay(day)) {
      String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      throw caret.refused(
          from, "%s %d has %d days".formatted(name, month.getYear(), month.lengthOfMonth()));
    }
    return Days.of(month.atDay(day));
  }

  private int twoDigits(String allowed) {
    int from = caret.at();
    digit(allowed);
    digit(allowed);
    return Integer.parseInt(caret.since(from));
  }

  private void digit(String allowed) {
    if (!caret.takeOneOf("0123456789")) {
      throw caret.unexpected(allowed);
    }
  }
}
