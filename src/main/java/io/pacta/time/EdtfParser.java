package io.pacta.time;

import static io.pacta.time.Endpoint.Absent.OPEN;
import static io.pacta.time.Endpoint.Absent.UNKNOWN;

import io.pacta.time.Endpoint.Known;

/**
 * Reads an expression from left to right, one method per rule of the grammar.
 *
 * <pre>
 * expression = date | endpoint "/" endpoint         a date at one end or both, or ".." at both
 * endpoint   = date | ".." | ""
 * date       = single | "[" set "]"
 * set        = ( ".." single | choice ) { "," choice }   two dates at least, or a ".."
 * choice     = single | single ".." single | single ".."  the third kind only as the last
 * single     = see CalendarParser
 * </pre>
 */
final class EdtfParser {

  private static final String ORDER = "the end may not lie before the start";

  private final Cursor cursor;
  private final CalendarParser calendar;

  EdtfParser(String text) {
    cursor = new Cursor(text);
    calendar = new CalendarParser(cursor);
    if (text.length() > Edtf.MAX_LENGTH) {
      throw cursor.refused(Edtf.MAX_LENGTH, "at most " + Edtf.MAX_LENGTH + " characters are read");
    }
  }

  Edtf expression() {
    Endpoint start = endpoint();
    if (cursor.atEnd() && start instanceof Known known) {
      return new LoneDate(known.date());
    }
    if (!cursor.take("/")) {
      throw cursor.unexpected(
          switch (start) {
            case Known known -> "the date is complete; '/' may follow, or '..' within '[…]'";
            case OPEN -> "after '..' a '/' is needed";
            case UNKNOWN -> CalendarParser.DATE;
          });
    }
    int middle = cursor.at();
    Endpoint end = endpoint();
    if (!cursor.atEnd()) {
      throw cursor.unexpected("the interval is complete; nothing may follow");
    }
    boolean allTime = start == OPEN && end == OPEN;
    if (!(start instanceof Known || end instanceof Known || allTime)) {
      throw cursor.refused(
          middle, "an interval has a date at one end or both, or is '../..', all time");
    }
    if (start.earliest().isAfter(end.latest())) {
      throw cursor.refused(middle, ORDER);
    }
    return new Interval(start, end);
  }

  private Endpoint endpoint() {
    if (cursor.atEnd() || cursor.sees("/")) {
      return UNKNOWN;
    }
    return cursor.take("..") ? OPEN : new Known(date());
  }

  private EdtfDate date() {
    int from = cursor.at();
    Days days = cursor.take("[") ? set() : calendar.single();
    return new EdtfDate(cursor.since(from), days.first(), days.last());
  }

  private Days set() {
    int from = cursor.at();
    Days days = cursor.take("..") ? calendar.single().orEarlier() : choice();
    if (cursor.sees("]") && !cursor.since(from).contains("..")) {
      throw cursor.refused("a set has two dates or more, or a '..'");
    }
    while (!cursor.take("]")) {
      if (!cursor.take(",")) {
        throw cursor.unexpected("here ',' or ']' is needed, or between two dates one '..'");
      }
      days = days.or(choice());
    }
    return days;
  }

  private Days choice() {
    Days first = calendar.single();
    if (!cursor.take("..")) {
      return first;
    }
    if (cursor.sees("]")) {
      return first.orLater();
    }
    int middle = cursor.at();
    Days last = calendar.single();
    if (first.first().isAfter(last.last())) {
      throw cursor.refused(middle, ORDER);
    }
    return first.or(last);
  }
}
