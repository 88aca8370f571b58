package io.pacta.feed;

import io.pacta.read.InvalidArgument;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the feed: that of an entry, or the one after all entries of a revision.
 *
 * @param revision the number of a revision
 * @param version the number of the version that it wrote or took back; those that it took back are
 *     older than all that it wrote, and so come first
 */
record Place(long revision, long version) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparingLong(Place::revision).thenComparingLong(Place::version);

  private static final Pattern TEXT = Pattern.compile("feed\\.(\\d{1,9})\\.(\\d{1,18}|end)");

  private static final String END = "end";

  /** The place after all that a revision did. */
  static Place after(long revision) {
    return new Place(revision, Long.MAX_VALUE);
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @param newest the newest revision that there is
   */
  static Place parse(String cursor, long newest) {
    Matcher parts = TEXT.matcher(decoded(cursor));
    if (!parts.matches()) {
      throw refused();
    }
    long revision = Long.parseLong(parts.group(1));
    Place place =
        parts.group(2).equals(END)
            ? after(revision)
            : new Place(revision, Long.parseLong(parts.group(2)));
    if (revision > newest || !place.toString().equals(cursor)) {
      throw refused();
    }
    return place;
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException notBase64) {
      throw refused();
    }
  }

  private static InvalidArgument refused() {
    return InvalidArgument.wrongCursor(
        "The cursor in 'after' is not one that this feed gave. Take it from an entry of the feed or from a revision, or leave it out to begin now.");
  }

  /** What a statement is told of the entries after this place, up to another. */
  Map<String, Object> parameters(Place until) {
    return Map.of(
        "at",
        0,
        "revision",
        revision,
        "version",
        version,
        "recordedAfter",
        version == Long.MAX_VALUE
            ? first(revision + 1) - 1
            : Math.max(version, first(revision) - 1),
        "recordedBefore",
        first(until.revision + 1),
        "until",
        until.revision);
  }

  /** The number of the first version that a revision writes. */
  private static long first(long revision) {
    return revision << Integer.SIZE;
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String text =
        "feed.%d.%s".formatted(revision, version == Long.MAX_VALUE ? END : Long.toString(version));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }
}
