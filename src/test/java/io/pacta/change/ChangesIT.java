package io.pacta.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.change.RandomWorld.Told;
import io.pacta.change.Readings.Stand;
import io.pacta.fact.FactKind;
import io.pacta.time.Bounds;
import io.pacta.time.Temporality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is different between two days, and what happened meanwhile. */
@OnScratch
class ChangesIT {

  private static final String ASKED =
      """
      query ($between: Edtf!, $of: [ID!], $certainty: Certainty) {
        changes(between: $between, of: $of, certainty: $certainty, first: 500) {
          totalCount
          nodes { what kind subject { slug } object { slug } truth before { valid } after { valid } }
        }
        meanwhile(between: $between, of: $of, certainty: $certainty, first: 500) {
          totalCount
          nodes { kind subject { slug } object { slug } valid }
        }
      }
      """;

  @Autowired Asking pacta;

  /** The database plans a statement when it is first asked, and it may be busy with other tests. */
  @BeforeAll
  static void plan(@Autowired Asking pacta) {
    pacta.ask("{ changes(between: \"1999/2000\") { totalCount } }");
    pacta.ask("{ meanwhile(between: \"1999/2000\") { totalCount } }");
  }

  @BeforeEach
  void forget() {
    pacta.forgetEverything();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void allReadingsOfAllDatesSayWhatMayBeDifferent(long seed) {
    RandomWorld world = RandomWorld.ofDays(seed);
    pacta.load(world.files());
    for (int[] days : new int[][] {{3, 6}, {1, 9}, {4, 5}, {2, 7}}) {
      for (String of : new String[] {null, "country:b"}) {
        for (String certainty : List.of("POSSIBLE", "CERTAIN")) {
          String asked = "seed %d, %d to %d of %s".formatted(seed, days[0], days[1], of);
          Map<String, @Nullable Object> variables = new HashMap<>();
          variables.put("between", Readings.day(days[0]) + "/" + Readings.day(days[1]));
          variables.put("of", of == null ? null : List.of(of));
          variables.put("certainty", certainty);
          @SuppressWarnings("unchecked")
          Answer answer = pacta.ask(ASKED, (Map<String, Object>) (Map<String, ?>) variables);
          Readings readings = new Readings(days[0], days[1]);
          assertThat(answer.list("changes.nodes[*]").stream().map(ChangesIT::change))
              .as(asked)
              .containsExactlyElementsOf(changes(world, readings, days[0], of, certainty));
          assertThat(answer.list("meanwhile.nodes[*]").stream().map(ChangesIT::fact))
              .as(asked)
              .containsExactlyInAnyOrderElementsOf(meanwhile(world, readings, days, of, certainty));
        }
      }
    }
  }

  private static List<String> changes(
      RandomWorld world, Readings readings, int first, @Nullable String of, String certainty) {
    Map<String, String> byPlace = new TreeMap<>();
    for (List<Told> facts : world.pairs()) {
      Told any = facts.getFirst();
      if (any.kind().temporality() == Temporality.HAPPENING
          || any.isSelf()
          || (of != null
              && facts.stream()
                  .noneMatch(fact -> world.concerns(fact, of) && readings.mayMove(fact)))) {
        continue;
      }
      Set<String> differences = readings.differences(facts);
      String what =
          List.of("CHANGED", "BEGAN", "ENDED").stream()
              .filter(differences::contains)
              .findFirst()
              .orElse(null);
      boolean certain = differences.size() == 1;
      if (what == null || (certainty.equals("CERTAIN") && !certain)) {
        continue;
      }
      byPlace.put(
          "%s %s %s %s"
              .formatted(place(facts, readings, first), any.kind(), any.subject(), any.object()),
          "%s %s %s %s %s before %s after %s"
              .formatted(
                  what,
                  certain ? "TRUE" : "UNKNOWN",
                  any.kind(),
                  slug(any.subject()),
                  slug(any.object()),
                  held(facts, readings, true),
                  held(facts, readings, false)));
    }
    return List.copyOf(byPlace.values());
  }

  /** The earliest day on which the difference may have come about. */
  private static LocalDate place(List<Told> facts, Readings readings, int first) {
    List<LocalDate> days = new ArrayList<>();
    for (Told fact : facts) {
      Set<Stand> stands = readings.of(fact);
      Bounds bounds = fact.bounds();
      if (stands.stream().anyMatch(stand -> stand.moves() && stand.onLast())) {
        days.add(bounds.startEarliest());
      } else if (stands.stream().anyMatch(Stand::moves)) {
        days.add(bounds.endEarliest());
      }
    }
    LocalDate earliest = days.stream().min(Comparator.naturalOrder()).orElseThrow();
    return earliest.isBefore(Readings.day(first)) ? Readings.day(first) : earliest;
  }

  private static List<String> held(List<Told> facts, Readings readings, boolean onFirst) {
    return facts.stream()
        .filter(
            fact ->
                readings.of(fact).stream()
                    .anyMatch(stand -> onFirst ? stand.onFirst() : stand.onLast()))
        .map(fact -> fact.valid().toString())
        .sorted()
        .toList();
  }

  private static List<String> meanwhile(
      RandomWorld world, Readings readings, int[] days, @Nullable String of, String certainty) {
    LocalDate first = Readings.day(days[0]);
    LocalDate last = Readings.day(days[1]);
    List<String> listed = new ArrayList<>();
    for (Told fact : world.facts()) {
      if (fact.isSelf() || (of != null && !world.concerns(fact, of))) {
        continue;
      }
      Bounds bounds = fact.bounds();
      boolean untold =
          bounds.startEarliest().equals(LocalDate.MIN) || bounds.endLatest().equals(LocalDate.MAX);
      boolean possible;
      boolean certain;
      if (fact.kind().temporality() == Temporality.HAPPENING) {
        boolean undated =
            bounds.startEarliest().equals(LocalDate.MIN)
                && bounds.endLatest().equals(LocalDate.MAX);
        possible =
            !undated
                && !bounds.startEarliest().isAfter(last)
                && !bounds.endLatest().isBefore(first);
        certain = !bounds.startEarliest().isBefore(first) && !bounds.endLatest().isAfter(last);
      } else {
        Set<Stand> stands = readings.of(fact);
        possible = !untold && stands.stream().anyMatch(Stand::between);
        certain = !untold && stands.stream().allMatch(Stand::between);
      }
      if (certainty.equals("CERTAIN") ? certain : possible) {
        listed.add(
            "%s %s %s %s"
                .formatted(fact.kind(), slug(fact.subject()), slug(fact.object()), fact.valid()));
      }
    }
    return listed;
  }

  private static String slug(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  private static String change(Object node) {
    Map<?, ?> of = (Map<?, ?>) node;
    return "%s %s %s %s %s before %s after %s"
        .formatted(
            of.get("what"),
            of.get("truth"),
            of.get("kind"),
            slugOf(of.get("subject")),
            slugOf(of.get("object")),
            valid(of.get("before")),
            valid(of.get("after")));
  }

  private static String fact(Object node) {
    Map<?, ?> of = (Map<?, ?>) node;
    return "%s %s %s %s"
        .formatted(
            of.get("kind"), slugOf(of.get("subject")), slugOf(of.get("object")), of.get("valid"));
  }

  private static Object slugOf(@Nullable Object entity) {
    return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(entity)).get("slug"));
  }

