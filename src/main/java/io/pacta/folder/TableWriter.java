package io.pacta.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.pacta.ingest.Bars;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A file of a folder that is being written. */
interface TableWriter extends Closeable {

  /** Writes a row: a text, a number, {@code true} or a list of texts, by column. */
  void write(Map<String, Object> row);

  /**
   * Begins a file.
   *
   * @param folder where
   * @param layout its name and its columns
   */
  static TableWriter begin(Path folder, Layout layout, boolean gzip, boolean jsonLines) {
    String name = jsonLines ? layout.file().replace(".csv", ".jsonl") : layout.file();
    try {
      Writer text = open(folder.resolve(gzip ? name + ".gz" : name), gzip);
      return jsonLines ? new JsonLines(text) : new Csv(text, layout.known());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @SuppressWarnings("resource") // closed with the writer around it
  private static Writer open(Path file, boolean gzip) throws IOException {
    BufferedOutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return new OutputStreamWriter(
        gzip ? new GZIPOutputStream(bytes) : bytes, StandardCharsets.UTF_8);
  }

  /** Cells, after a line of all columns. */
  final class Csv implements TableWriter {

    private final CsvWriter file;
    private final List<String> columns;

    private Csv(Writer text, List<String> columns) {
      this.file = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
      this.columns = columns;
      file.writeRecord(columns);
    }

    @Override
    public void write(Map<String, Object> row) {
      file.writeRecord(columns.stream().map(column -> cell(row.get(column))).toList());
    }

    private static String cell(@Nullable Object value) {
      return switch (value) {
        case null -> "";
        case List<?> texts -> Bars.join(texts.stream().map(String::valueOf).toList());
        case Object other -> other.toString();
      };
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /** An object on each line, with what the row has. */
  final class JsonLines implements TableWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Writer text;

    private JsonLines(Writer text) {
      this.text = text;
    }

    @Override
    public void write(Map<String, Object> row) {
      try {
        text.write(JSON.writeValueAsString(row));
        text.write('\n');
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }

    @Override
    public void close() throws IOException {
      text.close();
    }
  }
}
