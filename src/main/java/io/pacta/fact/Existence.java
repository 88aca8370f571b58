package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.View;

/** A claim that an entity existed. */
public record Existence(Claim claim) implements Fact {

  static Existence of(Row row, String parent, View view) {
    return new Existence(Claim.of(row, parent, view));
  }
}
