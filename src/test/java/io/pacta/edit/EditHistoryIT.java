package io.pacta.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The record is edited by lot, each kind of edit at least once. After each edit the test keeps a
 * copy of what is seen, and checks it against a memory of its own; in the end every past state is
 * still seen as it was, by every field.
 */
@OnScratch
class EditHistoryIT {

  private static final List<String> COUNTRIES = List.of("belarus", "kazakhstan", "russia");
  private static final List<String> ORGANIZATIONS = List.of("cis", "csto", "ckst");
  private static final List<String> SPELLS =
      List.of("1992/1994", "1994-05/..", "1993/[1999..2002]", "2001/");

  /** What is seen, without ids: these carry the revision where one is asked for. */
  private static final List<String> SEEN =
      List.of(
          """
          query($at: DateTime) {
            organizations(knownAt: $at) { totalCount nodes { slug name } }
            csto: organization(slug: "csto", knownAt: $at) { ...organization }
            ckst: organization(slug: "ckst", knownAt: $at) { ...organization }
          }
          fragment organization on Organization {
            slug name organizationKind exists
            names(where: {during: "../..", claims: ALL}) { totalCount nodes { text valid citations { locator source { title } } } }
            identifiers { scheme value valid }
            coverage { kind facts valid }
            memberCounts(during: "1990/2000") { date certain possible }
            members(where: {during: "../..", claims: ALL}) {
              totalCount
              nodes {
                key valid rank rankReason best note recordedAt retractedAt revision
                member { slug name }
                citations { locator source { title } }
                rivals { key }
                agreeing { key }
              }
            }
          }
          """,
          """
          query($at: DateTime) {
            organization(slug: "csto", knownAt: $at) {
              timeline { totalCount nodes { at what fact { key } naming { text } } }
              history { totalCount nodes { what revision { number } before { key } after { key } } }
              members(where: {during: "../..", claims: ALL}) { nodes { history { totalCount } } }
            }
            ask(subject: "country:russia", kind: MEMBER_OF, object: "organization:ckst", asOf: "1995-01-01", knownAt: $at) {
              truth reason because { key }
            }
            entity(scheme: "COW_IGO", value: "1", knownAt: $at) { slug }
          }
          """,
          """
          query($at: DateTime) {
            country(code: "RUS", knownAt: $at) {
              slug
              memberships(where: {during: "../..", claims: ALL}) { totalCount nodes { key rank rankReason best } }
              membershipCounts(during: "1990/2000") { certain possible }
              neighbourhood { entities { slug } facts { key } }
            }
            search(text: "treaty", knownAt: $at) { totalCount nodes { matchedName { text } entity { slug } } }
            common(of: ["country:russia", "country:belarus"], during: "1990/2010", knownAt: $at) { entity { slug } }
            dataSets(knownAt: $at) { slug facts lastLoaded }
            revisions(knownAt: $at) { totalCount }
          }
          """,
          """
          query($at: DateTime) {
            paths(from: "country:russia", to: "country:belarus", during: "1990/2010", knownAt: $at) {
              steps { facts { fact { key } } }
            }
          }
          """,
          """
          query($at: DateTime) {
            changes(between: "1993-01-01/2001-06-01", knownAt: $at) { totalCount nodes { what truth before { key } after { key } } }
          }
          """,
          """
          query($at: DateTime) {
            meanwhile(between: "1990-01-01/2003-01-01", knownAt: $at) { totalCount nodes { key } }
          }
          """,
          """
          query($at: DateTime) {
            recordChanges(since: "2000-01-01T00:00:00Z", first: 100, knownAt: $at) {
              totalCount nodes { what revision { number } before { key fact { rank } } after { key fact { rank } } }
            }
          }
          """);

  /** A kind of edit, and how often it is made. */
  private enum Kind {
    RECORD(5),
    CORRECT(2),
    RETRACT(1),
    RANK(2),
    CITE(1),
    NAME(1),
    MERGE(1);

    private final int times;

    Kind(int times) {
      this.times = times;
    }
  }

  @Autowired Asking pacta;

  /** What a claim of a membership says, as the test remembers it. */
  private record Remembered(
      String country, String organization, String valid, String rank, String note, int citations) {

    Remembered in(String other) {
      return new Remembered(country, other, valid, rank, note, citations);
    }
  }

