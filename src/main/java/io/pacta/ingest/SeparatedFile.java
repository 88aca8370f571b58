package io.pacta.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of cells that commas or tabs separate.
 *
 * <p>A quotation mark that is never closed, or closed too late, swallows the rows after it. So
 * where a row goes over several lines and has another number of cells than there are columns, only
 * its first line is taken for broken, and reading goes on with the next.
 *
 * @param path the file
 * @param separator what stands between two cells
 * @param mending what makes broken rows whole; null where nothing does
 */
record SeparatedFile(Path path, char separator, Part.@Nullable Mending mending)
    implements TableFile {

  /** A character that no text has: tabs need no quotation marks. */
  private static final char NO_QUOTE = '\u0001';

  /** How often reading goes on after a broken row by opening the file again. */
  private static final int MOST_RESTARTS = 100;

  @Override
  public Set<String> header() {
    try (CsvReader<CsvRecord> reader = reader(0, bytes -> {})) {
      Iterator<CsvRecord> rows = reader.iterator();
      return rows.hasNext()
          ? TableFile.places(Cells.of(rows.next().getFields()).texts()).keySet()
          : Set.of();
    } catch (CsvParseException | Rejected noTable) {
      return Set.of();
    } catch (IOException unreadable) {
      throw new WrongFile("%s cannot be read.".formatted(path));
    }
  }

  @Override
  public void read(Reader into, LongConsumer progress) {
    Reading reading = new Reading(into);
    long next = 0;
    for (int restarts = 0; next >= 0; restarts++) {
      try (CsvReader<CsvRecord> reader = reader(next, progress)) {
        next = reading.read(reader, next, restarts < MOST_RESTARTS);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  private CsvReader<CsvRecord> reader(long skip, LongConsumer progress) throws IOException {
    BufferedReader bytes =
        new BufferedReader(
            new InputStreamReader(TableFile.open(path, progress), StandardCharsets.ISO_8859_1));
    for (long line = 0; line < skip; line++) {
      bytes.readLine();
    }
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(separator == '\t' ? NO_QUOTE : '"')
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(bytes);
  }

  /** A line of the file, a character for a byte; empty where there is none. */
  private String text(long number) {
    try (BufferedReader bytes =
        new BufferedReader(
            new InputStreamReader(
                TableFile.open(path, progress -> {}), StandardCharsets.ISO_8859_1))) {
      return bytes.lines().skip(number - 1).findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One reading of the file, however often it is opened. */
  private final class Reading {

    private final Reader into;
    private Map<String, Integer> columns = Map.of();
    private int width;

    private Reading(Reader into) {
      this.into = into;
    }

    /**
     * Reads rows.
     *
     * @param skipped how many lines stand before the first
     * @return after how many lines to go on by opening the file again; negative at the end
     */
    private long read(CsvReader<CsvRecord> reader, long skipped, boolean mayRestart) {
      Iterator<CsvRecord> rows = reader.iterator();
      long at = skipped + 1;
      while (true) {
        CsvRecord row;
        try {
          if (!rows.hasNext()) {
            return -1;
          }
          row = rows.next();
        } catch (CsvParseException malformed) {
          if (mayRestart && mended(at)) {
            return at;
          }
          into.broken(
              line(at, List.of()),
              mayRestart
                  ? "The row is no row of a table."
                  : "The file cannot be read from here on: too many rows are broken.");
          return mayRestart ? at : -1;
        }
        at = skipped + row.getStartingLineNumber();
        if (width == 0) {
          columns = TableFile.places(Cells.of(row.getFields()).texts());
          width = row.getFieldCount();
        } else if (row.getFieldCount() == width) {
          row(at, row.getFields());
        } else {
          boolean several = row.getFields().stream().anyMatch(field -> field.indexOf('\n') >= 0);
          into.broken(
              line(at, row.getFields()),
              "The row has %,d cells, and there are %,d columns%s."
                  .formatted(
                      row.getFieldCount(),
                      width,
                      several ? "; a quotation mark in it may not be closed" : ""));
          if (several && mayRestart) {
            return at;
          }
        }
        at++;
      }
    }

    /** Reads a row that was no row of a table, if it is known how to mend it. */
    private boolean mended(long at) {
      if (mending == null) {
        return false;
      }
      String text = text(at);
      try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(mending.mend(text))) {
        List<String> fields = reader.iterator().next().getFields();
        if (fields.size() == width) {
          into.repaired(line(at, fields), Line.shortened(text));
          row(at, fields);
          return true;
        }
      } catch (CsvParseException | NoSuchElementException stillBroken) {
        return false;
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return false;
    }

    private void row(long at, List<String> fields) {
      try {
        Cells cells = Cells.of(fields);
        Line line = line(at, cells.texts());
        cells.repaired().forEach(cell -> into.repaired(line, cell));
        into.line(line);
      } catch (Rejected unreadable) {
        into.broken(line(at, fields), unreadable.sentence());
      }
    }

    private Line line(long at, List<String> cells) {
      return new Line(TableFile.name(path), at, columns, cells);
    }
  }
}
