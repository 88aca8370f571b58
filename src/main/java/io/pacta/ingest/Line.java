package io.pacta.ingest;

import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a file. A cell that cannot be read rejects the row. */
public final class Line {

  private static final int SHOWN = 60;

  private final String file;
  private final long number;
  private final Map<String, Integer> columns;
  private final List<String> cells;
  private Fate fate = Fate.MERGED;

  /**
   * @param file the name of the file
   * @param number where the row begins, counted in lines from 1
   * @param columns where each column stands
   * @param cells the stripped text of each cell
   */
  public Line(String file, long number, Map<String, Integer> columns, List<String> cells) {
    this.file = file;
    this.number = number;
    this.columns = columns;
    this.cells = cells;
  }

  public String file() {
    return file;
  }

  /** Where the row begins, counted in lines from 1. */
  public long number() {
    return number;
  }

  /** The names of the columns, in their order. */
  public Set<String> columns() {
    return columns.keySet();
  }

  /** Whether the file has such a column. */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The text in a cell; empty where the file has no such column. */
  public String get(String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at);
  }

  /** The text in a cell that must not be empty. */
  public String text(String column) {
    String text = get(column);
    if (text.isEmpty()) {
      throw new Rejected("%s is empty.".formatted(column));
    }
    return text;
  }

  /** The text in a cell; null where it is empty or says that nothing is known. */
  public @Nullable String textOrNull(String column) {
    String text = get(column);
    return text.isEmpty() || text.equals("NA") ? null : text;
  }

  /** The whole number in a cell. */
  public int number(String column) {
    String text = text(column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      throw Rejected.cell(column, text, "is not a whole number.");
    }
  }

  /** The day in a cell, as {@code 1990-03-12}. */
  public LocalDate day(String column) {
    String text = text(column);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw Rejected.cell(column, text, "is not a day, such as 1990-03-12.");
    }
  }

  /** The date or interval in a cell. */
  public Edtf edtf(String column) {
    return edtf(column, text(column));
  }

  /** A date or interval that was made of a cell. */
  public Edtf edtf(String column, String text) {
    try {
      return Edtf.parse(text);
    } catch (EdtfException notADate) {
      throw new Rejected("%s: %s".formatted(column, notADate.getMessage()));
    }
  }

  /** All that stands in it, as a row of a table. */
  List<String> cells() {
    return cells;
  }

  Fate fate() {
    return fate;
  }

  void fate(Fate better) {
    this.fate = better;
  }

  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
  }

  @Override
  public String toString() {
    return "%s, line %d".formatted(file, number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, number);
  }
}
