package io.pacta.report;

import io.pacta.fact.EntityKind;
import java.util.List;

/**
 * An entity that a text names.
 *
 * @param span the words
 * @param called how they call it
 * @param confidence how sure it is, from 0 to 1
 * @param candidates whom the words may name, the one that they do first
 */
record Mention(Span span, Called called, double confidence, List<Candidate> candidates) {

  Mention {
    candidates = List.copyOf(candidates);
  }

  String entity() {
    return candidates.getFirst().entity();
  }

  EntityKind kind() {
    return EntityKind.of(entity()).orElseThrow();
  }

  /** Whether the words may name an entity. */
  boolean mayBe(String other) {
    return candidates.stream().anyMatch(candidate -> candidate.entity().equals(other));
  }
}
