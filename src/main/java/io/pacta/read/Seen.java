package io.pacta.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an id says: the timeless identity of a thing, and from where it was seen.
 *
 * @param identity {@code organization:csto}, or the key of a fact
 * @param day the day in the id, if any
 * @param revision the revision in the id, if any
 */
public record Seen(String identity, @Nullable LocalDate day, @Nullable Long revision) {

  private static final Pattern ID =
      Pattern.compile("([^@]+)(?:@(?=.)(\\d{4}-\\d{2}-\\d{2})?(?:~(\\d{1,18}))?)?");

  /**
   * Reads an id.
   *
   * @return the id, or null where nothing can have it
   */
  public static @Nullable Seen parse(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return null;
    }
    try {
      return new Seen(
          parts.group(1),
          parts.group(2) == null ? null : LocalDate.parse(parts.group(2)),
          parts.group(3) == null ? null : Long.valueOf(parts.group(3)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** The identity in an argument of type ID, which ignores how the thing was seen. */
  public static String identity(String id) {
    Seen seen = parse(id);
    return seen == null ? id : seen.identity();
  }
}
