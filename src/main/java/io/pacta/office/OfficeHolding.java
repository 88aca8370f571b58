package io.pacta.office;

import io.pacta.fact.Claim;
import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.neo4j.Row;

/** A person, country or organization holds an office. */
public record OfficeHolding(Claim claim, boolean acting) implements Fact {

  static OfficeHolding of(Claim claim, Row row) {
    return new OfficeHolding(claim, row.flag("acting"));
  }

  public Entity holder() {
    return subject();
  }

  public Entity office() {
    return object();
  }
}
