package io.pacta.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of a format, recognised by its columns, whatever it is called; or by its name, where its
 * syntax is {@link Syntax#AS_CALLED}.
 *
 * @param name what it is called in messages, as it is published: {@code un_votes.csv}
 * @param syntax how it is written
 * @param columns the columns that it has to have, which also tell it from others. It may have more
 * @param known all columns that it may have; of any other name where it is empty
 * @param needed whether nothing can be imported without it
 * @param many whether several such files may be given
 * @param mending what makes rows whole that its publisher has broken; null where none are
 */
public record Part(
    String name,
    Syntax syntax,
    List<String> columns,
    List<String> known,
    boolean needed,
    boolean many,
    @Nullable Mending mending) {

  /** How a table is written. */
  public enum Syntax {
    /** RFC 4180, with a line of columns. */
    CSV,
    /** Tabs between the cells, and a line of columns. */
    TSV,
    /** A JSON object with a list of flat objects; the first column names the list. */
    JSON,
    /** CSV, or JSON Lines with a flat object for each row, as its ending says. */
    AS_CALLED
  }

  /** Mends rows that are no rows of a table. */
  @FunctionalInterface
  public interface Mending {

    /**
     * A line as its publisher meant it; the same where it is broken in a way that nobody foresaw.
     *
     * @param line the text, a character for a byte
     */
    String mend(String line);
  }

  public Part {
    columns = List.copyOf(columns);
    known = List.copyOf(known);
  }

  /** A CSV file that is needed, once. */
  public static Part csv(String name, String... columns) {
    return new Part(name, Syntax.CSV, List.of(columns), List.of(), true, false, null);
  }

  /**
   * A table that is needed, once, and recognised by its name: {@code member-of.csv}, or {@code
   * member-of.jsonl}.
   *
   * @param name the name of the CSV file
   * @param columns the columns that it has to have
   * @param known all columns that it may have
   */
  public static Part called(String name, List<String> columns, List<String> known) {
    return new Part(name, Syntax.AS_CALLED, columns, known, true, false, null);
  }

  /** Any CSV files, at least one: what is in them, another file of the format says. */
  public static Part tables(String name) {
    return new Part(name, Syntax.CSV, List.of(), List.of(), true, true, null);
  }

  /** The same, not needed. */
  public Part optional() {
    return new Part(name, syntax, columns, known, false, many, mending);
  }

  /** The same, written in another way. */
  public Part in(Syntax other) {
    return new Part(name, other, columns, known, needed, many, mending);
  }

  /** The same, of which there may be several. */
  public Part several() {
    return new Part(name, syntax, columns, known, needed, true, mending);
  }

  /** The same, some rows of which are broken in a way that is known. */
  public Part mendedBy(Mending known) {
    return new Part(name, syntax, columns, this.known, needed, many, known);
  }

  /** By what it is recognised, in messages. */
  String marks() {
    return columns.isEmpty()
        ? "with a line of columns"
        : "with the columns " + String.join(", ", columns);
  }

  /** Whether a file is this part. */
  boolean fits(Path path) {
    if (syntax == Syntax.AS_CALLED) {
      return endings().stream().anyMatch(ending -> plain(path).equals(stem() + ending));
    }
    Set<String> header = TableFile.of(path, this).header();
    return !header.isEmpty() && header.containsAll(columns);
  }

  /** Whether a file in a folder may be this part, by its ending. */
  boolean endsLike(Path path) {
    return endings().stream().anyMatch(plain(path)::endsWith);
  }

  private List<String> endings() {
    return syntax == Syntax.AS_CALLED
        ? List.of(".csv", TableFile.JSON_LINES)
        : List.of(name.substring(stem().length()));
  }

  private String stem() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The name of a file, as if it was not compressed. */
  private static String plain(Path path) {
    String name = TableFile.name(path);
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
