package io.pacta.format;

import io.pacta.ingest.Line;
import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date in three columns. One with a blank day is a month, one with a blank month a year; 0 and
 * negative numbers are blank, too.
 */
final class AtopDate {

  private AtopDate() {}

  /** When something began. */
  static Edtf entry(Line line, String year, String month, String day) {
    Edtf date = exit(line, year, month, day);
    if (date == null) {
      throw Rejected.cell(year, line.get(year), "is no year.");
    }
    return date;
  }

  /** When something ended; null where it is in force. */
  static @Nullable Edtf exit(Line line, String year, String month, String day) {
    int y = number(line, year);
    int m = number(line, month);
    int d = number(line, day);
    if (y == 0) {
      return null;
    }
    String date = String.format(Locale.ROOT, "%04d", y);
    if (m > 0) {
      date += String.format(Locale.ROOT, "-%02d", m);
      date += d > 0 ? String.format(Locale.ROOT, "-%02d", d) : "";
    }
    try {
      return Edtf.parse(date);
    } catch (EdtfException noDate) {
      throw new Rejected("%s: %s is no date.".formatted(year, date));
    }
  }

  private static int number(Line line, String column) {
    return line.get(column).isEmpty() ? 0 : Math.max(0, line.number(column));
  }
}
