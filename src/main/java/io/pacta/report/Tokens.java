package io.pacta.report;

import io.pacta.fact.Words;
import io.pacta.report.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits texts and names into words in the same way. Articles do not count, initials with dots are
 * one word, and a word has one spelling: {@code Organisation} is {@code organization}.
 */
final class Tokens {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,10}(?![\\p{L}\\p{N}])"
              + "|(?:\\p{Lu}\\.){1,10}\\p{Lu}(?![\\p{L}\\p{N}])"
              + "|\\p{Lu}-\\p{N}{1,3}(?![\\p{L}\\p{N}])"
              + "|Co-op(?=erati)|co-op(?=erati)"
              + "|[\\p{L}\\p{N}\\p{M}]++"
              + "|&");

  /** A line may end within a name, a paragraph may not. */
  private static final Pattern SPACE =
      Pattern.compile("[ \\t\\u00a0\\u2009\\u202f]{1,3}|[ \\t]?\\r?\\n[ \\t]{0,3}|[-‐‑–—'’/]");

  private static final Pattern AFTER_INITIAL = Pattern.compile("\\.[ \\u00a0]?|\\.-");
  private static final Pattern COMMA = Pattern.compile(",\\s");

  private static final int ABBREVIATION = 2;
  private static final int GAP = 6;

  private static final Map<String, String> SPELLING =
      Map.ofEntries(
          Map.entry("st", "saint"),
          Map.entry("&", "and"),
          Map.entry("defence", "defense"),
          Map.entry("labour", "labor"),
          Map.entry("centre", "center"),
          Map.entry("neighbourliness", "neighborliness"));

  private Tokens() {}

  /** The words of a text, in their order, but for articles. */
  static List<Token> of(CharSequence text) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    int end = 0;
    Gap gap = Gap.BREAK;
    String last = "";
    boolean joined = false;
    while (words.find()) {
      gap = gap.or(tokens.isEmpty() && end == 0 ? Gap.BREAK : gap(text, end, words.start(), last));
      String word = words.group();
      last = word;
      end = words.end();
      if (joined) {
        Token begin = tokens.removeLast();
        tokens.add(new Token(begin.start(), end, folded(begin.folded() + word), begin.before()));
        joined = false;
        gap = Gap.SPACE;
        continue;
      }
      if (isArticle(word)) {
        continue;
      }
      tokens.add(new Token(words.start(), end, folded(word), gap));
      gap = Gap.SPACE;
      joined = word.equals("Co-op") || word.equals("co-op");
    }
    return tokens;
  }

  /** The text by which names are found: its words, and the commas between them. */
  static String key(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    for (Token token : tokens) {
      if (!key.isEmpty()) {
        key.append(token.before() == Gap.COMMA ? ", " : " ");
      }
      key.append(token.folded());
    }
    return key.toString();
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("The");
  }

  private static Gap gap(CharSequence text, int from, int to, String last) {
    if (to - from > GAP) {
      return Gap.BREAK;
    }
    CharSequence between = text.subSequence(from, to);
    if (between.isEmpty() || SPACE.matcher(between).matches()) {
      return Gap.SPACE;
    }
    if (last.length() <= ABBREVIATION && AFTER_INITIAL.matcher(between).matches()) {
      return Gap.SPACE;
    }
    return COMMA.matcher(between).matches() ? Gap.COMMA : Gap.BREAK;
  }

  /** A word as words are compared. */
  static String folded(String word) {
    String small = isPlain(word) ? word.toLowerCase(java.util.Locale.ROOT) : plain(word);
    String spelt = SPELLING.getOrDefault(small, small);
    return spelt.endsWith("isation")
        ? spelt.substring(0, spelt.length() - "isation".length()) + "ization"
        : spelt;
  }

  private static String plain(String word) {
    if (word.equals("&")) {
      return word;
    }
    return String.join("", Words.of(word));
  }

  private static boolean isPlain(String word) {
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      boolean small = letter >= 'a' && letter <= 'z';
      boolean capital = letter >= 'A' && letter <= 'Z';
      boolean digit = letter >= '0' && letter <= '9';
      if (!small && !capital && !digit) {
        return false;
      }
    }
    return true;
  }
}
