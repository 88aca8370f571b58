package io.pacta.format;

import io.pacta.ingest.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the organization itself.
 *
 * @param acronym its short code, {@code CSTO}
 * @param name in full, where the source has it in full
 * @param brief as it is abbreviated for a table, or as it came to be called
 * @param kind what it is for
 * @param founded the year in which it began
 * @param dissolved the year in which it ended
 */
record IgoDetails(
    String acronym,
    String name,
    String brief,
    @Nullable String kind,
    @Nullable Integer founded,
    @Nullable Integer dissolved) {

  /** Letters that nobody writes: those of a Macintosh, read as if they were Latin-1. */
  private static final Pattern GARBLED = Pattern.compile("[\\x80-\\x9f]|\\xca$");

  private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

  static IgoDetails of(Line line) {
    String acronym = line.text("ioname");
    String brief = mended(line.get("orgname"));
    String name = mended(line.get("longorgname"));
    if (name.isEmpty()) {
      name = brief.isEmpty() ? acronym : brief;
    }
    return new IgoDetails(
        acronym,
        name,
        brief.isEmpty() ? name : brief,
        kind(line),
        year(line, "sdate"),
        year(line, "deaddate"));
  }

  /** The slug of an organization that has no other. */
  String slug(String number) {
    return "%s-igo-%s"
        .formatted(acronym.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), number);
  }

  private static @Nullable String kind(Line line) {
    return switch (line.get("political") + line.get("social") + line.get("economic")) {
      case "100" -> "political organization";
      case "010" -> "social organization";
      case "001" -> "economic organization";
      default -> null;
    };
  }

  private static @Nullable Integer year(Line line, String column) {
    return line.textOrNull(column) == null ? null : line.number(column);
  }

  private static String mended(String text) {
    return GARBLED.matcher(text).find()
        ? new String(text.getBytes(StandardCharsets.ISO_8859_1), MACINTOSH)
            .replace('\u00a0', ' ')
            .strip()
        : text;
  }
}
