package io.pacta.edit;

import static io.pacta.edit.UserError.Code.CONFLICT;
import static io.pacta.edit.UserError.Code.EXISTS;
import static io.pacta.edit.UserError.Code.NOT_EDITABLE;
import static io.pacta.edit.UserError.Code.RETRACTED;
import static io.pacta.edit.UserError.Code.UNKNOWN;

import io.pacta.read.Seen;
import io.pacta.record.Book.Document;
import io.pacta.record.Desk;
import io.pacta.time.Edtf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an input names and the record has to know. What it does not know is {@link Wrong}. Entities
 * and sources are read once for all of the input, since everybody else who writes waits meanwhile.
 */
final class Known {

  /** Under which names an input has ids of entities, and slugs of sources. */
  private static final Set<String> ENTITIES =
      Set.of("subject", "object", "onBehalfOf", "partOf", "entity", "from", "into");

  private static final Set<String> SLUGS = Set.of("source", "slug");

  /** The most documents that one edit brings with it. */
  private static final int SOURCES = 100;

  /**
   * An entity that the record knows.
   *
   * @param id of the entity for which the id given stands now
   * @param changed the newest revision that changed what it says of itself
   */
  record KnownEntity(String id, long changed) {}

  private final Desk desk;
  private final Map<String, Optional<KnownEntity>> entities = new HashMap<>();
  private final Map<String, Optional<Document>> sources = new HashMap<>();

  Known(Desk desk, Given input) {
    this.desk = desk;
    readEntities(input.textsUnder(ENTITIES).stream().map(Seen::identity).distinct().toList());
    readSources(List.copyOf(input.textsUnder(SLUGS)));
  }

  Desk desk() {
    return desk;
  }

  private void readEntities(List<String> identities) {
    if (!identities.isEmpty()) {
      identities.forEach(identity -> entities.put(identity, Optional.empty()));
      desk.read("Edit/entities", Map.of("ids", identities), Function.identity())
          .forEach(
              row ->
                  entities.put(
                      row.text("id"),
                      Optional.of(new KnownEntity(row.text("entity"), row.number("changed")))));
    }
  }

  @Nullable KnownEntity entityOrNull(String identity) {
    if (!entities.containsKey(identity)) {
      readEntities(List.of(identity));
    }
    return entities.getOrDefault(identity, Optional.empty()).orElse(null);
  }

  KnownEntity entity(Given given, String name) {
    String identity = given.identity(name);
    KnownEntity entity = entityOrNull(identity);
    if (entity == null) {
      throw given.wrong(
          name,
          UNKNOWN,
          "'%s' is \"%s\", and the record has no such entity. Look for it with 'search', or introduce it with 'createEntity'."
              .formatted(name, identity));
    }
    return entity;
  }

  /** Whether people write a data set claim by claim; null where the record does not know it. */
  @Nullable Boolean edited(String dataSet) {
    return desk
        .read("Edit/dataSets", Map.of("ids", List.of(dataSet)), row -> row.flag("edited"))
        .stream()
        .findFirst()
        .orElse(null);
  }

  /** The slug of a data set to which claims can be added. */
  String dataSet(Given given) {
    String slug = given.text("dataSet", Given.SHORT);
    Boolean edited = edited(slug);
    if (edited == null) {
      throw given.wrong(
          "dataSet",
          UNKNOWN,
          "'dataSet' is \"%s\", and the record has no such data set. Make it with 'createDataSet'."
              .formatted(slug));
    }
    if (!edited) {
      throw given.wrong(
          "dataSet",
          NOT_EDITABLE,
          "'dataSet' is \"%s\", which is loaded as it is published. Claim it in a data set of your own: make one with 'createDataSet'."
              .formatted(slug));
    }
    return slug;
  }

  /** The claims with some keys that the record was ever told. */
  Map<String, Desk.Kept> claimsByKey(Collection<String> keys) {
    return desk.claims(keys).stream().collect(Collectors.toMap(Desk.Kept::key, kept -> kept));
  }

