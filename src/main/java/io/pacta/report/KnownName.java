package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.Map;

/**
 * One version of a name that the record was ever told.
 *
 * @param entity the identity of the entity that it names
 * @param kind of which kind that is
 * @param text the name
 * @param language its language
 * @param acronym whether it is initials
 * @param valid when it was in use
 * @param recorded the revision that recorded this version
 * @param closed the revision that closed it
 */
record KnownName(
    String entity,
    EntityKind kind,
    String text,
    String language,
    boolean acronym,
    Edtf valid,
    long recorded,
    long closed) {

  /** The name of a row; texts and times that many rows have are held once. */
  static KnownName of(Row row, Map<String, String> texts, Map<String, Edtf> times) {
    String entity = once(row.text("entity"), texts);
    return new KnownName(
        entity,
        EntityKind.of(entity).orElseThrow(),
        row.text("text"),
        once(row.text("language"), texts),
        row.text("nameKind").equals("ACRONYM"),
        times.computeIfAbsent(row.text("valid"), Edtf::parse),
        row.number("recorded"),
        row.number("closed"));
  }

  private static String once(String text, Map<String, String> texts) {
    return texts.computeIfAbsent(text, same -> same);
  }

  /** Whether it stands in the record at a revision. */
  boolean standsAt(long revision) {
    return recorded <= revision && revision < closed;
  }

  /** Whether it was in use on a day. */
  Truth inUse(LocalDate day) {
    return valid.holds(day, Temporality.STATE);
  }
}
