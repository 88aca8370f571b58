package io.pacta.history;

import io.pacta.neo4j.Row;
import java.time.Instant;

/**
 * One change of the record that was committed.
 *
 * @param number it only grows
 * @param at when it was committed
 * @param author who made it
 * @param comment what it is about
 */
public record Revision(int number, Instant at, String author, String comment) {

  static Revision of(Row row) {
    return new Revision(
        row.index("id"), row.instant("told"), row.text("author"), row.text("comment"));
  }
}
