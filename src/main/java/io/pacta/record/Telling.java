package io.pacta.record;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Naming;
import io.pacta.fact.Property;
import io.pacta.fact.Rank;
import io.pacta.fact.Words;
import io.pacta.neo4j.Row;
import io.pacta.source.Citation.Support;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One claim as a data set makes it.
 *
 * @param kind which kind of fact
 * @param subject the identity of the entity from which it goes
 * @param object the identity of the entity to which it goes; of a self-relationship the same
 * @param dataSet the slug of the data set that claims it
 * @param valid when it held, both ends included, or happened
 * @param properties what the kind carries: a text, a list of texts or {@code true} by name; dates
 *     and entities as texts
 * @param rank how it is judged
 * @param rankReason why
 * @param note a reason or circumstance
 * @param citations the places that say so, at least one
 */
public record Telling(
    FactKind kind,
    String subject,
    String object,
    String dataSet,
    Edtf valid,
    Map<String, Object> properties,
    Rank rank,
    @Nullable String rankReason,
    @Nullable String note,
    List<Cited> citations) {

  private static final int DATA_SET_DIGITS = 8;

  /** A place in a source that says so. */
  public record Cited(
      String source, @Nullable String locator, @Nullable String quote, Support supports) {}

  public Telling {
    properties = Map.copyOf(properties);
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("A claim has at least one citation");
    }
  }

  /** The claim of a row with the columns of {@code cypher/parts/claim.cypher}. */
  static Telling of(Row row) {
    FactKind kind = FactKind.valueOf(row.text("kind"));
    Map<String, Object> properties = new HashMap<>();
    for (Property property : kind.properties()) {
      String name = property.name();
      if (row.has(name)) {
        properties.put(
            name,
            switch (property.type()) {
              case TEXT, EDTF, ENTITY -> row.text(name);
              case TEXTS -> row.texts(name);
              case FLAG -> row.flag(name);
            });
      }
    }
    List<Cited> citations = new ArrayList<>();
    List<@Nullable String> sources = row.texts("sources");
    for (int at = 0; at < sources.size(); at++) {
      citations.add(
          new Cited(
              Objects.requireNonNull(sources.get(at)),
              beside(row, "locators", at),
              beside(row, "quotes", at),
              Support.valueOf(Objects.requireNonNullElse(beside(row, "supports", at), "WHOLE"))));
    }
    return new Telling(
        kind,
        row.text("subject"),
        row.text("object"),
        row.text("dataSet"),
        Edtf.parse(row.text("valid")),
        properties,
        Rank.valueOf(row.text("rank")),
        row.textOrNull("rankReason"),
        row.textOrNull("note"),
        citations);
  }

  /** The text of a citation in a list that is stored only where one of them has a text. */
  private static @Nullable String beside(Row row, String column, int at) {
    List<@Nullable String> texts = row.texts(column);
    String text = texts.isEmpty() ? null : texts.get(at);
    return text == null || text.isEmpty() ? null : text;
  }

  /** The same claim, ranked otherwise. */
  public Telling ranked(Rank otherwise, @Nullable String reason) {
    return new Telling(
        kind, subject, object, dataSet, valid, properties, otherwise, reason, note, citations);
  }

  /** The same claim, told of the entities with which others are one now. */
  public Telling moved(Map<String, String> merged) {
    Map<String, Object> moved = new HashMap<>(properties);
    for (Property property : kind.properties()) {
      if (property.type() == Property.Type.ENTITY) {
        moved.computeIfPresent(
            property.name(),
            (name, id) -> merged.getOrDefault(String.valueOf(id), String.valueOf(id)));
      }
    }
    return new Telling(
        kind,
        merged.getOrDefault(subject, subject),
        merged.getOrDefault(object, object),
        dataSet,
        valid,
        moved,
        rank,
        rankReason,
        note,
        citations);
  }

  /** The same claim, with other citations. */
  public Telling cited(List<Cited> otherwise) {
    return new Telling(
        kind, subject, object, dataSet, valid, properties, rank, rankReason, note, otherwise);
  }

  /**
   * What distinguishes its account from others of the same data set about the same two entities:
   * the status of a membership, say. Empty where the kind has no such property.
   */
  public String slot() {
    return kind.distinguishing().stream()
        .map(Property::name)
        .map(name -> Objects.toString(properties.get(name), ""))
        .collect(Collectors.joining("\u001f"));
  }

  /**
   * Its timeless identity: the same claim of the same data set, told again, has the same key. The
   * kind stands in front, so that a fact is found by its key among those of its kind; then a digest
   * of the data set, so that all that it claims lie together in the index.
   */
  public String key() {
    return keyPrefix(kind, dataSet) + Digest.of(subject, object, slot(), valid.toString());
  }

  private static String keyPrefix(FactKind kind, String dataSet) {
    return kind + ":" + Digest.of(dataSet).substring(0, DATA_SET_DIGITS);
  }

  /** With what the keys of all claims of a data set begin, as parameters, one for each kind. */
  static Map<String, Object> keysOf(String dataSet) {
    return Map.of(
        "dataSet",
        dataSet,
        "prefixes",
        Arrays.stream(FactKind.values())
            .collect(Collectors.toMap(FactKind::name, kind -> keyPrefix(kind, dataSet))));
  }

  /** A digest of what it says, whoever says it: claims with the same one agree. */
  private String says() {
    SortedMap<String, Object> says = new TreeMap<>(properties);
    says.put("valid", valid.toString());
    return Digest.of(says);
  }

  /** The identities of all entities that it speaks of. */
  public Set<String> entities() {
    Set<String> entities = new TreeSet<>(Set.of(subject));
    entities.add(object);
    for (Property property : kind.properties()) {
      if (property.type() == Property.Type.ENTITY && properties.containsKey(property.name())) {
        entities.add(String.valueOf(properties.get(property.name())));
      }
    }
    return entities;
  }

  /** Whether a fact of its kind connects its subject with its object. */
  public boolean isFit() {
    return kind.unfit(subject, object) == null;
  }

  Bounds bounds() {
    return valid.bounds(kind.temporality());
  }

  /**
   * What a version of the claim stores, except for its place in the record. Equal contents are
   * equal maps.
   */
  Map<String, Object> content() {
    SortedMap<String, Object> content = new TreeMap<>(properties);
    Bounds bounds = bounds();
    content.put("says", says());
    content.put("key", key());
    if (!slot().isEmpty()) {
      content.put("slot", slot());
    }
    content.put("dataSet", dataSet);
    content.put("valid", valid.toString());
    content.put("startEarliest", bounds.startEarliest());
    content.put("startLatest", bounds.startLatest());
    content.put("endEarliest", bounds.endEarliest());
    content.put("endLatest", bounds.endLatest());
    content.put("rank", rank.name());
    if (kind == FactKind.NAMED) {
      content.put("folded", Naming.folded(String.valueOf(properties.get("text"))));
    }
    if (rankReason != null) {
      content.put("rankReason", rankReason);
    }
    if (note != null) {
      content.put("note", note);
    }
    content.put("sources", citations.stream().map(Cited::source).toList());
    putUnlessAll("", content, "locators", texts(Cited::locator));
    putUnlessAll("", content, "quotes", texts(Cited::quote));
    putUnlessAll(
        Support.WHOLE.name(), content, "supports", texts(cited -> cited.supports().name()));
    content.put("digest", Digest.of(content));
    if (kind == FactKind.NAMED) {
      putSearched(content);
    }
    return content;
  }

  /** What names are searched by. It follows from the rest, and so it is no part of the digest. */
  private void putSearched(Map<String, Object> content) {
    content.put("words", Words.joined(String.valueOf(properties.get("text"))));
    content.put("entityKind", EntityKind.of(subject).orElseThrow().name());
  }

  /** What goes without saying is not stored. */
  private static void putUnlessAll(
      String unsaid, Map<String, Object> content, String name, List<String> texts) {
    if (!texts.stream().allMatch(unsaid::equals)) {
      content.put(name, texts);
    }
  }

  /** One text per citation, empty where it has none: the database keeps no lists with gaps. */
  private List<String> texts(Function<Cited, @Nullable String> part) {
    return citations.stream().map(cited -> Objects.toString(part.apply(cited), "")).toList();
  }
}