  private static List<String> valid(@Nullable Object facts) {
    return ((List<?>) Objects.requireNonNull(facts))
        .stream().map(fact -> String.valueOf(((Map<?, ?>) fact).get("valid"))).sorted().toList();
  }

  /** Ann leads Oz until Ben does; Oz joins, rests, comes back and leaves; a vote is taken. */
  private static Tables oz() {
    return Tables.ofTest()
        .entity("country:oz")
        .named("country:oz", "Oz", "en", "SHORT", "../1999")
        .named("country:oz", "New Oz", "en", "SHORT", "2000/..")
        .entity("country:ix")
        .entity("organization:club")
        .named("organization:club", "The Club", "en", "SHORT", "../..")
        .entity("treaty:pact")
        .entity("office:president", "role", "HEAD_OF_STATE")
        .entity("person:ann")
        .entity("person:ben")
        .entity("event:ballot", "eventKind", "VOTE", "date", "1996-05-05")
        .member("country:oz", "organization:club", "1990-01-01/1995-06-30")
        .fact(
            FactKind.MEMBER_OF,
            "country:oz",
            "organization:club",
            "1995-07-01/1999-12-31",
            "status",
            "SUSPENDED")
        .member("country:oz", "organization:club", "2000-01-01/2010")
        .member("country:ix", "organization:club", "1992/[2005-12-31..]")
        .fact(
            FactKind.PARTY_TO,
            "country:oz",
            "treaty:pact",
            "1990/1994",
            "obligations",
            "DEFENSE|NEUTRALITY")
        .fact(
            FactKind.PARTY_TO,
            "country:oz",
            "treaty:pact",
            "1996/..",
            "obligations",
            "NEUTRALITY|DEFENSE")
        .fact(FactKind.ACTED_ON, "country:oz", "treaty:pact", "1996-02-03", "act", "ACCESSION")
        .fact(FactKind.HOLDS, "person:ann", "office:president", "1990-01-01/1997-03-04")
        .fact(FactKind.HOLDS, "person:ben", "office:president", "1997-03-04/2001-01-01")
        .fact(FactKind.TOOK_PART_IN, "country:oz", "event:ballot", "1996-05-05", "vote", "YES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // rests: a change, no end and no beginning
        "1995-01-01/1995-12-31 | CHANGED TRUE MEMBER_OF oz club | ",
        // left and came back on the same terms, whose order does not matter
        "1993-01-01/1998-01-01 | CHANGED TRUE MEMBER_OF oz club, ENDED TRUE HOLDS ann president, BEGAN TRUE HOLDS ben president | ACTED_ON oz pact 1996-02-03",
        // what came and went, and one who was there on neither day
        "1995-01-01/2003-01-01 | BEGAN TRUE PARTY_TO oz pact, ENDED TRUE HOLDS ann president | MEMBER_OF oz club 1995-07-01/1999-12-31, ACTED_ON oz pact 1996-02-03, HOLDS ben president 1997-03-04/2001-01-01",
        // that nobody speaks of ix after 2005 ends nothing; oz may leave in 2010
        "2005-01-01/2010-06-30 | ENDED UNKNOWN MEMBER_OF oz club | ",
        "2005/2011              | ENDED TRUE MEMBER_OF oz club | ",
        // it may have been bound still on the first day, and was bound again on the last
        "1994-12-31/1997-01-01 | BEGAN UNKNOWN PARTY_TO oz pact, CHANGED TRUE MEMBER_OF oz club | ACTED_ON oz pact 1996-02-03",
        "2020-01-01/2021-01-01 | | ",
      })
  void ofOzItIsKnownByCounting(
      String between, @Nullable String changes, @Nullable String meanwhile) {
    pacta.load(oz().files());
    Answer answer = pacta.ask(ASKED, Map.of("between", between, "certainty", "POSSIBLE"));
    assertThat(
            answer.list("changes.nodes[*]").stream()
                .map(ChangesIT::change)
                .map(change -> change.replaceAll(" before.*", ""))
                .collect(Collectors.joining(", ")))
        .isEqualTo(Objects.requireNonNullElse(changes, ""));
    assertThat(
            answer.list("meanwhile.nodes[*]").stream()
                .map(ChangesIT::fact)
                .collect(Collectors.joining(", ")))
        .isEqualTo(Objects.requireNonNullElse(meanwhile, ""));
  }

