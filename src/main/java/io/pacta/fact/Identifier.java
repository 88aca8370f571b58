package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;

/**
 * A code by which a data set or a standard knows an entity.
 *
 * @param scheme whose code it is: {@code COW}, {@code ISO3}
 * @param value the code
 * @param valid when it meant this entity
 */
public record Identifier(String scheme, String value, Edtf valid) {

  /** The identifier of a row. */
  public static Identifier of(Row row) {
    return new Identifier(row.text("scheme"), row.text("value"), Edtf.parse(row.text("valid")));
  }
}
