package io.pacta.ingest;

import java.util.List;
import java.util.Set;

/**
 * A file of a format, recognised by its columns, whatever it is called.
 *
 * @param name what it is called in messages, as it is published: {@code un_votes.csv}
 * @param syntax how it is written
 * @param columns the columns that tell it from others. It may have more
 * @param needed whether nothing can be imported without it
 * @param many whether several such files may be given
 */
public record Part(String name, Syntax syntax, List<String> columns, boolean needed, boolean many) {

  /** How a table is written. */
  public enum Syntax {
    /** RFC 4180, with a line of columns. */
    CSV,
    /** Tabs between the cells, and a line of columns. */
    TSV,
    /** A JSON object with a list of flat objects; the first column names the list. */
    JSON
  }

  public Part {
    columns = List.copyOf(columns);
  }

  /** A CSV file that is needed, once. */
  public static Part csv(String name, String... columns) {
    return new Part(name, Syntax.CSV, List.of(columns), true, false);
  }

  /** The same, not needed. */
  public Part optional() {
    return new Part(name, syntax, columns, false, many);
  }

  /** The same, written in another way. */
  public Part in(Syntax other) {
    return new Part(name, other, columns, needed, many);
  }

  /** The same, of which there may be several. */
  public Part several() {
    return new Part(name, syntax, columns, needed, true);
  }

  boolean fits(Set<String> header) {
    return header.containsAll(columns);
  }
}
