package io.pacta.treaty;

import io.pacta.fact.Claim;
import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Somebody does something to a treaty or an organization. */
public record TreatyAct(
    Claim claim, String act, @Nullable Edtf effective, @Nullable Entity onBehalfOf)
    implements Fact {

  static TreatyAct of(Claim claim, Row row) {
    return new TreatyAct(
        claim,
        row.text("act"),
        row.has("effective") ? Edtf.parse(row.text("effective")) : null,
        row.has("onBehalfOf") ? Entity.of(row.text("onBehalfOf"), claim.view()) : null);
  }

  public Entity actor() {
    return subject();
  }

  public Entity target() {
    return object();
  }
}
