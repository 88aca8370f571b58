package io.pacta.record;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Naming;
import io.pacta.fact.Property;
import io.pacta.fact.Rank;
import io.pacta.fact.Words;
import io.pacta.neo4j.Row;
import io.pacta.source.Cited;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /**
   * What a version stores of its place in the record: its number, in which is the revision that
   * recorded it, those that closed it and took the claim back, the one in which the record was
   * first told of the claim, and whether it is best.
   */
  static final Set<String> PLACE = Set.of("version", "closed", "retracted", "told", "best");

  private static final int DATA_SET_DIGITS = 8;

  public Telling {
    properties = Map.copyOf(properties);
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("A claim has at least one citation");
    }
  }

  /** The claim of a row with the columns of {@code cypher/parts/claim.cypher}. */
  public static Telling of(Row row) {
    FactKind kind = FactKind.valueOf(row.text("kind"));
    Row stored = row.part("claim");
    Map<String, Object> properties = new HashMap<>();
    for (Property property : kind.properties()) {
      String name = property.name();
      if (stored.returns(name)) {
        properties.put(
            name,
            switch (property.type()) {
              case TEXT, EDTF, ENTITY -> stored.text(name);
              case TEXTS -> stored.texts(name);
              case FLAG -> stored.flag(name);
            });
      }
    }
    return new Telling(
        kind,
        row.text("subject"),
        row.text("object"),
        stored.text("dataSet"),
        Edtf.parse(
            stored.returns("valid")
                ? stored.text("valid")
                : stored.day("startEarliest").toString()),
        properties,
        stored.returns("rank") ? Rank.valueOf(stored.text("rank")) : Rank.NORMAL,
        stored.returns("rankReason") ? stored.text("rankReason") : null,
        stored.returns("note") ? stored.text("note") : null,
        stored.texts("citations").stream()
            .map(cited -> Cited.of(Objects.requireNonNull(cited)))
            .toList());
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
    return slot(kind, properties);
  }

  /** The same of a claim of which the properties are known. */
  static String slot(FactKind kind, Map<String, Object> properties) {
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

  /** A digest of when it held and its properties, whoever says so. */
  String says() {
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
   * What a version of the claim stores, except for its place in the record: what is not {@link
   * #PLACE}. Equal contents are equal maps. What goes without saying is not stored, since the
   * database walks through all properties of a fact to find one.
   */
  Map<String, Object> content() {
    Map<String, Object> content = new HashMap<>(properties);
    Bounds bounds = bounds();
    content.put("key", key());
    content.put("dataSet", dataSet);
    content.put("startEarliest", bounds.startEarliest());
    content.put("endLatest", bounds.endLatest());
    boolean state = kind.temporality() == Temporality.STATE;
    if (state) {
      content.put("startLatest", bounds.startLatest());
      content.put("endEarliest", bounds.endEarliest());
    }
    if (state || !valid.toString().equals(bounds.startEarliest().toString())) {
      content.put("valid", valid.toString());
    }
    if (rank != Rank.NORMAL) {
      content.put("rank", rank.name());
    }
    if (rankReason != null) {
      content.put("rankReason", rankReason);
    }
    if (note != null) {
      content.put("note", note);
    }
    content.put("citations", citations.stream().map(Cited::stored).toList());
    if (kind == FactKind.NAMED) {
      String text = String.valueOf(properties.get("text"));
      content.put("folded", Naming.folded(text));
      content.put("words", Words.joined(text));
      content.put("entityKind", EntityKind.of(subject).orElseThrow().name());
    }
    return content;
  }
}
