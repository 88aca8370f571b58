package io.pacta.folder;

import java.util.LinkedHashMap;
import java.util.Map;

/** Folders as tests write them: the name of each file on a line of its own, its table below. */
final class FolderText {

  private FolderText() {}

  /** The texts of the files by their names. Where a file stands twice, the second counts. */
  static Map<String, String> of(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    String file = "";
    for (String line : text.lines().toList()) {
      if (line.endsWith(".csv")) {
        file = line;
        files.put(file, "");
      } else if (!line.isBlank()) {
        files.merge(file, line + "\n", String::concat);
      }
    }
    return files;
  }
}
