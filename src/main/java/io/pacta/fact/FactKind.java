package io.pacta.fact;

import static io.pacta.fact.EntityKind.COUNTRY;
import static io.pacta.fact.EntityKind.EVENT;
import static io.pacta.fact.EntityKind.OFFICE;
import static io.pacta.fact.EntityKind.ORGANIZATION;
import static io.pacta.fact.EntityKind.PERSON;
import static io.pacta.fact.EntityKind.TREATY;
import static io.pacta.fact.Property.edtf;
import static io.pacta.fact.Property.entity;
import static io.pacta.fact.Property.flag;
import static io.pacta.fact.Property.oneOf;
import static io.pacta.fact.Property.text;
import static io.pacta.fact.Property.texts;
import static io.pacta.time.Temporality.HAPPENING;
import static io.pacta.time.Temporality.STATE;

import io.pacta.time.Temporality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of fact: what each connects, and what tells two accounts of the same entities apart.
 * The name is also the type of the relationships that hold its facts. The values that a property
 * takes, such as the statuses of a membership, stand here and in the schema; in between they are
 * texts.
 *
 * <p>The last four are self-relationships. They say what an entity is, not how it stands to others,
 * so they surface under names of their own and never as facts.
 */
@SuppressWarnings("ImmutableEnumChecker") // its sets and lists are unmodifiable copies
public enum FactKind {
  MEMBER_OF(
      STATE,
      EnumSet.of(COUNTRY, ORGANIZATION),
      EnumSet.of(ORGANIZATION),
      List.of(
          oneOf("status", "FULL", "ASSOCIATE", "OBSERVER", "CANDIDATE", "PARTNER", "SUSPENDED")
              .needed()),
      List.of()),
  PARTY_TO(
      STATE,
      EnumSet.of(COUNTRY, ORGANIZATION),
      EnumSet.of(TREATY),
      List.of(),
      List.of(
          texts("obligations", "DEFENSE", "OFFENSE", "NEUTRALITY", "NONAGGRESSION", "CONSULTATION"),
          flag("provisional"))),
  HOLDS(
      STATE,
      EnumSet.of(PERSON, COUNTRY, ORGANIZATION),
      EnumSet.of(OFFICE),
      List.of(flag("acting")),
      List.of(text("entered"), text("left"))),
  OFFICE_OF(STATE, EnumSet.of(OFFICE), EnumSet.of(COUNTRY, ORGANIZATION), List.of(), List.of()),
  PART_OF(STATE, EnumSet.of(ORGANIZATION), EnumSet.of(ORGANIZATION), List.of(), List.of()),
  ACTED_ON(
      HAPPENING,
      EnumSet.of(COUNTRY, ORGANIZATION, PERSON),
      EnumSet.of(TREATY, ORGANIZATION),
      List.of(
          oneOf(
                  "act",
                  "SIGNATURE",
                  "DEFINITIVE_SIGNATURE",
                  "RATIFICATION",
                  "ACCESSION",
                  "ACCEPTANCE",
                  "APPROVAL",
                  "SUCCESSION",
                  "PROVISIONAL_APPLICATION",
                  "EXTENSION",
                  "WITHDRAWAL",
                  "DENUNCIATION",
                  "SUSPENSION",
                  "RESUMPTION")
              .needed()),
      List.of(edtf("effective"), entity("onBehalfOf", COUNTRY, ORGANIZATION))),
  FOUNDED_BY(HAPPENING, EnumSet.of(ORGANIZATION), EnumSet.of(TREATY), List.of(), List.of()),
  AMENDS(HAPPENING, EnumSet.of(TREATY), EnumSet.of(TREATY), List.of(), List.of()),
  EXTENDS(HAPPENING, EnumSet.of(TREATY), EnumSet.of(TREATY), List.of(), List.of()),
  SUPERSEDES(HAPPENING, EnumSet.of(TREATY), EnumSet.of(TREATY), List.of(), List.of()),
  SUCCEEDED_BY(
      HAPPENING,
      EnumSet.of(COUNTRY, ORGANIZATION),
      EnumSet.of(COUNTRY, ORGANIZATION),
      List.of(
          oneOf(
              "manner",
              "DISSOLUTION",
              "UNIFICATION",
              "SECESSION",
              "ABSORPTION",
              "DECOLONIZATION",
              "RENAMING",
              "OTHER")),
      List.of()),
  TOOK_PART_IN(
      HAPPENING,
      EnumSet.of(COUNTRY, ORGANIZATION, PERSON),
      EnumSet.of(EVENT),
      List.of(text("role")),
      List.of(oneOf("vote", "YES", "NO", "ABSTAIN"))),

