package io.pacta.report;

import io.pacta.neo4j.Row;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A meeting or a call that the record knows.
 *
 * @param event the identity of the event
 * @param kind SUMMIT, MEETING or CALL
 * @param date when it was
 * @param participants who took part in it, of those that a report may name
 */
record Gathering(String event, String kind, Edtf date, Set<String> participants) {

  static Gathering of(Row row) {
    return new Gathering(
        row.text("event"),
        row.text("eventKind"),
        Edtf.parse(row.text("date")),
        row.texts("participants").stream()
            .map(Objects::requireNonNull)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether it may have been at a time. */
  boolean mayBeAt(Edtf time) {
    Bounds own = date.bounds(Temporality.HAPPENING);
    Bounds said = time.bounds(Temporality.HAPPENING);
    return !own.startEarliest().isAfter(said.endLatest())
        && !own.endLatest().isBefore(said.startEarliest());
  }

  /** With how many of some it was. */
  long with(List<String> some) {
    return some.stream().filter(participants::contains).count();
  }
}
