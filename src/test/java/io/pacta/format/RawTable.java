package io.pacta.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A published file row by row, for what is worked out beside Pacta: nothing of its own reading is
 * used. Only codes, dates and names of columns are asked for, so that the encoding does not matter.
 */
final class RawTable {

  private RawTable() {}

  /** Every row, also one with too few cells. */
  static void each(Path file, Consumer<NamedCsvRecord> consumer) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofNamedCsvRecord(file, StandardCharsets.ISO_8859_1)) {
      rows.forEach(consumer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<NamedCsvRecord> rows(Path file) {
    List<NamedCsvRecord> rows = new ArrayList<>();
    each(file, rows::add);
    return rows;
  }

  /** Whether a row has a cell for each column. */
  static boolean isWhole(NamedCsvRecord row) {
    return row.getFieldCount() == row.getHeader().size();
  }
}
