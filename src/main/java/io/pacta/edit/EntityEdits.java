package io.pacta.edit;

import static io.pacta.edit.UserError.Code.EXISTS;

import io.pacta.fact.Described;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.fact.Property;
import io.pacta.record.Book.Publisher;
import io.pacta.record.Draft;
import io.pacta.record.Manuscript;
import io.pacta.record.Manuscript.Extent;
import io.pacta.record.Telling;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Edits of data sets and entities. */
final class EntityEdits {

  /** The most names, and the most codes, that come with an entity. */
  private static final int NAMES = 20;

  private static final Set<String> DESCRIPTIONS =
      Arrays.stream(EntityKind.values())
          .flatMap(kind -> Described.by(kind).stream())
          .collect(Collectors.toUnmodifiableSet());

  private EntityEdits() {}

  static Edit.Told createDataSet(Given input, Known known) {
    String slug = input.slug("slug");
    if (known.edited(slug) != null) {
      throw input.wrong(
          "slug",
          EXISTS,
          "'slug' is \"%s\", and the record has a data set of this slug. Take another."
              .formatted(slug));
    }
    Integer precedence = input.numberOrNull("precedence");
    Publisher publisher =
        new Publisher(
            slug,
            input.text("name", Given.SHORT),
            input.textOrNull("version", Given.SHORT),
            input.textOrNull("licence", Given.SHORT),
            input.has("covers") ? input.edtf("covers") : thisYear(),
            precedence == null ? 0 : precedence,
            List.of(),
            List.of(),
            List.of(),
            true);
    return new Edit.Told(
        new Manuscript(
            List.of(publisher), List.of(), Set.of(), List.of(), Extent.last(List.of()), true),
        List.of(slug));
  }

  /** What a data set covers that denies nothing: some day of the year, nobody says which. */
  private static Edtf thisYear() {
    return Edtf.parse(Year.now(ZoneOffset.UTC).toString());
  }

  static Edit.Told create(Given input, Known known) {
    String dataSet = known.dataSet(input);
    EntityKind kind = input.one("kind", EntityKind.class);
    String identity = kind.identity(input.slug("slug"));
    if (known.entityOrNull(identity) != null) {
      throw input.wrong(
          "slug",
          EXISTS,
          "The record has an entity %s. Take another slug, or add to that one."
              .formatted(identity));
    }
    Citations citations = new Citations(known, known.sources(input));
    List<Cited> cited = citations.of(input);
    About about = new About(identity, dataSet, cited);
    List<Draft> drafts = new ArrayList<>();
    drafts.add(about.draft(FactKind.DESCRIBED, description(kind, input, known)));
    Set<String> keys = new HashSet<>();
    for (Draft draft : input.each("names", 0, NAMES, about::name)) {
      drafts.add(draft);
    }
    for (Draft draft : input.each("identifiers", 0, NAMES, given -> about.code(given, known))) {
      drafts.add(draft);
    }
    for (Draft draft : drafts) {
      if (!keys.add(draft.key())) {
        throw input.invalid("names", "The same name or code stands twice in the input.");
      }
    }
    return new Edit.Told(
        new Manuscript(
            List.of(),
            citations.documents(),
            Set.of(identity),
            drafts,
            Extent.without(List.of()),
            true),
        List.of(identity));
  }

  private static Map<String, Object> description(EntityKind kind, Given input, Known known) {
    List<Property> allowed =
        FactKind.DESCRIBED.properties().stream()
            .filter(property -> Described.by(kind).contains(property.name()))
            .toList();
    String what =
        kind.phrase().substring(0, 1).toUpperCase(Locale.ROOT) + kind.phrase().substring(1);
    Map<String, Object> properties =
        new HashMap<>(new Properties(known).of(allowed, DESCRIPTIONS, what, input));
    Properties.refuseIncomplete(
        allowed.stream()
            .filter(property -> Described.needs(kind).contains(property.name()))
            .toList(),
        properties,
        what,
        input);
    try {
      Lifespan.of(kind, properties);
    } catch (EdtfException endsFirst) {
      throw input.invalid(
          "died",
          "'died' is \"%s\", which lies before the birth, \"%s\"."
              .formatted(properties.get("died"), properties.get("born")));
    }
    return properties;
  }

  static Edit.Told addName(Given input, Known known) {
    return add(input, known, (about, ignored) -> about.name(input.object("name")));
  }

  static Edit.Told addIdentifier(Given input, Known known) {
    return add(input, known, (about, same) -> about.code(input.object("identifier"), same));
  }

  /** What is added to an entity. */
  private interface Added {
    Draft of(About about, Known known);
  }

  private static Edit.Told add(Given input, Known known, Added added) {
    String dataSet = known.dataSet(input);
    Known.KnownEntity entity = known.entity(input, "entity");
    known.refuseChanged(input, entity.changed(), entity.id(), "The entity");
    Citations citations = new Citations(known, known.sources(input));
    About about = new About(entity.id(), dataSet, citations.of(input));
    Telling telling = added.of(about, known).telling();
    Draft draft = Draft.of(FactEdits.fresh(telling, input, known));
    return FactEdits.told(
        List.of(draft), List.of(), citations.documents(), List.of(entity.id(), draft.key()));
  }
}
