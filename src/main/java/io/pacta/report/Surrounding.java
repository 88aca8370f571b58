package io.pacta.report;

import io.pacta.fact.Fact;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.read.View;

/**
 * A fact that tells something on the day of an entity that a report may name.
 *
 * @param about the identity of the entity
 * @param via how it comes in
 * @param other the identity of the entity at its other end
 * @param among of how many others as much could be said
 * @param fact the fact
 */
record Surrounding(String about, Via via, String other, int among, Fact fact) {

  /** How a fact tells something of an entity, what tells most first. */
  enum Via {
    /** It holds an office. */
    OFFICE,
    /** Somebody holds an office of it. */
    HOLDER,
    /** It connects it with another entity of the text. */
    DIRECT,
    /** Another entity of the text has as much. */
    SHARED
  }

  static Surrounding of(Row row, Facts facts, View view) {
    return new Surrounding(
        row.text("about"),
        Via.valueOf(row.text("via")),
        row.text("target"),
        row.index("among"),
        facts.of(row, row.text("parent"), view));
  }
}
