package io.pacta.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.change.RandomWorld.Told;
import io.pacta.fact.FactKind;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything of an entity that began, ended or happened, in the order of time. */
@OnScratch
class TimelineIT {

  private static final String ENTRIES =
      """
      fragment Entries on TimelineConnection {
        totalCount
        nodes {
          at earliest latest what
          fact { key kind subject { slug } object { slug } valid ... on Membership { status } ... on TreatyAct { act } }
          naming { text valid }
          existence { valid }
        }
      }
      """;

  @Autowired Asking pacta;

  @BeforeEach
  void forget() {
    pacta.forgetEverything();
  }

  /** An entry as it should be. */
  private record Expected(Told fact, String what, LocalDate earliest, LocalDate latest) {

    static List<Expected> of(Told fact) {
      Bounds bounds = fact.bounds();
      List<Expected> entries = new ArrayList<>();
      boolean begun = !bounds.startEarliest().equals(LocalDate.MIN);
      boolean over = !bounds.endLatest().equals(LocalDate.MAX);
      if (fact.kind().temporality() == Temporality.HAPPENING) {
        if (begun || over) {
          entries.add(new Expected(fact, "HAPPENED", bounds.startEarliest(), bounds.endLatest()));
        }
        return entries;
      }
      if (begun) {
        entries.add(new Expected(fact, "BEGAN", bounds.startEarliest(), bounds.startLatest()));
      }
      if (over) {
        entries.add(new Expected(fact, "ENDED", bounds.endEarliest(), bounds.endLatest()));
      }
      return entries;
    }

    boolean mayLieIn(Edtf during) {
      return !earliest.isAfter(during.latest()) && !latest.isBefore(during.earliest());
    }

    boolean liesIn(Edtf during) {
      return !earliest.isBefore(during.earliest()) && !latest.isAfter(during.latest());
    }