  private final Map<String, Remembered> memory = new TreeMap<>();
  private final List<String> gone = new ArrayList<>();
  private final Random random = new Random(7);
  private Desk desk;
  private int made;

  @BeforeEach
  void twoDesks() {
    pacta.forgetEverything();
    desk = new Desk(pacta);
  }

  @Test
  void everyPastStateIsStillSeenAsItWas() {
    desk.make("createDataSet", "CreateDataSetInput", Map.of("slug", "desk", "name", "The desk"));
    desk.make(
        "createDataSet",
        "CreateDataSetInput",
        Map.of("slug", "rival", "name", "Another desk", "precedence", 1));
    COUNTRIES.forEach(slug -> desk.introduce("desk", "COUNTRY", slug));
    ORGANIZATIONS.forEach(slug -> desk.introduce("desk", "ORGANIZATION", slug));
    desk.make(
        "addIdentifier",
        "AddIdentifierInput",
        about("country:russia", "identifier", Map.of("scheme", "ISO3", "value", "RUS")));

    Map<String, List<Object>> copies = new HashMap<>();
    for (Kind edit : edits()) {
      String at = make(edit);
      List<Object> seen = seen(null);
      copies.put(at, seen);
      assertThat(members(new Answer(Map.of("data", seen.getFirst()))))
          .containsExactlyInAnyOrderElementsOf(
              memory.values().stream()
                  .filter(each -> !each.organization.equals("cis"))
                  .map(Remembered::toString)
                  .toList());
    }
    copies.forEach((at, seen) -> assertThat(seen(at)).as("as known at %s", at).isEqualTo(seen));
  }

  /** Documents are asked side by side: most of the time goes into planning their statements. */
  private List<Object> seen(@Nullable String at) {
    return SEEN.parallelStream()
        .map(
            document -> {
              Answer answer = pacta.ask(document, at == null ? Map.of() : Map.of("at", at));
              assertThat(answer.errors()).as(document).isEmpty();
              return Objects.requireNonNull(answer.json().get("data"));
            })
        .toList();
  }

