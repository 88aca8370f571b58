package io.pacta.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** A table on the disk, plain or compressed by gzip. */
interface TableFile {

  /** With what the name of a file of JSON Lines ends. */
  String JSON_LINES = ".jsonl";

  /** What is read of it. */
  interface Reader {

    /** A row. */
    void line(Line line);

    /** A row that cannot be read. */
    void broken(Line line, String reason);

    /** A cell that was not taken as it stands: it is not UTF-8, or a part of its row was mended. */
    void repaired(Line line, String cell);
  }

  /** The names of its columns; none where it has no such line or cannot be read that way. */
  Set<String> header();

  /**
   * Reads all rows.
   *
   * @param progress takes how many bytes of the file were read by now
   */
  void read(Reader reader, LongConsumer progress);

  static TableFile of(Path path, Part part) {
    return switch (part.syntax()) {
      case CSV -> new SeparatedFile(path, ',', part.mending());
      case TSV -> new SeparatedFile(path, '\t', part.mending());
      case JSON -> new JsonFile(path, part.columns().getFirst());
      case AS_CALLED ->
          isJsonLines(path)
              ? new JsonLinesFile(path)
              : new SeparatedFile(path, ',', part.mending());
    };
  }

  static boolean isJsonLines(Path path) {
    return name(path).endsWith(JSON_LINES) || name(path).endsWith(JSON_LINES + ".gz");
  }

  /** The bytes of a file, decompressed. */
  static InputStream open(Path path, LongConsumer progress) throws IOException {
    InputStream counted = new CountedStream(Files.newInputStream(path), progress);
    return path.toString().endsWith(".gz")
        ? new BufferedInputStream(new GZIPInputStream(counted), 1 << 16)
        : new BufferedInputStream(counted, 1 << 16);
  }

  /** What is striking about a file that is not understood; empty where nothing is. */
  static String oddity(Path path) {
    byte[] start;
    try (InputStream stream = open(path, bytes -> {})) {
      start = stream.readNBytes(4096);
    } catch (IOException unreadable) {
      return ": it cannot be read";
    }
    if (start.length == 0) {
      return ": it is empty";
    }
    if (start.length > 1 && (start[0] & 0xFF) >= 0xFE && (start[1] & 0xFF) >= 0xFE) {
      return ": it is UTF-16, and UTF-8 is needed";
    }
    for (byte each : start) {
      if (each == 0) {
        return ": it is not text";
      }
    }
    String line = new String(start, StandardCharsets.UTF_8).lines().findFirst().orElse("").strip();
    return ": it begins with '%s'".formatted(Line.shortened(line));
  }

  /** Where each column stands. */
  static Map<String, Integer> places(Iterable<String> header) {
    Map<String, Integer> places = new LinkedHashMap<>();
    int at = 0;
    for (String column : header) {
      places.putIfAbsent(column, at++);
    }
    return places;
  }

  /** The name of a file without its folder. */
  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
