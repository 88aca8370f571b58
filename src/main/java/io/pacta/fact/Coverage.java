package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.View;
import io.pacta.time.Edtf;

/**
 * How far the claims of one data set about an entity reach, for one kind of fact.
 *
 * @param claimant the slug of the data set
 * @param kind which kind of fact
 * @param direction whether the entity is their subject or their object
 * @param valid from the first day of which one speaks to the last
 * @param facts how many they are
 * @param view from where the entity is seen
 */
record Coverage(
    String claimant, FactKind kind, String direction, Edtf valid, int facts, View view) {

  static Coverage of(Row row, View view) {
    return new Coverage(
        row.text("dataSet"),
        FactKind.valueOf(row.text("kind")),
        row.flag("outgoing") ? "OUTGOING" : "INCOMING",
        Edtf.period(row.day("since"), row.day("since"), row.day("until"), row.day("until")),
        row.index("facts"),
        view);
  }
}
