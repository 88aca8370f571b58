package io.pacta.record;

import java.util.Map;

/**
 * Who makes a revision, and what it is about.
 *
 * @param author a name, which several may have
 * @param authorId tells the author apart from all others; empty for whoever tells from within
 * @param comment for those who read the record's history
 */
public record Signature(String author, String authorId, String comment) {

  /** That of somebody who tells from within, as an import does. */
  static Signature within(String author, String comment) {
    return new Signature(author, "", comment);
  }

  Map<String, Object> parameters() {
    return Map.of("author", author, "authorId", authorId, "comment", comment);
  }
}
