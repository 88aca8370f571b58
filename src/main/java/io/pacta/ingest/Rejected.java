package io.pacta.ingest;

/** A row cannot be imported. Says why, in a sentence. */
public final class Rejected extends RuntimeException {

  public Rejected(String sentence) {
    super(sentence, null, false, false);
  }

  /** Because of what stands in a cell. */
  public static Rejected cell(String column, String value, String complaint) {
    return new Rejected("%s: '%s' %s".formatted(column, Line.shortened(value), complaint));
  }

  /** The sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
