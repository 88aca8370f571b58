package io.pacta.history;

import io.pacta.neo4j.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of the record that was committed.
 *
 * @param number it only grows
 * @param at when it was committed
 * @param author who made it
 * @param authorId tells the author apart from others of that name; null where it was told from
 *     within, as by an import
 * @param comment what it is about
 */
public record Revision(
    int number, Instant at, String author, @Nullable String authorId, String comment) {

  static Revision of(Row row) {
    return new Revision(
        row.index("id"),
        row.instant("told"),
        row.text("author"),
        row.textOrNull("authorId"),
        row.text("comment"));
  }
}
