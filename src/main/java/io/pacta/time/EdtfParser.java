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

  private final Caret caret;
  private final CalendarParser calendar;

  EdtfParser(String text) {
    caret = new Caret(text);
    calendar = new CalendarParser(caret);
    if (text.length() > Edtf.MAX_LENGTH) {
      throw caret.refused(Edtf.MAX_LENGTH, "at most " + Edtf.MAX_LENGTH + " characters are read");
    }
  }

  Edtf expression() {
    Endpoint start = endpoint();
    if (caret.atEnd() && start instanceof Known known) {
      return new LoneDate(known.date());
    }
    if (!caret.take("/")) {
      throw caret.unexpected(
          switch (start) {
            case Known known -> "the date is complete; '/' may follow, or '..' within '[…]'";
            case OPEN -> "after '..' a '/' is needed";
            case UNKNOWN -> CalendarParser.DATE;
          });
    }
    int middle = caret.at();
    Endpoint end = endpoint();
    if (!caret.atEnd()) {
      throw caret.unexpected("the interval is complete; nothing may follow");
    }
    boolean allTime = start == OPEN && end == OPEN;
    if (!(start instanceof Known || end instanceof Known || allTime)) {
      throw caret.refused(
          middle, "an interval has a date at one end or both, or is '../..', all time");
    }
    if (start.earliest().isAfter(end.latest())) {
      throw caret.refused(middle, ORDER);
    }
    return new Interval(start, end);
  }

  private Endpoint endpoint() {
    if (caret.atEnd() || caret.sees("/")) {
      return UNKNOWN;
    }
    return caret.take("..") ? OPEN : new Known(date());
  }

  private EdtfDate date() {
    int from = caret.at();
    Days days = caret.take("[") ? set() : calendar.single();
    return new EdtfDate(caret.since(from), days.first(), days.last());
  }

  private Days set() {
    int from = caret.at();
    Days days = caret.take("..") ? calendar.single().orEarlier() : choice();
    if (caret.sees("]") && !caret.since(from).contains("..")) {
      throw caret.refused("a set has two dates or more, or a '..'");
    }
    while (!caret.take("]")) {
      if (!caret.take(",")) {
        throw caret.unexpected("here ',' or ']' is needed, or between two dates one '..'");
      }
      days = days.or(choice());
    }
    return days;
  }

  private Days choice() {
    Days first = calendar.single();
    if (!caret.take("..")) {
      return first;
    }
    if (caret.sees("]")) {
      return first.orLater();
    }
    int middle = caret.at();
    Days last = calendar.single();
    if (first.first().isAfter(last.last())) {
      throw caret.refused(middle, ORDER);
    }
    return first.or(last);
  }
}
