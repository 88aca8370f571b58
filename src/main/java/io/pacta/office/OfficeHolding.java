package io.pacta.office;

import io.pacta.fact.Claim;
import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.neo4j.Row;
import org.jspecify.annotations.Nullable;

/** A person, country or organization holds an office. */
public record OfficeHolding(
    Claim claim, boolean acting, @Nullable String entered, @Nullable String left) implements Fact {

  static OfficeHolding of(Claim claim, Row row) {
    return new OfficeHolding(
        claim, row.flag("acting"), row.textOrNull("entered"), row.textOrNull("left"));
  }

  public Entity holder() {
    return subject();
  }

  public Entity office() {
    return object();
  }
}
