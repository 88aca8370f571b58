package io.pacta.report;

import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way in which dates are written.
 *
 * @param pattern how it looks
 * @param reading what it means
 */
record DateForm(Pattern pattern, Reading reading) {

  /** Says what words mean: as EDTF, or empty where they are no date. */
  interface Reading {
    String of(MatchResult said, DateContext context);
  }

  static DateForm of(String pattern, Reading reading) {
    return new DateForm(
        Pattern.compile(
            "\\b(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE),
        reading);
  }

  /** What words mean; empty where there is no such day after all. */
  Optional<Edtf> read(MatchResult said, DateContext context) {
    try {
      return Optional.of(reading.of(said, context))
          .filter(text -> !text.isEmpty())
          .map(Edtf::parse);
    } catch (DateTimeException | EdtfException noSuchDay) {
      return Optional.empty();
    }
  }
}
