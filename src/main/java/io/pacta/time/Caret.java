package io.pacta.time;

/** A place in a text that is being read, and the words for what cannot stand there. */
final class Caret {

  private final String text;
  private int at;

  Caret(String text) {
    this.text = text;
  }

  /** How many characters lie behind. */
  int at() {
    return at;
  }

  boolean atEnd() {
    return at == text.length();
  }

  boolean sees(String token) {
    return text.startsWith(token, at);
  }

  /** Steps over the token if it stands here. */
  boolean take(String token) {
    boolean taken = sees(token);
    at += taken ? token.length() : 0;
    return taken;
  }

  /** Steps over one of these characters if it stands here. */
  boolean takeOneOf(String characters) {
    boolean taken = !atEnd() && characters.indexOf(text.charAt(at)) >= 0;
    at += taken ? 1 : 0;
    return taken;
  }

  /** Whether one more digit stands here. */
  boolean seesDigit() {
    return !atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** What was read since {@link #at()} was {@code from}. */
  String since(int from) {
    return text.substring(from, at);
  }

  /** Refuses what begins here. */
  EdtfException refused(String allowed) {
    return refused(at, allowed);
  }

  EdtfException refused(int at, String allowed) {
    return new EdtfException(text, at + 1, allowed);
  }

  /** Refuses the next character, with the reason it deserves if it is one that people try. */
  EdtfException unexpected(String allowed) {
    if (atEnd()) {
      return refused(allowed);
    }
    return refused(
        switch (text.charAt(at)) {
          case ' ' -> "spaces are not allowed";
          case 'x' -> "an unknown digit is a capital X";
          case 'T' -> "a date has no time of day";
          case 'Y', '+' -> "a year is four digits, 0000 to 9999";
          case '?', '~', '%' -> "one of '?', '~' and '%' may stand at the end of a whole date";
          case '{', '}' -> "of sets only '[…]' is read, one of several dates";
          default -> allowed;
        });
  }
}
