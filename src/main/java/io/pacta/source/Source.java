package io.pacta.source;

import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param slug its timeless identity
 * @param title what it is called
 * @param url where it can be read
 * @param publisher who published it
 * @param published when
 */
record Source(
    String slug,
    String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable Edtf published) {

  static Source of(Row row) {
    return new Source(
        row.text("slug"),
        row.text("title"),
        row.textOrNull("url"),
        row.textOrNull("publisher"),
        row.has("published") ? Edtf.parse(row.text("published")) : null);
  }
}
