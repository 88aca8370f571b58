package io.pacta.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.pacta.ingest.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A kind of file of a folder: a table with a header line (RFC 4180).
 *
 * @param layout its name and columns
 * @param reader takes a row, and refuses it with a {@link Rejected}
 */
record Sheet(Layout layout, Consumer<FolderRow> reader) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads the text of the file, and notes all that is wrong with it, by line. */
  void read(String text, List<String> problems) {
    int before = problems.size();
    List<CsvRecord> rows = rows(text, problems);
    if (!rows.isEmpty() && problems.size() == before) {
      List<String> header = rows.getFirst().getFields().stream().map(String::strip).toList();
      if (columnsFit(header, problems)) {
        rows.stream().skip(1).forEach(row -> read(row, header, problems));
      }
    }
  }

  private List<CsvRecord> rows(String text, List<String> problems) {
    String table = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(table)) {
      List<CsvRecord> rows = reader.stream().toList();
      if (rows.isEmpty()) {
        problems.add("%s is empty. It begins with a line of columns.".formatted(layout.file()));
      } else if (table.chars().filter(each -> each == '"').count() % 2 == 1) {
        problem(
            rows.getLast().getStartingLineNumber(),
            "a quotation mark opens in this row and is never closed.",
            problems);
      }
      return rows;
    } catch (CsvParseException malformed) {
      problems.add("%s is not a table: %s".formatted(layout.file(), malformed.getMessage()));
      return List.of();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void read(CsvRecord row, List<String> header, List<String> problems) {
    if (row.getFieldCount() != header.size()) {
      problem(
          row.getStartingLineNumber(),
          "the row has %d cells, and there are %d columns."
              .formatted(row.getFieldCount(), header.size()),
          problems);
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int at = 0; at < header.size(); at++) {
      cells.put(header.get(at), row.getField(at).strip());
    }
    try {
      reader.accept(new FolderRow(cells));
    } catch (Rejected bad) {
      problem(row.getStartingLineNumber(), bad.sentence(), problems);
    }
  }

  private boolean columnsFit(List<String> header, List<String> problems) {
    int before = problems.size();
    Set<String> unknown = new TreeSet<>(header);
    layout.known().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      problem(
          1,
          "there is no column %s. The columns are %s."
              .formatted(String.join(", ", unknown), String.join(", ", layout.known())),
          problems);
    }
    Set<String> missing = new TreeSet<>(layout.needed());
    header.forEach(missing::remove);
    if (!missing.isEmpty()) {
      problem(1, "the column %s is missing.".formatted(String.join(", ", missing)), problems);
    }
    if (Set.copyOf(header).size() < header.size()) {
      problem(1, "a column stands twice.", problems);
    }
    return problems.size() == before;
  }

  private void problem(long line, String sentence, List<String> problems) {
    problems.add("%s, line %d: %s".formatted(layout.file(), line, sentence));
  }
}
