package io.pacta.organization;

import io.pacta.fact.Claim;
import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.neo4j.Row;

/** A country or organization is a member of an organization, in a status. */
public record Membership(Claim claim, String status) implements Fact {

  static Membership of(Claim claim, Row row) {
    return new Membership(claim, row.text("status"));
  }

  public Entity member() {
    return subject();
  }

  public Entity organization() {
    return object();
  }
}
