package io.pacta.format;

import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Line;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in office by a list of leaders.
 *
 * @param line the row
 * @param locator where it is found
 * @param person who it is, in the code of the list
 * @param name what the list calls that person, mostly a surname; empty where that is not known
 * @param fullName empty where the list has none
 * @param born null where it is not known
 * @param died null where it is not known
 * @param countries which country was led, in time; more than one where a code changes its meaning
 * @param start as exact as the list has it
 * @param end the same; null where the list ends with this leader in office
 * @param closed until when the list knows of the office
 * @param entered how office was taken; empty where it is not said
 * @param left how it was left; empty where it is not said
 */
record Term(
    Line line,
    String locator,
    String person,
    String name,
    String fullName,
    @Nullable Edtf born,
    @Nullable Edtf died,
    List<Meaning> countries,
    Edtf start,
    @Nullable Edtf end,
    LocalDate closed,
    String entered,
    String left) {

  /** A time in the office of one country. */
  record Part(String country, String start, String end, LocalDate last) {

    Edtf valid() {
      return Edtf.parse(start + "/" + end);
    }
  }

  Term {
    countries = List.copyOf(countries);
  }

  /** The first day on which it may have begun. */
  LocalDate first() {
    return start.earliest();
  }

  /** The last day that the list has for it. */
  LocalDate last() {
    return end == null ? closed : end.latest();
  }

  /** The end, or the day of the list's closing, as an EDTF date. */
  String lastWritten() {
    return end == null ? closed.toString() : end.toString();
  }

  /**
   * What of it falls to each country. A piece of a single day where a code changes its meaning is a
   * hand-over and left out.
   */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Meaning meaning : countries) {
      if (countries.size() == 1 || !meaning.from().equals(meaning.to())) {
        parts.add(
            new Part(
                meaning.entity(),
                meaning.from().equals(first()) ? start.toString() : meaning.from().toString(),
                meaning.to().equals(last()) ? ending() : meaning.to().toString(),
                meaning.to()));
      }
    }
    return parts;
  }

  private String ending() {
    return end == null ? "[%s..]".formatted(closed) : end.toString();
  }
}
