package io.pacta.report;

/**
 * A word of a text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, that place not included
 * @param folded the word as words are compared: in small letters, without marks, in one spelling
 * @param before what stands between it and the word before
 */
record Token(int start, int end, String folded, Gap before) {

  /** What stands between two words of a text. */
  enum Gap {
    /** A space, a hyphen, the dot of an initial: one name may go on after it. */
    SPACE,
    /** A comma, which only stands in a name that has it. */
    COMMA,
    /** Anything else: a name ends here. */
    BREAK;

    /** Of two gaps around a word that does not count, the wider. */
    Gap or(Gap other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  Token after(Gap gap) {
    return new Token(start, end, folded, gap);
  }
}
