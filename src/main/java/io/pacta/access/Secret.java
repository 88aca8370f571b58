package io.pacta.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a key is known by: {@code pacta_} and 256 random bits. The words before the bits let tools
 * that look for leaked secrets find it.
 *
 * <p>The database has its SHA-256 alone. A slow hash with salt, as passwords need, would add
 * nothing: those protect secrets that can be guessed one by one, and nobody guesses 256 bits. A
 * fast one without salt finds the key by an index, and costs each request a microsecond.
 */
record Secret(String text) {

  /** What every one begins with, and no other credential does. */
  static final String PREFIX = "pacta_";

  private static final int BYTES = 32;
  private static final int SHOWN = 4;
  private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** One that nobody had before. */
  static Secret random() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  boolean isWellFormed() {
    return FORM.matcher(text).matches();
  }

  String hash() {
    return Sha256.hex(text);
  }

  /** The letters that a list of keys shows, by which who has it knows it again. */
  String lastFour() {
    return text.substring(text.length() - SHOWN);
  }

  /** Not the secret: what is printed may be logged. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
