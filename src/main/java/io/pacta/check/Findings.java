package io.pacta.check;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param suspicion the kind
 * @param many how many there are
 * @param sentences the first of them, in the order of their text
 */
public record Findings(Suspicion suspicion, long many, List<String> sentences) {

  public Findings {
    sentences = List.copyOf(sentences);
  }
}
