package io.pacta.record;

import io.pacta.access.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/** Short names for long texts: the first 80 bits of their SHA-256, in hexadecimal. */
final class Digest {

  private static final int LENGTH = 10;

  private Digest() {}

  /** The digest of what is stored under names: of texts, of lists of texts, and of other values. */
  static String of(SortedMap<String, Object> content) {
    List<String> texts = new ArrayList<>();
    content.forEach(
        (name, value) -> {
          texts.add(name);
          if (value instanceof List<?> list) {
            texts.add(String.valueOf(list.size()));
            list.forEach(each -> texts.add(String.valueOf(each)));
          } else {
            texts.add(String.valueOf(value));
          }
        });
    return of(texts.toArray(String[]::new));
  }

  /** The digest of texts in their order; where one ends and the next begins counts. */
  static String of(String... texts) {
    return HexFormat.of().formatHex(bytes(texts), 0, LENGTH);
  }

  /** The first 64 bits of the digest of a text, by which one among many is known. */
  static long number(String text) {
    return ByteBuffer.wrap(bytes(text)).getLong();
  }

  private static byte[] bytes(String... texts) {
    MessageDigest digest = Sha256.begun();
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return digest.digest();
  }
}
