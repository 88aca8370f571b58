package io.pacta.search;

import io.pacta.fact.EntityKind;
import io.pacta.fact.Words;
import io.pacta.read.InvalidArgument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, and how the full-text index is asked for it. A question to the index is made
 * of {@link Words} alone, which have letters and digits only: nothing that was typed can be read as
 * an operator.
 *
 * @param words the words of the text
 * @param kinds the kinds of entity to look among; null for all
 */
record Phrase(List<String> words, @Nullable Set<EntityKind> kinds) {

  /** The longest text, in characters. */
  private static final int LONGEST = 200;

  /** A word that is shorter has too many neighbours to be looked for in other spellings. */
  private static final int SHORTEST_TO_MISSPELL = 4;

  /** From so many letters on two of them may differ. */
  private static final int LONG_WORD = 7;

  /** With more words than this, whoever typed them copied the name, and copied it right. */
  private static final int MOST_TO_MISSPELL = 8;

  /**
   * The phrase of a text.
   *
   * @throws InvalidArgument where it is too long
   */
  static Phrase of(String text, @Nullable Set<EntityKind> kinds) {
    if (text.length() > LONGEST) {
      throw InvalidArgument.because(
          "'text' has %d characters. It takes at most %d: a part of the name is enough."
              .formatted(text.length(), LONGEST));
    }
    return new Phrase(Words.of(text), kinds);
  }

  /** What the statement is told: nothing to look for where there is no word, or no kind. */
  Map<String, Object> parameters() {
    if (words.isEmpty() || (kinds != null && kinds.isEmpty())) {
      return Map.of("words", List.of());
    }
    return Map.of(
        "text", String.join(" ", words),
        "words", words,
        "typed", question(Phrase::typed),
        "near", question(word -> variant(word, 1)),
        "far", question(word -> variant(word, 2)));
  }

  private String question(Function<String, String> perWord) {
    Set<String> each = new LinkedHashSet<>(words);
    return (kinds == null
            ? ""
            : "+entityKind:(%s) "
                .formatted(
                    kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(" "))))
        + each.stream()
            .map(word -> "+words:(%s)".formatted(perWord.apply(word)))
            .collect(Collectors.joining(" "));
  }

  /** The word counts for more than a word that it begins, so that those come first. */
  private static String typed(String word) {
    return "%1$s^9 %1$s*".formatted(word);
  }

  private String variant(String word, int letters) {
    String roman = Words.romanized(word);
    return typed(word)
        + misspelt(word, letters)
        + (roman.equals(word) || roman.isEmpty()
            ? ""
            : " " + typed(roman) + misspelt(roman, letters));
  }

  /** The word with so many letters otherwise, if it is long enough. */
  private String misspelt(String word, int letters) {
    if (word.length() < SHORTEST_TO_MISSPELL || words.size() > MOST_TO_MISSPELL) {
      return "";
    }
    return " %s~%d".formatted(word, word.length() < LONG_WORD ? 1 : letters);
  }
}
