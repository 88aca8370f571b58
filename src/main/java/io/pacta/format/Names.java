package io.pacta.format;

import java.util.regex.Pattern;

/** Names of people as lists of leaders have them. */
final class Names {

  private static final Pattern BODY =
      Pattern.compile(
          "council|junta|committee|triumvirate|government|\\band\\b|&", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDITION = Pattern.compile(" ?\\(.*?\\)");
  private static final Pattern UNCLOSED_ADDITION = Pattern.compile("\\s*\\(.*$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

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
}