  /** All edits by lot, after two that record something to edit. */
  private List<Kind> edits() {
    List<Kind> edits = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      edits.addAll(Collections.nCopies(kind.times, kind));
    }
    Collections.shuffle(edits.subList(2, edits.size()), random);
    return edits;
  }

  /** Makes an edit of what is drawn by lot, and gives the instant of its revision. */
  private String make(Kind edit) {
    return switch (edit) {
      case RECORD -> record();
      case CORRECT -> correct(one(List.copyOf(memory.keySet())));
      case RETRACT -> retract(one(List.copyOf(memory.keySet())));
      case RANK -> rank(one(List.copyOf(memory.keySet())));
      case CITE -> cite(one(List.copyOf(memory.keySet())));
      case NAME -> name();
      case MERGE -> merge();
    };
  }

  private String record() {
    Remembered fact =
        new Remembered(one(COUNTRIES), one(organizations()), one(SPELLS), "NORMAL", "", 1);
    Answer answer =
        desk.make(
            "recordFacts",
            "RecordFactsInput",
            Map.of(
                "dataSet",
                random.nextInt(3) == 0 ? "rival" : "desk",
                "facts",
                List.of(desk.fact(fact.country, fact.organization, fact.valid))));
    if (!answer.list("recordFacts.userErrors").isEmpty()) {
      return record(); // The claim stands already, with something added to it.
    }
    memory.putIfAbsent(desk.key(answer), fact);
    return instant("recordFacts", answer);
  }

  private String correct(String key) {
    Remembered before = Objects.requireNonNull(memory.get(key));
    String valid = random.nextBoolean() ? before.valid : one(SPELLS);
    String note = "Note " + ++made;
    Answer answer =
        desk.make(
            "correctFact", "CorrectFactInput", Map.of("fact", key, "valid", valid, "note", note));
    if (!answer.list("correctFact.userErrors").isEmpty()) {
      return correct(key); // The claim that it would become stands already.
    }
    memory.remove(key);
    memory.put(
        String.valueOf(answer.at("correctFact.fact.key")),
        new Remembered(
            before.country, before.organization, valid, before.rank, note, before.citations));
    return instant("correctFact", answer);
  }

  private String retract(String key) {
    memory.remove(key);
    return instant(
        "retractFact", desk.make("retractFact", "RetractFactInput", Map.of("fact", key)));
  }

  private String rank(String key) {
    Remembered before = Objects.requireNonNull(memory.get(key));
    String rank = one(List.of("PREFERRED", "NORMAL", "DEPRECATED"));
    memory.put(
        key,
        new Remembered(
            before.country,
            before.organization,
            before.valid,
            rank,
            before.note,
            before.citations));
    return instant(
        "setRank",
        desk.make(
            "setRank",
            "SetRankInput",
            Map.of("fact", key, "rank", rank, "reason", "Reason " + ++made)));
  }

  private String cite(String key) {
    Remembered before = Objects.requireNonNull(memory.get(key));
    memory.put(
        key,
        new Remembered(
            before.country,
            before.organization,
            before.valid,
            before.rank,
            before.note,
            before.citations + 1));
    return instant(
        "addCitation",
        desk.make(
            "addCitation",
            "AddCitationInput",
            Map.of("fact", key, "citation", Map.of("source", "book", "locator", "p. " + ++made))));
  }

  private String name() {
    return instant(
        "addName",
        desk.make(
            "addName",
            "AddNameInput",
            about(
                "organization:" + one(ORGANIZATIONS),
                "name",
                Map.of(
                    "text",
                    "Treaty Organization " + ++made,
                    "nameKind",
                    "SHORT",
                    "valid",
                    one(SPELLS)))));
  }

  /** The two spellings of one organization become one. */
  private String merge() {
    Map<String, Remembered> kept = new TreeMap<>();
    List<Remembered> moved = new ArrayList<>();
    memory.forEach(
        (key, fact) -> {
          if (fact.organization.equals("ckst")) {
            moved.add(fact.in("csto"));
          } else {
            kept.put(key, fact);
          }
        });
    Answer answer =
        desk.make(
            "mergeEntities",
            "MergeEntitiesInput",
            Map.of("from", "organization:ckst", "into", "organization:csto"));
    gone.add("ckst");
    memory.clear();
    memory.putAll(kept);
    for (Object node :
        pacta
            .ask(
                "{ organization(slug: \"csto\") { members(first: 100, where: {during: \"../..\", claims: ALL}) { nodes { key valid rank note member { slug } citations { locator } } } } }")
            .list("organization.members.nodes[*]")) {
      Map<?, ?> claim = (Map<?, ?>) node;
      if (!kept.containsKey(claim.get("key"))) {
        Remembered told = remembered(claim, "csto");
        assertThat(moved).contains(told);
        memory.put(String.valueOf(claim.get("key")), told);
      }
    }
    return instant("mergeEntities", answer);
  }

  private List<String> organizations() {
    return ORGANIZATIONS.stream().filter(slug -> !gone.contains(slug)).toList();
  }

  private Map<String, Object> about(String entity, String what, Map<String, Object> it) {
    return Map.of(
        "dataSet",
        "desk",
        "entity",
        entity,
        what,
        it,
        "citations",
        List.of(Map.of("source", "book", "locator", "p. 1")));
  }

  private static String instant(String mutation, Answer answer) {
    assertThat(answer.list(mutation + ".userErrors")).isEmpty();
    return String.valueOf(answer.at(mutation + ".revision.at"));
  }

  private List<String> members(Answer seen) {
    List<String> members = new ArrayList<>();
    for (String organization : organizations()) {
      if (!organization.equals("cis")) {
        seen.list(organization + ".members.nodes[*]")
            .forEach(node -> members.add(remembered((Map<?, ?>) node, organization).toString()));
      }
    }
    return members;
  }

  private static Remembered remembered(Map<?, ?> claim, String organization) {
    return new Remembered(
        String.valueOf(((Map<?, ?>) Objects.requireNonNull(claim.get("member"))).get("slug")),
        organization,
        String.valueOf(claim.get("valid")),
        String.valueOf(claim.get("rank")),
        Objects.toString(claim.get("note"), ""),
        ((List<?>) Objects.requireNonNull(claim.get("citations"))).size());
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
