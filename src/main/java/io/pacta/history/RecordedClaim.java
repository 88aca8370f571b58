package io.pacta.history;

import io.pacta.fact.Entity;
import io.pacta.fact.Existence;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.fact.Identifier;
import io.pacta.fact.Naming;
import io.pacta.neo4j.Row;
import io.pacta.read.View;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stood in the record.
 *
 * @param claim the fact, name, existence, code or entity that it is about, seen at its revision
 */
public record RecordedClaim(String key, Object claim) {

  static RecordedClaim of(Row row, View listed, Facts facts) {
    View view = new View(listed.day(), listed.dayGiven(), row.number("revision"), true);
    String parent = row.text("parent");
    return new RecordedClaim(
        row.text("id"),
        switch (FactKind.valueOf(row.text("kind"))) {
          case NAMED -> Naming.of(row, parent, view);
          case EXISTED -> Existence.of(row, parent, view);
          case IDENTIFIED -> Identifier.claimed(row);
          case DESCRIBED -> Entity.of(parent, view);
          default -> facts.of(row, parent, view);
        });
  }

  public @Nullable Fact fact() {
    return claim instanceof Fact fact && !fact.kind().isSelf() ? fact : null;
  }

  public @Nullable Naming naming() {
    return claim instanceof Naming naming ? naming : null;
  }

  public @Nullable Existence existence() {
    return claim instanceof Existence existence ? existence : null;
  }

  public @Nullable Identifier identifier() {
    return claim instanceof Identifier identifier ? identifier : null;
  }

  public @Nullable Entity description() {
    return claim instanceof Entity entity ? entity : null;
  }
}
