package io.pacta.source;

import io.pacta.source.Citation.Support;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source that says what a claim says. An empty text is one that is absent, and a tab
 * in a text is a space: tabs stand between the parts of {@link #stored()}.
 *
 * @param source the slug of the source
 * @param locator the place in it
 * @param quote a short quotation
 * @param supports which part of the claim it speaks for
 */
public record Cited(
    String source, @Nullable String locator, @Nullable String quote, Support supports) {

  private static final char BETWEEN = '\t';

  public Cited {
    locator = inOnePart(locator);
    quote = inOnePart(quote);
  }

  private static @Nullable String inOnePart(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text.replace(BETWEEN, ' ');
  }

  /** What {@link #stored()} was made of. */
  public static Cited of(String stored) {
    List<String> parts =
        Stream.concat(List.of(stored.split("\t", -1)).stream(), Stream.of("", "", "")).toList();
    return new Cited(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        parts.get(3).isEmpty() ? Support.WHOLE : Support.valueOf(parts.get(3)));
  }

  /**
   * Source, locator, quotation and what it supports with tabs between them, as the database keeps
   * it. What is absent at the end is left out, and {@link Support#WHOLE} goes without saying.
   */
  public String stored() {
    String whole =
        String.join(
            String.valueOf(BETWEEN),
            source,
            Objects.requireNonNullElse(locator, ""),
            Objects.requireNonNullElse(quote, ""),
            supports == Support.WHOLE ? "" : supports.name());
    int end = whole.length();
    while (whole.charAt(end - 1) == BETWEEN) {
      end--;
    }
    return whole.substring(0, end);
  }
}
