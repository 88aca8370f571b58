package io.pacta.format;

import io.pacta.access.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Slugs made of what a file has: the same text gives the same slug, in every import. */
final class Slugs {

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_ ]+");
  private static final int DIGITS = 8;

  /** Letters that do not come apart into a Latin one and an accent. */
  private static final Map<String, String> LATIN =
      Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "æ", "ae", "ð", "d", "þ", "th");

  private Slugs() {}

  /** The letters and digits of a text, without marks, in lower case, joined by hyphens. */
  static String of(String text) {
    String latin = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LATIN.entrySet()) {
      latin = latin.replace(letter.getKey(), letter.getValue());
    }
    String ascii =
        NOT_ASCII.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
    return EDGES.matcher(OTHERS.matcher(ascii).replaceAll("-")).replaceAll("");
  }

  /**
   * A slug of an id. Two ids never share one: where something of the id is not in its slug, a
   * digest of it follows.
   */
  static String ofId(String id) {
    String slug = of(id);
    if (slug.equals(id)) {
      return slug;
    }
    String digest = Sha256.hex(id).substring(0, DIGITS);
    return slug.isEmpty() ? digest : slug + "-" + digest;
  }

  /** Words in hyphens as a title: {@code under-secretary} is Under Secretary. */
  static String title(String words) {
    StringBuilder title = new StringBuilder();
    for (String word : BETWEEN_WORDS.splitAsStream(words).toList()) {
      if (!word.isEmpty()) {
        title.append(title.isEmpty() ? "" : " ");
        title.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return title.toString();
  }
}
