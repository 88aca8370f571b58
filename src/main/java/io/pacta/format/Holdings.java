package io.pacta.format;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Appointments become people, posts and who holds them. What only the rows together say, from when
 * to when a name was borne and a post was one of its body, is told after the last: it was so at
 * least from the first start to the last end among them.
 */
final class Holdings {

  private static final Set<String> YES = Set.of("yes", "true", "1");

  private final Mapping mapping;
  private final Intake intake;
  private final Publication publication;
  private final Spans spans;
  private final String scheme;
  private final MappedEntities entities;
  private final LocalDate closed;

  Holdings(Mapping mapping, Intake intake) {
    this.mapping = mapping;
    this.intake = intake;
    this.publication = MappedEntities.publication(mapping);
    this.spans = new Spans(publication, intake);
    this.scheme = mapping.fixed("scheme").orElse("");
    this.entities =
        new MappedEntities(
            mapping,
            intake.identities(),
            scheme,
            mapping.fixed("prefix").orElse(publication.dataSet().slug()) + "-");
    this.closed = publication.dataSet().covers().latest();
  }

  void begin() {
    publication.begin(intake);
  }

  /** Tells an appointment. */
  void hold(Joined row) {
    Line line = row.line();
    String start = needed("start", row);
    Optional<String> end = mapping.of("end", row);
    boolean still = end.isEmpty() && entities.isStill(row);
    String last = still ? "[%s..]".formatted(closed) : end.orElse("");
    Edtf valid = line.edtf("start and end", start + "/" + last);
    LocalDate from = day(line.edtf("start", start).earliest(), line.edtf("start", start).latest());
    LocalDate to = still ? closed : end.map(text -> line.edtf("end", text).latest()).orElse(from);
    if (from.isAfter(closed)) {
      throw new Rejected("It starts on %s, after the days that are covered.".formatted(from));
    }
    String locator = mapping.of("locator", row).orElse("line " + line.number());
    String person = entities.of(EntityKind.PERSON, needed("person id", row));
    String office = entities.of(EntityKind.OFFICE, needed("post id", row));
    List<String> bodies = entities.bodies(row, from);
    String role = entities.role(row);
    person(row, person, locator, from, to);
    office(row, office, role, bodies, locator, from, to);
    boolean acting =
        mapping
            .of("acting", row)
            .map(text -> text.toLowerCase(Locale.ROOT))
            .filter(YES::contains)
            .isPresent();
    publication.tell(
        intake,
        line,
        FactKind.HOLDS,
        person,
        office,
        valid,
        acting ? Map.of("acting", true) : Map.of(),
        locator,
        mapping.of("note", row).orElse(null));
  }

  /** Tells what all rows together say. */
  void end() {
    spans.tell();
  }

  private void person(Joined row, String person, String locator, LocalDate from, LocalDate to) {
    Map<String, Object> life = new HashMap<>();
    mapping.of("person born", row).ifPresent(born -> life.put("born", date(row, born)));
    mapping.of("person died", row).ifPresent(died -> life.put("died", date(row, died)));
    if (!life.isEmpty()) {
      publication.tellOf(
          intake,
          row.line(),
          FactKind.DESCRIBED,
          person,
          Lifespan.of(EntityKind.PERSON, life),
          life,
          locator);
    }
    identified(row, person, needed("person id", row), locator);
    List<Joined> variants =
        mapping
            .table("person name")
            .map(table -> row.rows(table).stream().map(other -> row.with(table, other)).toList())
            .orElse(List.of(row));
    for (Joined variant : variants) {
      spans.named(
          row.line(),
          person,
          mapping.of("person name", variant).orElseGet(() -> needed("person id", row)),
          mapping.of("person name from", variant).map(text -> row.line().edtf("name", text)),
          mapping.of("person name until", variant).map(text -> row.line().edtf("name", text)),
          locator,
          from,
          to);
    }
  }

  private void office(
      Joined row,
      String office,
      String role,
      List<String> bodies,
      String locator,
      LocalDate from,
      LocalDate to) {
    publication.tellOf(
        intake,
        row.line(),
        FactKind.DESCRIBED,
        office,
        Lifespan.UNTOLD,
        Map.of("role", role),
        locator);
    identified(row, office, needed("post id", row), locator);
    spans.named(
        row.line(),
        office,
        mapping.of("post name", row).orElseGet(() -> needed("post id", row)),
        Optional.empty(),
        Optional.empty(),
        locator,
        from,
        to);
    for (String body : bodies) {
      spans.officeOf(row.line(), office, body, locator, from, to);
      if (mapping.has("body name") && entities.isOwn(body)) {
        spans.named(
            row.line(),
            body,
            needed("body name", row),
            Optional.empty(),
            Optional.empty(),
            locator,
            from,
            to);
      }
    }
  }

  private void identified(Joined row, String entity, String id, String locator) {
    if (!scheme.isEmpty()) {
      publication.code(intake, row.line(), entity, scheme, id, Lifespan.UNTOLD, locator);
    }
  }

  private String needed(String term, Joined row) {
    return mapping
        .of(term, row)
        .orElseThrow(() -> new Rejected("The row does not say %s.".formatted(term)));
  }

  private static String date(Joined row, String text) {
    return row.line().edtf("life", text).toString();
  }

  private static LocalDate day(LocalDate earliest, LocalDate latest) {
    return earliest.equals(LocalDate.MIN) ? latest : earliest;
  }
}
