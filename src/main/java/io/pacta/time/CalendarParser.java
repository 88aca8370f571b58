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

  private final Cursor cursor;

  CalendarParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Days single() {
    Days days = year();
    cursor.takeOneOf("?~%");
    return days;
  }

  private Days year() {
    int from = cursor.at();
    digit(DATE);
    digit(YEAR);
    if (!cursor.take("XX")) {
      digit(YEAR);
      if (!cursor.take("X")) {
        digit(YEAR);
      }
    }
    String year = cursor.since(from);
    Year first = Year.of(Integer.parseInt(year.replace('X', '0')));
    Year last = Year.of(Integer.parseInt(year.replace('X', '9')));
    if (first.equals(last)) {
      return cursor.take("-") ? month(first) : Days.from(first, last);
    }
    if (cursor.sees("-")) {
      throw cursor.refused("a year with an X has no month");
    }
    return Days.from(first, last);
  }

  private Days month(Year year) {
    if (cursor.take("XX")) {
      if (cursor.take("-") && !cursor.take("XX")) {
        throw cursor.unexpected("the day of a month XX is XX too");
      }
      return Days.from(year, year);
    }
    int from = cursor.at();
    int month = twoDigits(MONTH);
    if (month < 1 || month > 12) {
      throw cursor.refused(from, MONTH);
    }
    return cursor.take("-") ? day(year.atMonth(month)) : Days.of(year.atMonth(month));
  }

  private Days day(YearMonth month) {
    if (cursor.take("XX")) {
      return Days.of(month);
    }
    int from = cursor.at();
    int day = twoDigits(DAY);
    if (day == 0) {
      throw cursor.refused(from, "the first day of a month is 01");
    }
    if (!month.isValidDay(day)) {
      String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      throw cursor.refused(
          from, "%s %d has %d days".formatted(name, month.getYear(), month.lengthOfMonth()));
    }
    return Days.of(month.atDay(day));
  }

  private int twoDigits(String allowed) {
    int from = cursor.at();
    digit(allowed);
    digit(allowed);
    return Integer.parseInt(cursor.since(from));
  }

  private void digit(String allowed) {
    if (!cursor.takeOneOf("0123456789")) {
      throw cursor.unexpected(allowed);
    }
  }
}
