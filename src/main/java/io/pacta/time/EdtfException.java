package io.pacta.time;

/**
 * A text is not an {@link Edtf} expression. The message is one sentence for the person who typed
 * it: what was given, what is allowed, and where.
 */
public final class EdtfException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int position;

  EdtfException(String text, int position, String allowed) {
    super(
        "'%s' is not an EDTF date: %s (at character %d)."
            .formatted(printable(text), allowed, position));
    this.position = position;
  }

  /**
   * The first character that cannot stand, counted from 1; just past the last if one is missing.
   */
  public int position() {
    return position;
  }

  /** Cut to a length and freed of line breaks and the like, for it may come from anywhere. */
  private static String printable(String text) {
    String cut = text.length() <= Edtf.MAX_LENGTH ? text : text.substring(0, Edtf.MAX_LENGTH) + "…";
    return cut.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
  }
}
