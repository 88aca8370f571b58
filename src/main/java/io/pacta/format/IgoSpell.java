package io.pacta.format;

import io.pacta.ingest.Identities.Meaning;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Years of equal status of a state in an organization, all inclusive.
 *
 * @param code the status, as the table has it
 * @param first the first year that has it
 * @param last the last year that has it
 * @param startEarliest the first year in which it may have begun
 * @param startLatest the last year in which it may have begun
 * @param endEarliest the first year in which it may have ended
 * @param endLatest the last year in which it may have ended; {@link #OPEN} where the table ends
 *     before the spell is seen to
 */
record IgoSpell(
    char code,
    int first,
    int last,
    int startEarliest,
    int startLatest,
    int endEarliest,
    int endLatest) {

  /** The last year of the table. */
  static final int LAST = 2014;

  static final int OPEN = 9999;

  String status() {
    return switch (code) {
      case '1' -> "FULL";
      case '2' -> "ASSOCIATE";
      default -> "OBSERVER";
    };
  }

  /**
   * When it held of the country that the state was for a time; empty where that is another time.
   */
  Optional<Edtf> valid(Meaning meaning) {
    if (meaning.to().isBefore(day(first)) || meaning.from().isAfter(lastDay(last))) {
      return Optional.empty();
    }
    return Optional.of(Edtf.parse(start(meaning.from()) + "/" + end(meaning.to())));
  }

  private String start(LocalDate from) {
    if (from.isAfter(day(first))) {
      return from.toString();
    }
    if (startEarliest == startLatest) {
      return year(startLatest);
    }
    return "[%s..%s]"
        .formatted(
            from.isAfter(day(startEarliest)) ? from : year(startEarliest), year(startLatest));
  }

  private String end(LocalDate to) {
    if (to.isBefore(lastDay(last))) {
      return to.toString();
    }
    if (endLatest == OPEN) {
      String earliest = last == LAST ? lastDay(LAST).toString() : year(endEarliest);
      return "[%s..%s]".formatted(earliest, to.getYear() < OPEN ? to : "");
    }
    if (endEarliest == endLatest) {
      return "[%s..%s]".formatted(day(endLatest), lastDay(endLatest));
    }
    return "[%s..%s]"
        .formatted(year(endEarliest), to.isBefore(lastDay(endLatest)) ? to : year(endLatest));
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private static String year(int year) {
    return "%04d".formatted(year);
  }
}
