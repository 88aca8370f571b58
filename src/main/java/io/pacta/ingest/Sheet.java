package io.pacta.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A kind of file of a folder: a table with a header line (RFC 4180).
 *
 * @param file its name
 * @param needed the columns that it has to have
 * @param known all columns that it may have
 * @param reader takes a row, and refuses it with a {@link Line.BadCell}
 */
record Sheet(String file, List<String> needed, List<String> known, Consumer<Line> reader) {

  /** Reads the text of the file, and notes all that is wrong with it, by line. */
  void read(String text, List<String> problems) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(text)) {
      boolean first = true;
      for (NamedCsvRecord row : rows) {
        if (first && !columnsFit(row.getHeader(), problems)) {
          return;
        }
        first = false;
        read(new Line(row), problems);
      }
    } catch (CsvParseException malformed) {
      problems.add("%s is not a table: %s".formatted(file, malformed.getMessage()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void read(Line line, List<String> problems) {
    try {
      reader.accept(line);
    } catch (Line.BadCell bad) {
      problems.add("%s, line %d: %s".formatted(file, line.number(), bad.getMessage()));
    }
  }

  private boolean columnsFit(List<String> header, List<String> problems) {
    Set<String> unknown = new TreeSet<>(header);
    known.forEach(unknown::remove);
    Set<String> missing = new TreeSet<>(needed);
    header.forEach(missing::remove);
    if (!unknown.isEmpty()) {
      problems.add(
          "%s, line 1: there is no column %s. The columns are %s."
              .formatted(file, String.join(", ", unknown), String.join(", ", known)));
    }
    if (!missing.isEmpty()) {
      problems.add(
          "%s, line 1: the column %s is missing.".formatted(file, String.join(", ", missing)));
    }
    return unknown.isEmpty() && missing.isEmpty();
  }
}
