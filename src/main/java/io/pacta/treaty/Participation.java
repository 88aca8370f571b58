package io.pacta.treaty;

import io.pacta.fact.Claim;
import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.neo4j.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A country or organization is bound by a treaty. */
public record Participation(Claim claim, List<@Nullable String> obligations, boolean provisional)
    implements Fact {

  static Participation of(Claim claim, Row row) {
    return new Participation(claim, row.texts("obligations"), row.flag("provisional"));
  }

  public Entity party() {
    return subject();
  }

  public Entity treaty() {
    return object();
  }
}