  @Test
  void votesAreListedWhenAskedFor() {
    pacta.load(oz().files());
    String of = "{ meanwhile(between: \"1996-01-01/1996-12-31\"%s) { nodes { kind } } }";
    assertThat(pacta.ask(of.formatted("")).list("meanwhile.nodes[*].kind"))
        .isEqualTo(List.of("ACTED_ON"));
    assertThat(pacta.ask(of.formatted(", kinds: [TOOK_PART_IN]")).list("meanwhile.nodes[*].kind"))
        .isEqualTo(List.of("TOOK_PART_IN"));
  }

  @Test
  void whatWasBeforeIsSeenOnTheFirstDayAndWhatCameAfterOnTheLast() {
    pacta.load(oz().files());
    Answer answer =
        pacta.ask(
            """
            {
              changes(between: "1995-01-01/2000-06-01", of: ["country:oz@2007-01-01"], kinds: [MEMBER_OF, PARTY_TO], asOf: "1992-01-01") {
                nodes {
                  subject { id name } object { name }
                  before { id holds subject { name } citations { locator } ... on Membership { status } }
                  after { id holds subject { name } }
                }
              }
            }
            """);
    assertThat(answer.list("changes.nodes[*].subject.id"))
        .isEqualTo(List.of("country:oz@1992-01-01"));
    assertThat(answer.list("changes.nodes[*].subject.name")).isEqualTo(List.of("Oz"));
    assertThat(answer.list("changes.nodes[*].before")).isEqualTo(List.of(List.of()));
    assertThat(answer.list("changes.nodes[*].after[*].subject.name")).isEqualTo(List.of("New Oz"));
    assertThat(answer.list("changes.nodes[*].after[*].holds")).isEqualTo(List.of("TRUE"));
    assertThat(answer.list("changes.nodes[*].after[*].id"))
        .allSatisfy(id -> assertThat(String.valueOf(id)).endsWith("@2000-06-01"));
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/changes", 1L, "Entity/name", 1L));
  }

