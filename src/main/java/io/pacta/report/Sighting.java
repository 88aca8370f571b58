package io.pacta.report;

import io.pacta.report.Names.Meaning;
import java.util.List;

/**
 * Words of a text that may name something.
 *
 * @param span the words
 * @param first the number of the first of them among the words of the text
 * @param words how many they are
 * @param meanings what they may name
 */
record Sighting(Span span, int first, int words, List<Meaning> meanings) {

  Sighting {
    meanings = List.copyOf(meanings);
  }

  /** Whether it can only be a surname by itself. */
  boolean isSurname() {
    return meanings.stream().allMatch(meaning -> meaning.called() == Called.SURNAME);
  }

  /** Whether the words say where somebody or something is from. */
  boolean isDemonym() {
    return meanings.stream().allMatch(meaning -> meaning.called() == Called.DEMONYM);
  }
}
