package io.pacta;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.pacta.export.Spreadsheet;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Line;
import io.pacta.ingest.WrongFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where rows go that were not imported: the first few to the terminal, all of them to a file where
 * one was named. Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class RejectFile implements Complaints, AutoCloseable {

  private static final int SHOWN = 10;

  private final Consumer<String> terminal;
  private final @Nullable CsvWriter file;
  private int shown;
  private long repaired;

  private RejectFile(Consumer<String> terminal, @Nullable CsvWriter file) {
    this.terminal = terminal;
    this.file = file;
    write("file", "line", "what", "why");
  }

  static RejectFile of(Consumer<String> terminal, @Nullable Path path) {
    try {
      return new RejectFile(terminal, path == null ? null : CsvWriter.builder().build(path));
    } catch (IOException unwritable) {
      throw WrongFile.unwritable(Objects.requireNonNull(path), unwritable);
    }
  }

  @Override
  public synchronized void rejected(Line line, String reason) {
    show("%s: %s".formatted(line, reason));
    write(line.file(), Long.toString(line.number()), "rejected", reason);
  }

  @Override
  public synchronized void repaired(Line line, String cell) {
    repaired++;
    show("%s: repaired, and read as: %s".formatted(line, cell));
    write(line.file(), Long.toString(line.number()), "repaired", cell);
  }

  /** How many cells were repaired. */
  long repaired() {
    return repaired;
  }

  private void show(String sentence) {
    shown++;
    if (shown <= SHOWN) {
      terminal.accept(sentence);
    } else if (shown == SHOWN + 1) {
      terminal.accept(file == null ? "… and more: --reject-file F writes all of them to F." : "…");
    }
  }

  private void write(String... cells) {
    if (file != null) {
      String[] safe = cells.clone();
      for (int at = 0; at < safe.length; at++) {
        safe[at] = Spreadsheet.safe(safe[at]);
      }
      file.writeRecord(safe);
    }
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
