package io.pacta.source;

import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who claims.
 *
 * @param slug its timeless identity
 * @param name what it is called
 * @param version the version that was loaded
 * @param licence under which it is published
 * @param covers the days that it makes claims about
 * @param precedence of competing claims of equal rank those with the higher number are best
 * @param facts how many claims of it stand in the record
 * @param complete whether its last import came to its end
 * @param lastLoaded when it was last loaded with a change
 */
public record DataSet(
    String slug,
    String name,
    @Nullable String version,
    @Nullable String licence,
    Edtf covers,
    int precedence,
    int facts,
    boolean complete,
    Instant lastLoaded) {

  /** The data set of a row. */
  public static DataSet of(Row row) {
    return new DataSet(
        row.text("slug"),
        row.text("name"),
        row.textOrNull("version"),
        row.textOrNull("licence"),
        Edtf.parse(row.text("covers")),
        row.index("precedence"),
        row.index("facts"),
        row.flag("complete"),
        row.instant("lastLoaded"));
  }
}
