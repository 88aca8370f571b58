package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.View;

/** A name of an entity and when it was in use. */
public record Naming(Claim claim, String text, String language, String nameKind) implements Fact {

  static Naming of(Row row, String parent, View view) {
    return new Naming(
        Claim.of(row, parent, view), row.text("text"), row.text("language"), row.text("nameKind"));
  }
}
