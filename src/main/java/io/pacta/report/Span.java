package io.pacta.report;

/**
 * Words of a text.
 *
 * @param start where they begin, in UTF-16 code units of the text as it was sent
 * @param end where they end, that place not included
 * @param quote the words themselves
 */
public record Span(int start, int end, String quote) {

  static Span of(CharSequence text, int start, int end) {
    return new Span(start, end, whole(text.subSequence(start, end).toString()));
  }

  /** Half a character is no text: it is shown as one that is unknown. */
  private static String whole(String words) {
    return words.codePoints().noneMatch(letter -> Character.getType(letter) == Character.SURROGATE)
        ? words
        : words
            .codePoints()
            .map(letter -> Character.getType(letter) == Character.SURROGATE ? '\uFFFD' : letter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
