package io.pacta.country;

import io.pacta.fact.Claim;
import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.neo4j.Row;
import org.jspecify.annotations.Nullable;

/** A country or organization is succeeded by another. */
public record Succession(Claim claim, @Nullable String manner) implements Fact {

  static Succession of(Claim claim, Row row) {
    return new Succession(claim, row.textOrNull("manner"));
  }

  public Entity predecessor() {
    return subject();
  }

  public Entity successor() {
    return object();
  }
}
