package io.pacta.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a row, read from bytes. A file is taken apart as bytes, since what separates cells
 * is the same in UTF-8 as in ASCII; only then each cell becomes text, so that bytes which are not
 * UTF-8 spoil one cell and not the file.
 *
 * @param texts the stripped text of each cell
 * @param repaired the cells that were read as Windows-1252, because they are not UTF-8
 */
record Cells(List<String> texts, List<String> repaired) {

  /** How long a text may be. What is longer is a broken row or no text. */
  private static final int LONGEST = 100_000;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads them.
   *
   * @param fields each with a character for a byte (ISO 8859-1)
   * @throws Rejected where one is too long or no text
   */
  static Cells of(List<String> fields) {
    List<String> texts = new ArrayList<>(fields.size());
    List<String> repaired = new ArrayList<>(0);
    for (String field : fields) {
      if (field.length() > LONGEST) {
        throw new Rejected(
            "A cell has %,d bytes: '%s'. At most %,d are taken."
                .formatted(field.length(), Line.shortened(field), LONGEST));
      }
      refuseUnlessText(field);
      texts.add(isAscii(field) ? field.strip() : text(field, repaired).strip());
    }
    return new Cells(texts, repaired);
  }

  /** Refuses what is no text, and what stands between texts where the record puts them in a row. */
  static void refuseUnlessText(String field) {
    if (field.indexOf('\0') >= 0) {
      throw new Rejected("A cell has a NUL in it.");
    }
    if (field.indexOf('\u001f') >= 0) {
      throw new Rejected("A cell has a unit separator (U+001F) in it.");
    }
  }

  private static boolean isAscii(String field) {
    for (int at = 0; at < field.length(); at++) {
      if (field.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String text(String field, List<String> repaired) {
    byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      String text = new String(bytes, WESTERN);
      repaired.add(text.strip());
      return text;
    }
  }
}