  /** A claim that stands and was not changed since the editor saw it. */
  Desk.Kept claim(Given given) {
    String key = given.key("fact");
    Desk.Kept kept = claimsByKey(List.of(key)).get(key);
    if (kept == null) {
      throw given.wrong(
          "fact",
          UNKNOWN,
          "'fact' is \"%s\", and the record has no claim with this id or key.".formatted(key));
    }
    refuseChanged(given, kept.changed(), key, "The claim");
    if (!kept.stands()) {
      throw given.wrong(
          "fact",
          RETRACTED,
          "'fact' is \"%s\", which was taken back in revision %d. Tell it anew with 'recordFacts'."
              .formatted(key, kept.closed()));
    }
    return kept;
  }

  /** The same, of a data set that people write. */
  Desk.Kept editable(Given given) {
    Desk.Kept kept = claim(given);
    String dataSet = kept.telling().dataSet();
    if (!Boolean.TRUE.equals(edited(dataSet))) {
      throw given.wrong(
          "fact",
          NOT_EDITABLE,
          "'fact' is a claim of \"%s\", which is loaded as it is published. Rank it with 'setRank', and claim what is right in a data set of your own."
              .formatted(dataSet));
    }
    return kept;
  }

  /** Refuses to edit what was changed after the editor saw it. */
  void refuseChanged(Given given, long changed, String current, String what) {
    Integer expected = given.numberOrNull("expectedRevision");
    if (expected == null) {
      return;
    }
    if (expected > desk.newest()) {
      throw given.invalid(
          "expectedRevision",
          "'expectedRevision' is %d, and the newest revision is %d. Give the newest one that you have seen."
              .formatted(expected, desk.newest()));
    }
    if (changed > expected) {
      throw Wrong.conflict(
          given.error(
              "expectedRevision",
              CONFLICT,
              "%s was changed in revision %d, after revision %d that you have seen. Look at 'current', and edit it again with that revision."
                  .formatted(what, changed, expected)),
          current);
    }
  }

  /** The documents that an edit brings with it, by their slugs. */
  Map<String, Document> sources(List<Given> given) {
    Map<String, Document> brought = new HashMap<>();
    for (Given each : given) {
      Document document = document(each);
      Document known = sourceOrNull(document.slug());
      if (known != null && !known.equals(document)) {
        throw each.wrong(
            "slug",
            EXISTS,
            "'slug' is \"%s\", and the record has a source of this slug that is described otherwise: \"%s\". Cite that one, or take another slug."
                .formatted(document.slug(), known.title()));
      }
      if (brought.put(document.slug(), document) != null) {
        throw each.invalid(
            "slug", "'slug' is \"%s\" twice in one input.".formatted(document.slug()));
      }
    }
    return brought;
  }

  /** The same of the list {@code sources}. */
  Map<String, Document> sources(Given given) {
    return sources(given.list("sources", 0, SOURCES));
  }

  private static Document document(Given given) {
    String url = given.textOrNull("url", Given.LONG);
    if (url != null && !url.matches("https?://\\S+")) {
      throw given.invalid(
          "url",
          "'url' is \"%s\". It is an address on the web that begins with https:// or http://."
              .formatted(url));
    }
    return new Document(
        given.slug("slug"),
        given.text("title", Given.SHORT),
        url,
        given.textOrNull("publisher", Given.SHORT),
        given.edtfOrNull("published"));
  }

  private void readSources(List<String> slugs) {
    if (!slugs.isEmpty()) {
      slugs.forEach(slug -> sources.put(slug, Optional.empty()));
      desk.read(
              "Edit/sources",
              Map.of("ids", slugs),
              row ->
                  new Document(
                      row.text("slug"),
                      row.text("title"),
                      row.textOrNull("url"),
                      row.textOrNull("publisher"),
                      row.has("published") ? Edtf.parse(row.text("published")) : null))
          .forEach(source -> sources.put(source.slug(), Optional.of(source)));
    }
  }

  @Nullable Document sourceOrNull(String slug) {
    if (!sources.containsKey(slug)) {
      readSources(List.of(slug));
    }
    return sources.getOrDefault(slug, Optional.empty()).orElse(null);
  }
}