    @Override
    public String toString() {
      return "%s %s %s %s %s %s %s"
          .formatted(
              what,
              fact.kind(),
              slug(fact.subject()),
              slug(fact.object()),
              fact.valid(),
              earliest.equals(LocalDate.MIN) ? null : earliest,
              latest.equals(LocalDate.MAX) ? null : latest);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void everyTellableEndOfEveryFactIsListedInOrder(long seed) {
    RandomWorld world = seed % 2 == 0 ? RandomWorld.ofDays(seed) : RandomWorld.ofYears(seed);
    pacta.load(world.files());
    String during = seed % 2 == 0 ? "2000-01-03/2000-01-06" : "2003/2006-06";
    for (String id : List.of("country:a", "organization:o", "treaty:t")) {
      Answer answer =
          pacta.ask(
              """
              query ($id: ID!, $during: Edtf!) {
                node(id: $id) {
                  ... on Entity {
                    all: timeline(first: 500) { ...Entries }
                    down: timeline(first: 500, orderBy: {direction: DESC}) { ...Entries }
                    last: timeline(last: 3) { ...Entries }
                    possible: timeline(first: 500, where: {during: $during}) { ...Entries }
                    certain: timeline(first: 500, where: {during: $during, certainty: CERTAIN}) { ...Entries }
                    began: timeline(first: 500, where: {kinds: [MEMBER_OF], what: [BEGAN]}) { ...Entries }
                    names: timeline(first: 500, where: {kinds: [], names: true}) { ...Entries }
                  }
                }
              }
              """
                  + ENTRIES,
              Map.of("id", id, "during", during));
      assertThat(pacta.reads()).isEqualTo(Map.of("Query/entities", 1L, "Entity/timeline", 1L));
      List<Expected> all =
          world.facts().stream()
              .filter(fact -> world.concerns(fact, id))
              .flatMap(fact -> Expected.of(fact).stream())
              .toList();
      String asked = "seed %d, %s".formatted(seed, id);
      List<Object> listed = answer.list("node.all.nodes[*]");
      assertThat(listed.stream().map(node -> entry(node, id)))
          .as(asked)
          .containsExactlyInAnyOrderElementsOf(all.stream().map(Expected::toString).toList());
      assertThat(listed).as(asked).isSortedAccordingTo(TimelineIT::inTime);
      assertThat(answer.list("node.down.nodes[*]")).as(asked).isEqualTo(listed.reversed());
      assertThat(answer.list("node.last.nodes[*]"))
          .as(asked)
          .isEqualTo(listed.subList(Math.max(0, listed.size() - 3), listed.size()));
      assertThat(answer.at("node.last.totalCount")).isEqualTo(listed.size());
      Edtf window = Edtf.parse(during);
      assertListed(answer, "possible", id, all.stream().filter(each -> each.mayLieIn(window)));
      assertListed(answer, "certain", id, all.stream().filter(each -> each.liesIn(window)));
      assertListed(
          answer,
          "began",
          id,
          all.stream()
              .filter(each -> each.fact.kind() == FactKind.MEMBER_OF && each.what.equals("BEGAN")));
      assertListed(
          answer, "names", id, all.stream().filter(each -> each.fact.kind() == FactKind.NAMED));
    }
  }

  private static void assertListed(
      Answer answer, String list, String id, Stream<Expected> expected) {
    assertThat(answer.list("node." + list + ".nodes[*]").stream().map(node -> entry(node, id)))
        .as(list)
        .containsExactlyInAnyOrderElementsOf(expected.map(Expected::toString).toList());
  }

  /** Names and existence show no key, so that the order of keys is seen among facts only. */
  private static int inTime(Object one, Object other) {
    int order =
        Comparator.comparing(TimelineIT::place)
            .thenComparing(TimelineIT::latest)
            .thenComparingInt(TimelineIT::turn)
            .compare(one, other);
    Map<?, ?> fact = fact(one);
    Map<?, ?> next = fact(other);
    return order != 0 || fact == null || next == null
        ? order
        : String.valueOf(fact.get("key")).compareTo(String.valueOf(next.get("key")));
  }

  private static LocalDate place(Object node) {
    Object earliest = ((Map<?, ?>) node).get("earliest");
    return earliest == null ? latest(node) : LocalDate.parse(earliest.toString());
  }

  private static LocalDate latest(Object node) {
    Object latest = ((Map<?, ?>) node).get("latest");
    return latest == null ? LocalDate.MAX : LocalDate.parse(latest.toString());
  }

  /** What happened, what ended, what began; what began and ended on one date ends last. */
  private static int turn(Object node) {
    Map<?, ?> entry = (Map<?, ?>) node;
    String what = String.valueOf(entry.get("what"));
    Bounds bounds = Edtf.parse(valid(entry)).bounds(Temporality.STATE);
    boolean oneDate =
        bounds.startEarliest().equals(bounds.endEarliest())
            && bounds.startLatest().equals(bounds.endLatest());
    return switch (what) {
      case "HAPPENED" -> 0;
      case "BEGAN" -> 2;
      default -> oneDate ? 3 : 1;
    };
  }

  private static @Nullable Map<?, ?> fact(Object node) {
    return (Map<?, ?>) ((Map<?, ?>) node).get("fact");
  }

  private static String valid(Map<?, ?> entry) {
    for (String part : List.of("fact", "naming", "existence")) {
      if (entry.get(part) instanceof Map<?, ?> of) {
        return String.valueOf(of.get("valid"));
      }
    }
    throw new AssertionError("One of the three is there: " + entry);
  }

  private static String entry(Object node, String id) {
    Map<?, ?> entry = (Map<?, ?>) node;
    Map<?, ?> fact = fact(node);
    FactKind self = entry.get("naming") == null ? FactKind.EXISTED : FactKind.NAMED;
    return "%s %s %s %s %s %s %s"
        .formatted(
            entry.get("what"),
            fact == null ? self : fact.get("kind"),
            fact == null ? slug(id) : slugOf(fact.get("subject")),
            fact == null ? slug(id) : slugOf(fact.get("object")),
            valid(entry),
            entry.get("earliest"),
            entry.get("latest"));
  }

  private static String slug(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  private static Object slugOf(@Nullable Object entity) {
    return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(entity)).get("slug"));
  }

