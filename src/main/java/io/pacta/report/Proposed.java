package io.pacta.report;

import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.fact.Naming;
import io.pacta.read.View;
import io.pacta.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal as it is shown; its methods are the fields of the schema. */
record Proposed(Proposal proposal, View view) {

  private Said said() {
    return proposal.said();
  }

  public String key() {
    return said().key();
  }

  public Entity subject() {
    return Entity.of(said().subject(), view);
  }

  public FactKind kind() {
    return said().kind();
  }

  public Entity object() {
    return Entity.of(said().object(), view);
  }

  public Edtf valid() {
    return said().valid();
  }

  public @Nullable Object status() {
    return said().properties().get("status");
  }

  public @Nullable Object act() {
    return said().properties().get("act");
  }

  public @Nullable Object manner() {
    return said().properties().get("manner");
  }

  public @Nullable Object acting() {
    return said().properties().get("acting");
  }

  public @Nullable Object text() {
    return said().properties().get("text");
  }

  public String quote() {
    return said().quote().quote();
  }

  public int start() {
    return said().quote().start();
  }

  public int end() {
    return said().quote().end();
  }

  public String pattern() {
    return said().pattern();
  }

  public Verdict verdict() {
    return proposal.verdict();
  }

  public String explanation() {
    return proposal.explanation();
  }

  public List<Fact> because() {
    return proposal.because().stream().filter(fact -> !(fact instanceof Naming)).toList();
  }

  public List<Naming> becauseNames() {
    return proposal.because().stream()
        .filter(Naming.class::isInstance)
        .map(Naming.class::cast)
        .toList();
  }
}
