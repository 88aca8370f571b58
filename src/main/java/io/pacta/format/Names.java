package io.pacta.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of people as lists of leaders have them. */
final class Names {

  private static final Pattern BODY =
      Pattern.compile(
          "council|junta|committee|triumvirate|government|\\band\\b|&", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDITION = Pattern.compile(" ?\\(.*?\\)");
  private static final Pattern UNCLOSED_ADDITION = Pattern.compile("\\s*\\(.*$");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");

  /** Letters that do not come apart into a Latin one and an accent. */
  private static final Map<String, String> LATIN =
      Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "æ", "ae", "ð", "d", "þ", "th");

  private Names() {}

  /** A name without what a list adds in brackets, closed or not, and with single spaces. */
  static String plain(String name) {
    String bare = UNCLOSED_ADDITION.matcher(ADDITION.matcher(name).replaceAll("")).replaceAll("");
    return SPACES.matcher(bare).replaceAll(" ").strip();
  }

  /** Whether a council, a junta, a government or the like stands for a person, or two people do. */
  static boolean isBody(String name) {
    return BODY.matcher(name).find();
  }

  /** The last word of a name, or what stands before a comma. */
  static String surname(String name) {
    int comma = name.indexOf(',');
    String own = comma < 0 ? name : name.substring(0, comma);
    return own.substring(own.lastIndexOf(' ') + 1);
  }

  /** Words of lower-case letters and digits, joined by hyphens. */
  static String slug(String text) {
    String latin = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LATIN.entrySet()) {
      latin = latin.replace(letter.getKey(), letter.getValue());
    }
    String ascii =
        NOT_ASCII.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
    String words = NO_SLUG.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-");
    return words.replaceAll("^-|-$", "");
  }
}
