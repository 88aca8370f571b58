package io.pacta.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts in one cell, with vertical bars between them. Within a text {@code \|} is a bar and {@code
 * \\} a backslash; before anything else, and at the end, a backslash is itself. What {@link #join}
 * writes, {@link #split} reads back, except that no text at all reads as one that is empty.
 */
public final class Bars {

  private Bars() {}

  public static String join(List<String> texts) {
    return String.join(
        "|", texts.stream().map(text -> text.replace("\\", "\\\\").replace("|", "\\|")).toList());
  }

  public static List<String> split(String cell) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < cell.length(); at++) {
      char each = cell.charAt(at);
      if (each == '|') {
        texts.add(text.toString());
        text.setLength(0);
      } else if (each == '\\'
          && at + 1 < cell.length()
          && "\\|".indexOf(cell.charAt(at + 1)) >= 0) {
        at++;
        text.append(cell.charAt(at));
      } else {
        text.append(each);
      }
    }
    texts.add(text.toString());
    return List.copyOf(texts);
  }
}
