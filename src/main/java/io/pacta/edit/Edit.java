package io.pacta.edit;

import io.pacta.record.Manuscript;
import java.util.List;
import java.util.Map;

/** A mutation: what it tells the record, decided from its input and from what the record knows. */
@FunctionalInterface
interface Edit {

  /**
   * Decides it.
   *
   * @throws Wrong where something is wrong with the input
   */
  Told decide(Given input, Known known);

  /**
   * What is told.
   *
   * @param manuscript the claims
   * @param results what the answer is about: keys of claims, ids of entities, slugs of data sets
   * @param merged entities that become one with others
   */
  record Told(Manuscript manuscript, List<String> results, Map<String, String> merged) {

    public Told {
      results = List.copyOf(results);
      merged = Map.copyOf(merged);
    }

    Told(Manuscript manuscript, List<String> results) {
      this(manuscript, results, Map.of());
    }
  }
}
