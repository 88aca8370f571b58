package io.pacta.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines: a flat object on each line, which is a row. A list becomes a cell with bars between
 * its texts (see {@link Bars}), {@code null} an empty cell; each row has columns of its own.
 *
 * @param path the file
 */
record JsonLinesFile(Path path) implements TableFile {

  /** How long a line may be. What is longer is no row. */
  private static final int LONGEST = 1_000_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A byte order mark, each byte as a character. */
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  @Override
  public Set<String> header() {
    return Set.of();
  }

  @Override
  public void read(Reader into, LongConsumer progress) {
    try (InputStreamReader bytes =
        new InputStreamReader(TableFile.open(path, progress), StandardCharsets.ISO_8859_1)) {
      Lines lines = new Lines(bytes);
      long number = 0;
      for (String text = lines.next(); text != null; text = lines.next()) {
        number++;
        if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
          text = text.substring(BYTE_ORDER_MARK.length());
        }
        if (!text.isBlank()) {
          row(number, text, into);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void row(long number, String text, Reader into) {
    Map<String, String> cells;
    try {
      cells = cells(text);
    } catch (Rejected broken) {
      into.broken(
          new Line(TableFile.name(path), number, Map.of(), List.of(Line.shortened(text))),
          broken.sentence());
      return;
    }
    into.line(
        new Line(
            TableFile.name(path),
            number,
            TableFile.places(cells.keySet()),
            List.copyOf(cells.values())));
  }

  private static Map<String, String> cells(String text) {
    if (text.length() >= LONGEST) {
      throw new Rejected("The line is longer than %,d bytes.".formatted(LONGEST));
    }
    JsonNode row;
    try {
      row = JSON.readTree(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (JacksonException malformed) {
      throw new Rejected("The line is not JSON in UTF-8.");
    }
    if (!row.isObject()) {
      throw new Rejected("The line is not a JSON object, such as {\"slug\": \"belarus\"}.");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    row.properties()
        .forEach(cell -> cells.put(cell.getKey(), cell(cell.getKey(), cell.getValue())));
    return cells;
  }

  private static String cell(String column, JsonNode value) {
    if (!value.isArray()) {
      return scalar(column, value);
    }
    List<String> texts = new ArrayList<>();
    value.forEach(each -> texts.add(scalar(column, each)));
    return Bars.join(texts);
  }

  private static String scalar(String column, JsonNode value) {
    if (value.isContainer()) {
      throw new Rejected("%s is neither a text nor a list of texts.".formatted(column));
    }
    String text = value.isNull() ? "" : value.asString();
    Cells.refuseUnlessText(text);
    return text.strip();
  }

  /** Lines of which none takes more memory than it may be long. */
  private static final class Lines {

    private final InputStreamReader reader;
    private final char[] chunk = new char[1 << 14];
    private int at;
    private int filled;

    private Lines(InputStreamReader reader) {
      this.reader = reader;
    }

    /** The next line, cut at the longest that is allowed; null at the end. */
    private @Nullable String next() throws IOException {
      StringBuilder line = new StringBuilder();
      boolean any = false;
      while (true) {
        if (at == filled) {
          filled = reader.read(chunk);
          at = 0;
          if (filled <= 0) {
            filled = 0;
            return any ? line.toString() : null;
          }
        }
        any = true;
        int end = at;
        while (end < filled && chunk[end] != '\n') {
          end++;
        }
        line.append(chunk, at, Math.min(end - at, LONGEST - line.length()));
        boolean complete = end < filled;
        at = complete ? end + 1 : end;
        if (complete) {
          return line.toString();
        }
      }
    }
  }
}
