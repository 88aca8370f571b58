package io.pacta.source;

import io.pacta.neo4j.Row;
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

  /**
   * The citations of a row; none where they were not read.
   *
   * @param revision at which it was read
   */
  public static List<Citation> of(Row row, long revision) {
    return row.texts("citations").stream()
        .map(stored -> Cited.of(Objects.requireNonNull(stored)))
        .map(
            cited ->
                new Citation(
                    cited.source(), cited.locator(), cited.quote(), cited.supports(), revision))
        .toList();
  }
}
