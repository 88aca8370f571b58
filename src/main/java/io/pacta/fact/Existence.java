package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.View;
import org.jspecify.annotations.Nullable;

/** A claim that an entity existed. */
public record Existence(Claim claim, @Nullable String independence) implements Fact {

  /** The claim of a row of {@code parent}. */
  public static Existence of(Row row, String parent, View view) {
    return new Existence(Claim.of(row, parent, view), row.textOrNull("independence"));
  }
}