  NAMED(
      List.of(
          text("text").needed(),
          text("language").needed(),
          oneOf("nameKind", "OFFICIAL", "SHORT", "ALIAS", "ACRONYM", "TRANSLITERATION").needed()),
      List.of()),
  EXISTED(List.of(), List.of(text("independence"))),
  IDENTIFIED(List.of(text("scheme").needed(), text("value").needed()), List.of()),
  DESCRIBED(
      List.of(),
      List.of(
          text("region"),
          text("organizationKind"),
          edtf("signed"),
          texts("subjects"),
          edtf("born"),
          edtf("died"),
          oneOf(
              "role",
              "HEAD_OF_STATE",
              "HEAD_OF_GOVERNMENT",
              "LEADER",
              "FOREIGN_MINISTER",
              "DEFENCE_MINISTER",
              "SECRETARY_GENERAL",
              "CHAIR",
              "AMBASSADOR",
              "MINISTER",
              "OTHER"),
          oneOf("eventKind", "SUMMIT", "MEETING", "CALL", "STATEMENT", "VOTE", "UNREST", "OTHER"),
          edtf("date"),
          text("place"),
          texts("topics"),
          entity("partOf", EVENT)));

  private final Temporality temporality;
  private final Set<EntityKind> from;
  private final Set<EntityKind> to;
  private final List<Property> distinguishing;
  private final List<Property> carried;
  private final boolean self;

  FactKind(
      Temporality temporality,
      Set<EntityKind> from,
      Set<EntityKind> to,
      List<Property> distinguishing,
      List<Property> carried) {
    this(temporality, from, to, distinguishing, carried, false);
  }

  FactKind(List<Property> distinguishing, List<Property> carried) {
    this(
        STATE,
        EnumSet.allOf(EntityKind.class),
        EnumSet.allOf(EntityKind.class),
        distinguishing,
        carried,
        true);
  }

  FactKind(
      Temporality temporality,
      Set<EntityKind> from,
      Set<EntityKind> to,
      List<Property> distinguishing,
      List<Property> carried,
      boolean self) {
    this.temporality = temporality;
    this.from = Set.copyOf(from);
    this.to = Set.copyOf(to);
    this.distinguishing = List.copyOf(distinguishing);
    this.carried = List.copyOf(carried);
    this.self = self;
  }

  /** Those that hold over a period and connect two entities. */
  public static Set<FactKind> states() {
    return Arrays.stream(values())
        .filter(kind -> kind.temporality == STATE && !kind.self)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The kind that stands in the key of a claim. */
  public static FactKind ofKey(String key) {
    return valueOf(key.substring(0, key.indexOf(':')));
  }

  public Temporality temporality() {
    return temporality;
  }

  /** The kinds of entity from which such facts go. */
  public Set<EntityKind> from() {
    return from;
  }

  /** The kinds of entity to which such facts go. */
  public Set<EntityKind> to() {
    return to;
  }

  /**
   * Why no such fact goes from one entity to another, though it goes from and to such kinds; null
   * where it may. Reads on after the id of the other.
   */
  public @Nullable String unfit(String subject, String object) {
    if (self) {
      return null;
    }
    if (subject.equals(object)) {
      return "is the subject itself, and a fact connects two entities.";
    }
    return this == SUCCEEDED_BY && !EntityKind.of(subject).equals(EntityKind.of(object))
        ? "is not of the kind of the subject, \"%s\": a country is succeeded by a country, an organization by an organization."
            .formatted(subject)
        : null;
  }

  /** The properties that tell two accounts of the same entities apart. */
  public List<Property> distinguishing() {
    return distinguishing;
  }

  /** All properties, the distinguishing ones first. */
  public List<Property> properties() {
    List<Property> all = new ArrayList<>(distinguishing);
    all.addAll(carried);
    return List.copyOf(all);
  }

  /** Whether its facts go from an entity to itself and say what it is. */
  public boolean isSelf() {
    return self;
  }
}
