package io.pacta.path;

import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.read.View;
import java.util.List;

/**
 * What lies around an entity, ready to be drawn: both ends of each fact are among the entities.
 *
 * @param entities the centre, and then the nearest and most telling
 * @param facts those between two of them
 * @param entitiesLeftOut how many further entities lie as near as was asked for
 * @param factsLeftOut how many further facts connect these, or the entities shown, with one another
 */
public record Subgraph(
    List<Entity> entities, List<Fact> facts, int entitiesLeftOut, int factsLeftOut) {

  /** The most entities of a subgraph. */
  public static final int MOST = 500;

  /** Its entities where no number is given. */
  public static final int USUAL = 200;

  /** The most steps from its centre. */
  public static final int FARTHEST = 3;

  /** How many facts it has for each entity, at most. */
  public static final int FACTS_PER_ENTITY = 5;

  public Subgraph {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
  }

  static Subgraph of(View view, List<Row> rows, Facts facts) {
    Row any = rows.getFirst();
    return new Subgraph(
        rows.stream()
            .filter(row -> !row.has("id"))
            .map(row -> Entity.of(row, "target", view))
            .toList(),
        rows.stream()
            .filter(row -> row.has("id"))
            .map(row -> facts.of(row, row.text("parent"), view))
            .toList(),
        any.index("entitiesLeftOut"),
        any.index("factsLeftOut"));
  }

  public boolean truncated() {
    return entitiesLeftOut > 0 || factsLeftOut > 0;
  }
}
