package io.pacta.export;

import java.util.regex.Pattern;

/** Text on its way to a program that would calculate it. */
public final class Spreadsheet {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");

  private Spreadsheet() {}

  /** The text, with an apostrophe in front where a spreadsheet would take it for a formula. */
  public static String safe(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }
}
