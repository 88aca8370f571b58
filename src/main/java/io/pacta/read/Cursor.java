package io.pacta.read;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list as it stood at one revision. Since the record only grows, the list of a
 * revision never changes, so that a position in it is exact: a walk with cursors sees every item
 * once, also while facts are being written.
 *
 * @param revision the revision at which the list was read
 * @param position the place in it, from 0
 * @param list a hash of the list's field, parent, filter, order and day: a cursor used elsewhere is
 *     refused
 */
record Cursor(long revision, int position, int list) {

  private static final Pattern TEXT = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.([0-9a-f]{1,8})");

  /** Reads what {@link #toString} prints. */
  static Cursor parse(String argument, String text, int list) {
    Matcher parts = TEXT.matcher(decoded(argument, text));
    if (!parts.matches() || Integer.parseUnsignedInt(parts.group(3), 16) != list) {
      throw InvalidArgument.invalidCursor(argument);
    }
    return new Cursor(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), list);
  }

  private static String decoded(String argument, String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException notBase64) {
      throw InvalidArgument.invalidCursor(argument);
    }
  }

  @Override
  public String toString() {
    String text = "%d.%d.%s".formatted(revision, position, Integer.toHexString(list));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }
}