  @Test
  void changesAreWalkedPageByPage() {
    pacta.load(RandomWorld.ofDays(7).files());
    String all = "changes(between: \"2000-01-02/2000-01-08\", %s)";
    String below =
        "{ totalCount pageInfo { hasNextPage endCursor } nodes { what subject { slug } object { slug } kind } }";
    Answer whole = pacta.ask("{ " + all.formatted("first: 500") + below + " }");
    List<Object> expected = whole.list("changes.nodes[*]");
    assertThat(expected).hasSizeGreaterThan(5);
    Answer uncounted =
        pacta.ask("{ " + all.formatted("first: 2") + below.replace("totalCount", "") + " }");
    assertThat(uncounted.list("changes.nodes[*]")).isEqualTo(expected.subList(0, 2));
    assertThat(uncounted.at("changes.pageInfo.hasNextPage")).isEqualTo(true);
    List<Object> walked = new ArrayList<>();
    String after = "null";
    for (boolean more = true; more; ) {
      Answer page = pacta.ask("{ " + all.formatted("first: 2, after: " + after) + below + " }");
      assertThat(page.at("changes.totalCount")).isEqualTo(expected.size());
      walked.addAll(page.list("changes.nodes[*]"));
      after = "\"" + page.at("changes.pageInfo.endCursor") + "\"";
      more = Boolean.TRUE.equals(page.at("changes.pageInfo.hasNextPage"));
    }
    assertThat(walked).isEqualTo(expected);
    assertThat(pacta.ask("{ " + all.formatted("last: 3") + below + " }").list("changes.nodes[*]"))
        .isEqualTo(expected.subList(expected.size() - 3, expected.size()));
    assertThat(pacta.ask("{ " + all.formatted("first: 0") + below + " }").at("changes.totalCount"))
        .isEqualTo(expected.size());
  }

  @Test
  void anotherStateOfTheRecordHasOtherChanges() {
    pacta.load(oz().files());
    pacta.load(Tables.ofTest().entity("country:oz").files());
    assertThat(
            pacta
                .ask("{ changes(between: \"1995-01-01/1996-01-01\") { totalCount } }")
                .at("changes.totalCount"))
        .isEqualTo(0);
    assertThat(
            pacta
                .ask(
                    "{ node(id: \"country:oz@~1\") { ... on Country { timeline { totalCount } } } }")
                .at("node.timeline.totalCount"))
        .isNotEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "between: \"1999\"                                | 'between' is \"1999\", which is one date. Two days are compared: write them as an interval, such as \"1998-12-31/1999-12-31\".",
        "between: \"1999/..\"                             | 'between' is \"1999/..\", which has no last day. Two days are compared: write them as an interval, such as \"1998-12-31/1999-12-31\".",
        "between: \"/1999\"                               | 'between' is \"/1999\", which has no first day. Two days are compared: write them as an interval, such as \"1998-12-31/1999-12-31\".",
        "between: \"1999-01-01/1999-01-01\"               | 'between' is \"1999-01-01/1999-01-01\", which is a single day. Two days are compared: write them as an interval, such as \"1998-12-31/1999-12-31\".",
        "between: \"1999/2000\", of: [\"oz\"]             | 'of' is \"oz\". It is the id of an entity, such as \"country:kazakhstan\".",
        "between: \"1999/2000\", kinds: [TOOK_PART_IN]    | 'kinds' has TOOK_PART_IN, which happens and is not so on a day. Ask for it in 'meanwhile', or give kinds of state: MEMBER_OF, PARTY_TO, HOLDS, OFFICE_OF, PART_OF.",
      },
      quoteCharacter = '`')
  void whatCannotBeComparedIsRefused(String arguments, String sentence) {
    Answer answer = pacta.ask("{ changes(" + arguments + ") { totalCount } }");
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.message()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "changes(between: \"1999/2000\"",
        "meanwhile(between: \"1999/2000\"",
        "recordChanges(since: \"2000-01-01T00:00:00Z\""
      })
  void anEntityThatNobodyKnowsIsNotOneOfWhichNothingChanged(String field) {
    Answer answer = pacta.ask("{ %s, of: [\"country:nowhere\"]) { totalCount } }".formatted(field));
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.message())
        .isEqualTo("'of' names \"country:nowhere\", and the record has no such entity.");
  }

  @Test
  void atMostAHundredEntitiesAreAskedFor() {
    List<String> many = IntStream.range(0, 101).mapToObj(at -> "country:c-" + at).toList();
    Answer answer =
        pacta.ask(
            "query ($of: [ID!]) { meanwhile(between: \"1999/2000\", of: $of) { totalCount } }",
            Map.of("of", many));
    assertThat(answer.message()).isEqualTo("'of' has 101 ids. It takes at most 100.");
  }
}
