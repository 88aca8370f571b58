package io.pacta.format;

import io.pacta.time.Edtf;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the index of the United Nations Treaty Collection calls a treaty, as {@code Convention on
 * the Rights of the Child. New York, 20 November 1989}: its title, the place, and the day on which
 * it was adopted or signed, or the first and the last where there are several.
 *
 * @param title without place and day
 * @param signed when it was signed; null where no day is named
 */
record UntcTitle(String title, @Nullable Edtf signed) {

  private static final String DAY = "\\d{1,2} \\p{Alpha}{3,9} \\d{4}";
  private static final Pattern TITLE =
      Pattern.compile("(.+?)[.*]*\\. (?:[^.]*?, )?(" + DAY + ")(?:[^.]*?(" + DAY + "))?[^.\\d]*");
  private static final Pattern MARKS = Pattern.compile("[*.\\s]+$");

  static UntcTitle parse(String text) {
    Matcher parts = TITLE.matcher(text);
    if (!parts.matches()) {
      return new UntcTitle(plain(text), null);
    }
    Edtf first = ActColumn.day("treaty_name", parts.group(2));
    Edtf last = parts.group(3) == null ? first : ActColumn.day("treaty_name", parts.group(3));
    boolean several = last.earliest().isAfter(first.earliest());
    return new UntcTitle(plain(parts.group(1)), several ? Edtf.parse(first + "/" + last) : first);
  }

  private static String plain(String title) {
    return MARKS.matcher(title.strip()).replaceAll("");
  }
}
