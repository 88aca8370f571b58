package io.pacta.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of texts in UTF-8. */
public final class Sha256 {

  private Sha256() {}

  /** Its 64 hexadecimal digits. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(begun().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The one of what it is going to be told. */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
