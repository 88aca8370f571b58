package io.pacta.neo4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the database process prints, read for the reason why it does not start. */
record ConsoleLog(Path file) {

  static final String DISK_FULL = "No space left on device";

  /** Begins a new log; the one of the last start is kept beside it. */
  void begin() throws IOException {
    if (Files.exists(file)) {
      Files.move(
          file, file.resolveSibling("console.previous.log"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  boolean saysDiskFull() {
    return lines().stream().anyMatch(line -> line.contains(DISK_FULL));
  }

  /** The innermost cause of the first failure in it; failing that, an error, or the last line. */
  String tellingLine() {
    List<String> lines = lines();
    String cause = "";
    for (String line : lines) {
      if (line.startsWith("Caused by: ")) {
        cause = line.substring("Caused by: ".length());
      } else if (!cause.isEmpty() && !line.startsWith("\t")) {
        break;
      }
    }
    String telling =
        !cause.isEmpty()
            ? cause.replaceFirst("^[\\w.$]+: ", "")
            : lines.stream()
                .filter(line -> line.contains(" ERROR ") || line.startsWith("Error"))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "it said nothing" : lines.getLast());
    return telling.replaceFirst("^\\d{4}-\\S+ \\S+ +", "").replaceFirst("\\.+$", "");
  }

  private List<String> lines() {
    try {
      // Not Files.readAllLines: the log may hold bytes that are not UTF-8.
      return new String(Files.readAllBytes(file), UTF_8).lines().filter(l -> !l.isBlank()).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
