package io.pacta.search;

import io.pacta.fact.Entity;
import io.pacta.fact.Naming;
import io.pacta.neo4j.Row;
import io.pacta.read.View;

/**
 * An entity that was found.
 *
 * @param matchedName of its names the one that matches best
 * @param score how well, from 0 to 1
 */
record SearchResult(Entity entity, Naming matchedName, double score) {

  static SearchResult of(Row row, String everything, View view) {
    Naming name = Naming.of(row, row.text("target"), view);
    return new SearchResult(name.object(), name, row.decimal("score"));
  }
}
