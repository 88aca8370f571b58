package io.pacta.format;

import io.pacta.fact.Naming;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Slugs made of what a file has: the same text gives the same slug, in every import. */
final class Slugs {

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_ ]+");
  private static final int DIGITS = 8;

  private Slugs() {}

  /** The letters and digits of a text, without marks, in lower case, joined by hyphens. */
  static String of(String text) {
    return EDGES.matcher(OTHERS.matcher(Naming.folded(text)).replaceAll("-")).replaceAll("");
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
    String digest = digest(id).substring(0, DIGITS);
    return slug.isEmpty() ? digest : slug + "-" + digest;
  }

  /** Sixty-four hexadecimal digits of a text. */
  static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
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
