package io.pacta.report;

import java.util.List;
import java.util.Set;

/** Whether a text is in English, by how often its smallest words are English ones. */
final class English {

  private static final Set<String> WORDS =
      Set.of(
          "of", "and", "to", "in", "a", "is", "was", "were", "on", "for", "that", "with", "by",
          "its", "has", "had", "from", "at", "it", "as", "an", "which", "be", "s");

  /** So many words in a hundred. */
  private static final int LEAST = 8;

  /** In fewer words there is nothing to go by. */
  private static final int SHORTEST = 8;

  private English() {}

  static boolean is(List<Token> tokens) {
    long english = tokens.stream().filter(token -> WORDS.contains(token.folded())).count();
    return tokens.size() < SHORTEST || english * 100 >= (long) LEAST * tokens.size();
  }
}
