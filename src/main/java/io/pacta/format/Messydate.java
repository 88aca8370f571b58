package io.pacta.format;

import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.util.regex.Pattern;

/**
 * A date in the notation of messydates, the R package, as Pacta writes it. Both follow ISO 8601-2
 * and differ where a date is one of several: {@code 1999-01..1999-03} is one day in three months,
 * {@code ..1816-01-01} one at that time or earlier, {@code 2016-12-31..} one then or later, {@code
 * {1667,1670}} one of two. Years before the year 0 are known to messydates only.
 */
final class Messydate {

  private static final Pattern BEFORE_YEAR_0 = Pattern.compile("-\\d{4}(-.*)?");
  private static final Pattern SET = Pattern.compile("\\{[^{}]+\\}");

  private Messydate() {}

  /**
   * Reads one.
   *
   * @param column where it stands
   * @throws Rejected where it is none
   */
  static Edtf parse(String column, String text) {
    if (BEFORE_YEAR_0.matcher(text).matches()) {
      throw Rejected.cell(column, text, "lies before the year 0, and such dates are not kept.");
    }
    try {
      return Edtf.parse(edtf(text));
    } catch (EdtfException malformed) {
      throw Rejected.cell(column, text, "is not a date.");
    }
  }

  private static String edtf(String text) {
    if (SET.matcher(text).matches()) {
      return "[" + text.substring(1, text.length() - 1) + "]";
    }
    return text.contains("..") && !text.contains("/") ? "[" + text + "]" : text;
  }
}
