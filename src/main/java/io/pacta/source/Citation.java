package io.pacta.source;

import io.pacta.neo4j.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pointer from a fact to a place in a source.
 *
 * @param source the slug of the source
 * @param locator the place in it
 * @param quote a short quotation
 * @param supports which part of the fact it speaks for
 * @param revision the revision at which it is read
 */
public record Citation(
    String source,
    @Nullable String locator,
    @Nullable String quote,
    Support supports,
    long revision) {

  /** Which part of a fact a citation speaks for. */
  public enum Support {
    WHOLE,
    START,
    END
  }

  /** The citations of a row, which stand in lists side by side; none where they were not read. */
  public static List<Citation> of(Row row) {
    List<List<@Nullable String>> columns = row.textLists("citations");
    if (columns.isEmpty()) {
      return List.of();
    }
    List<Citation> citations = new ArrayList<>();
    for (int at = 0; at < columns.getFirst().size(); at++) {
      citations.add(
          new Citation(
              Objects.requireNonNull(columns.get(0).get(at)),
              textOrNull(columns.get(1), at),
              textOrNull(columns.get(2), at),
              Support.valueOf(Objects.requireNonNullElse(textOrNull(columns.get(3), at), "WHOLE")),
              row.number("revision")));
    }
    return List.copyOf(citations);
  }

  /** The text of a citation in a list that is stored only where one of them has a text. */
  private static @Nullable String textOrNull(List<@Nullable String> texts, int at) {
    String text = texts.isEmpty() ? null : texts.get(at);
    return text == null || text.isEmpty() ? null : text;
  }
}
