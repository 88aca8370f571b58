package io.pacta.export;

import io.pacta.fact.EntityKind;
import io.pacta.neo4j.Row;

/**
 * An entity of which something holds on the day.
 *
 * @param id its timeless identity: {@code organization:csto}
 * @param name what it was called on the day, in English where it has such a name
 */
record Node(String id, EntityKind kind, String name) {

  static Node of(Row row) {
    String id = row.text("id");
    return new Node(id, EntityKind.of(id).orElseThrow(), row.text("name"));
  }
}
