package io.pacta.report;

import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office that an entity has, or that it held.
 *
 * @param about the identity of the entity
 * @param office that of the office
 * @param of that of the country or organization whose office it is
 * @param role its role
 * @param valid when the entity held it; null where it is the entity's own
 */
record Post(String about, String office, String of, String role, @Nullable Edtf valid) {

  static Post of(Row row) {
    String valid = row.textOrNull("valid");
    return new Post(
        row.text("about"),
        row.text("office"),
        row.text("of"),
        Objects.requireNonNullElse(row.textOrNull("role"), "OTHER"),
        valid == null ? null : Edtf.parse(valid));
  }

  boolean isHeld() {
    return valid != null;
  }

  /** Whether the entity held it on a day. */
  Truth heldOn(LocalDate day) {
    return valid == null ? Truth.FALSE : valid.holds(day, Temporality.STATE);
  }
}
