package io.pacta.event;

import io.pacta.fact.Claim;
import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.neo4j.Row;
import org.jspecify.annotations.Nullable;

/** A country, organization or person takes part in an event. */
public record Attendance(Claim claim, @Nullable String role, @Nullable String vote)
    implements Fact {

  static Attendance of(Claim claim, Row row) {
    return new Attendance(claim, row.textOrNull("role"), row.textOrNull("vote"));
  }

  public Entity participant() {
    return subject();
  }

  public Entity event() {
    return object();
  }
}