  private static Tables oz() {
    return Tables.ofTest()
        .entity("country:oz")
        .named("country:oz", "Oz", "en", "SHORT", "1990-01-01/..")
        .of(FactKind.EXISTED, "country:oz", "1990/[2016-12-31..]")
        .entity("organization:club")
        .entity("treaty:pact")
        .entity("office:seat", "role", "AMBASSADOR")
        .entity("person:ann")
        .entity("country:land-of-oz")
        .fact(FactKind.SUCCEEDED_BY, "country:land-of-oz", "country:oz", "1990-01-01")
        .fact(FactKind.ACTED_ON, "country:oz", "treaty:pact", "1992-05-15", "act", "SIGNATURE")
        .fact(FactKind.PARTY_TO, "country:oz", "treaty:pact", "1992-05-15/")
        .member("country:oz", "organization:club", "1992/1999-04-20")
        .fact(
            FactKind.MEMBER_OF,
            "country:oz",
            "organization:club",
            "1999-04-20/..",
            "status",
            "SUSPENDED")
        .fact(FactKind.OFFICE_OF, "office:seat", "country:oz", "1993")
        .fact(FactKind.HOLDS, "person:ann", "office:seat", "[..1993-06-01]/1993-06-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country        | country:oz        | 1990-01-01 HAPPENED, 1990-01-01 BEGAN, 1990 BEGAN, 1992 BEGAN, 1992-05-15 HAPPENED, 1992-05-15 BEGAN, 1993 BEGAN, 1993 ENDED, 1993-06-02 ENDED, 1999-04-20 ENDED, 1999-04-20 BEGAN",
        "organization   | organization:club | 1992 BEGAN, 1999-04-20 ENDED, 1999-04-20 BEGAN",
        "treaty         | treaty:pact       | 1992-05-15 HAPPENED, 1992-05-15 BEGAN",
        "office         | office:seat       | 1993 BEGAN, 1993 ENDED, 1993-06-02 ENDED",
        "person         | person:ann        | 1993-06-02 ENDED",
      })
  void ofEveryKindOfEntityThereIsATimeline(String kind, String id, String entries) {
    pacta.load(oz().files());
    Answer answer =
        pacta.ask(
            "query ($id: ID!) { node(id: $id) { ... on Entity { timeline { ...Entries } } } }"
                + ENTRIES,
            Map.of("id", id));
    assertThat(
            answer.list("node.timeline.nodes[*]").stream()
                .map(node -> ((Map<?, ?>) node).get("at") + " " + ((Map<?, ?>) node).get("what"))
                .collect(Collectors.joining(", ")))
        .as(kind)
        .isEqualTo(entries);
  }

  @Test
  void aTimelineComesWithWhatIsAskedOfItsFacts() {
    pacta.load(oz().files());
    Answer answer =
        pacta.ask(
            """
            {
              node(id: "organization:club@1995-01-01") {
                ... on Organization {
                  timeline(first: 1) {
                    edges {
                      node {
                        fact {
                          id holds rank best dataSet { slug } citations { locator source { title } }
                          ... on Membership { member { name id } }
                        }
                      }
                    }
                  }
                }
              }
            }
            """);
    assertThat(answer.list("node.timeline.edges[*].node.fact.holds")).isEqualTo(List.of("TRUE"));
    assertThat(answer.list("node.timeline.edges[*].node.fact.member.name"))
        .isEqualTo(List.of("Oz"));
    assertThat(answer.list("node.timeline.edges[*].node.fact.member.id"))
        .isEqualTo(List.of("country:oz@1995-01-01"));
    assertThat(answer.list("node.timeline.edges[*].node.fact.citations[*].source.title"))
        .isEqualTo(List.of("The book"));
    assertThat(pacta.reads()).doesNotContainKey("Entity/name").containsEntry("Entity/timeline", 1L);
  }
}
