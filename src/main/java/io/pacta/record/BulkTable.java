package io.pacta.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of nodes or relationships for {@code neo4j-admin database import}. An empty text stands in
 * quotation marks; a cell with nothing at all is a property that is not there.
 */
final class BulkTable implements Closeable {

  /** What stands between the texts of a list. No text that is imported has it. */
  static final char BETWEEN = '\u001f';

  private final BulkColumns columns;
  private final CsvWriter file;
  private boolean spansLines;

  private BulkTable(BulkColumns columns, CsvWriter file) {
    this.columns = columns;
    this.file = file;
  }

  static BulkTable begin(Path folder, BulkColumns columns) {
    try {
      BufferedOutputStream bytes =
          new BufferedOutputStream(Files.newOutputStream(folder.resolve(columns.file())), 1 << 16);
      BulkTable table =
          new BulkTable(
              columns,
              CsvWriter.builder()
                  .lineDelimiter(LineDelimiter.LF)
                  .quoteStrategy(QuoteStrategies.EMPTY)
                  .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
      table.file.writeRecord(columns.headers());
      return table;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Writes a row: values by the names of their properties. */
  void write(Map<String, Object> row) {
    List<@Nullable String> cells = new ArrayList<>(columns.names().size());
    int written = 0;
    for (String name : columns.names()) {
      Object value = row.get(name);
      written += value == null ? 0 : 1;
      cells.add(cell(value));
    }
    if (written < row.size()) {
      throw new IllegalArgumentException(
          "%s has columns for %s, and not for all of %s."
              .formatted(columns.file(), columns.names(), row.keySet()));
    }
    file.writeRecord(cells);
  }

  private @Nullable String cell(@Nullable Object value) {
    String text =
        switch (value) {
          case null -> null;
          case List<?> texts -> joined(texts);
          case Object other -> other.toString();
        };
    spansLines |= text != null && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0);
    return text;
  }

  private String joined(List<?> texts) {
    List<String> all = texts.stream().map(String::valueOf).toList();
    String joined = String.join(String.valueOf(BETWEEN), all);
    if (joined.isEmpty() || joined.chars().filter(each -> each == BETWEEN).count() >= all.size()) {
      throw new IllegalArgumentException(
          "A list in %s would be read back as another one: %s.".formatted(columns.file(), texts));
    }
    return joined;
  }

  BulkColumns columns() {
    return columns;
  }

  /** Whether there is a text in it that has a line break. */
  boolean spansLines() {
    return spansLines;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
