package io.pacta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every id of an answer stands for the thing as it was seen there. */
@OnScratch
class NodesIT {

  /** All that can be said of anything with an id, without what lies below it. */
  private static final String SEEN =
      """
      fragment Seen on Node {
        __typename
        id
        ... on Entity { kind slug name exists names(first: 5) { nodes { text valid holds } } facts(first: 5) { totalCount nodes { id } } }
        ... on Country { region code memberships(first: 5) { nodes { id } } }
        ... on Organization { organizationKind members(first: 5) { nodes { id } } }
        ... on Treaty { signed subjects parties(first: 5) { nodes { id } } }
        ... on Person { born died officesHeld(first: 5) { nodes { id } } }
        ... on Office { role of { id } holders(first: 5) { nodes { id } } }
        ... on Event { eventKind date place topics partOf { id } participants(first: 5) { nodes { id } } }
        ... on Fact {
          key kindOfFact: kind subject { id } object { id } valid start { edtf earliest } end { edtf latest } holds
          rank rankReason best note dataSet { slug } citations { locator source { slug } } rivals { id } agreeing { id }
          recordedAt retractedAt
        }
        ... on Membership { status member { id } organization { id } }
        ... on Participation { obligations provisional party { id } treaty { id } }
        ... on OfficeHolding { acting holder { id } office { id } }
        ... on TreatyAct { act effective onBehalfOf { id } actor { id } target { id } }
        ... on Attendance { attendedAs: role vote participant { id } event { id } }
      }
      """;

  /** The views from which things are seen, as the arguments of a root field. */
  static List<String> views() {
    return List.of(
        "",
        "asOf: \"2000-01-01\"",
        "asOf: \"1900-01-01\"",
        "knownAt: \"%s\"".formatted(earlier),
        "asOf: \"2000-01-01\", knownAt: \"%s\"".formatted(earlier));
  }

  private static String earlier = "";

  @Autowired Asking pacta;

  /** One of each kind of entity and fact, told in two revisions. */
  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    Tables tables = everyKind(Tables.ofTest());
    pacta.load(tables.files());
    earlier = String.valueOf(pacta.ask("{ dataSets { lastLoaded } }").at("dataSets[0].lastLoaded"));
    pacta.load(
        tables
            .entity("country:late")
            .member("country:late", "organization:club", "1990/..")
            .named("organization:club", "The Club", "en", "SHORT", "1990/..")
            .by("rival", 200, "../..")
            .member("country:a", "organization:club", "1991/2010")
            .files());
  }

  private static Tables everyKind(Tables tables) {
    return tables
        .entity("country:a", "region", "North")
        .entity("country:b")
        .entity("organization:club", "organizationKind", "club")
        .entity("organization:body")
        .entity("treaty:pact", "signed", "1990-01-01", "subjects", "trade|peace")
        .entity("treaty:protocol")
        .entity("person:envoy", "born", "1950", "died", "2010-XX")
        .entity("office:chair", "role", "CHAIR")
        .entity("event:fair", "eventKind", "MEETING", "date", "1999", "partOf", "event:year")
        .entity("event:year", "eventKind", "OTHER", "date", "1999")
        .named("country:a", "A", "en", "SHORT", "1980/..")
        .of(FactKind.EXISTED, "country:a", "1980/..")
        .of(FactKind.IDENTIFIED, "country:a", "1980/..", "scheme", "ISO3", "value", "AAA")
        .member("country:a", "organization:club", "1990/2005")
        .fact(
            FactKind.PARTY_TO,
            "country:a",
            "treaty:pact",
            "1990/..",
            "obligations",
            "DEFENSE|CONSULTATION",
            "provisional",
            "true")
        .fact(FactKind.HOLDS, "person:envoy", "office:chair", "1990/", "acting", "true")
        .fact(FactKind.OFFICE_OF, "office:chair", "organization:club", "1990/..")
        .fact(FactKind.PART_OF, "organization:body", "organization:club", "1990/..")
        .fact(
            FactKind.ACTED_ON,
            "country:a",
            "treaty:pact",
            "1990",
            "act",
            "SIGNATURE",
            "effective",
            "1991",
            "onBehalfOf",
            "country:b")
        .fact(FactKind.FOUNDED_BY, "organization:club", "treaty:pact", "1990")
        .fact(FactKind.AMENDS, "treaty:protocol", "treaty:pact", "1995")
        .fact(FactKind.EXTENDS, "treaty:protocol", "treaty:pact", "1996")
        .fact(FactKind.SUPERSEDES, "treaty:protocol", "treaty:pact", "1997")
        .fact(FactKind.SUCCEEDED_BY, "country:a", "country:b", "2006", "manner", "RENAMING")
        .fact(
            FactKind.TOOK_PART_IN,
            "country:a",
            "event:fair",
            "1999",
            "role",
            "host",
            "vote",
            "YES");
  }

  @ParameterizedTest
  @MethodSource("views")
  void anIdGivesBackTheSameThingAsItWasSeen(String view) {
    String arguments = view.isEmpty() ? "" : "(" + view + ")";
    String more = view.isEmpty() ? "" : ", " + view;
    var answer =
        pacta.ask(
            """
            {
              countries%1$s { nodes { ...Seen } }
              country(code: "AAA"%2$s) { ...Seen ...WithFacts }
              organization(slug: "club"%2$s) { ...Seen ...WithFacts }
              treaty(slug: "pact"%2$s) { ...Seen ...WithFacts }
              person(slug: "envoy"%2$s) { ...Seen ...WithFacts }
              office(slug: "chair"%2$s) { ...Seen ...WithFacts }
              event(slug: "fair"%2$s) { ...Seen ...WithFacts partOf { ...Seen } }
              ask(subject: "country:a", kind: MEMBER_OF, object: "organization:club"%2$s) { because { ...Seen } }
            }
            fragment WithFacts on Entity { facts(where: {during: "../..", claims: ALL}) { nodes { ...Seen subject { ...Seen } object { ...Seen } } } }
            """
                    .formatted(arguments, more)
                + SEEN.replace(
                    "facts(first: 5) { totalCount nodes { id } }",
                    "held: facts(first: 5) { totalCount nodes { id } }"));
    assertThat(answer.errors()).isEmpty();
    List<Map<String, Object>> things =
        answer.list(".[?(@.id && @.__typename)]").stream().map(NodesIT::object).toList();
    Set<String> ids = new LinkedHashSet<>();
    things.forEach(thing -> ids.add(String.valueOf(thing.get("id"))));
    assertThat(ids).hasSizeGreaterThan(20);

    var again = nodes(List.copyOf(ids));
    List<Object> nodes = again.list("nodes[*]");
    assertThat(nodes).hasSameSizeAs(ids);
    int at = 0;
    for (String id : ids) {
      assertThat(object(nodes.get(at)).get("id")).isEqualTo(id);
      at++;
    }
    for (Map<String, Object> thing : things) {
      Map<String, Object> node =
          object(nodes.get(List.copyOf(ids).indexOf(String.valueOf(thing.get("id")))));
      node.forEach(
          (field, value) -> {
            if (thing.containsKey(field) && !field.equals("facts")) {
              assertThat(byId(value))
                  .as("%s of %s", field, thing.get("id"))
                  .isEqualTo(byId(thing.get(field)));
            }
          });
    }
    // all kinds were among them
    assertThat(things.stream().map(thing -> String.valueOf(thing.get("kindOfFact"))))
        .containsAll(
            Arrays.stream(FactKind.values())
                .filter(kind -> !kind.isSelf())
                .map(FactKind::name)
                .toList());
    assertThat(things.stream().map(thing -> String.valueOf(thing.get("__typename"))))
        .containsAll(Arrays.stream(EntityKind.values()).map(EntityKind::type).toList());
  }

  @Test
  void anIdCarriesTheDayAndTheRevisionThatWereAskedFor() {
    var answer =
        pacta.ask(
            """
            query ($earlier: DateTime) {
              bare: organization(slug: "club") { id on(date: "1999-09-09") { id members { nodes { id } } } }
              day: organization(slug: "club", asOf: "2000-01-01") { id members { nodes { id member { id } } } }
              known: organization(slug: "club", knownAt: $earlier) { id }
              both: organization(slug: "club", asOf: "2000-01-01", knownAt: $earlier) { id on(date: "1999-09-09") { id } }
              absent: organization(slug: "club", asOf: null, knownAt: null) { id }
            }
            """,
            Map.of("earlier", earlier));
    assertThat(answer.at("bare.id")).isEqualTo("organization:club");
    assertThat(answer.at("absent.id")).isEqualTo("organization:club");
    assertThat(answer.at("bare.on.id")).isEqualTo("organization:club@1999-09-09");
    assertThat(answer.list("bare.on.members.nodes[*].id"))
        .isNotEmpty()
        .allMatch(id -> id.toString().endsWith("@1999-09-09"));
    assertThat(answer.at("day.id")).isEqualTo("organization:club@2000-01-01");
    assertThat(answer.list("day.members.nodes[*]['id', 'member'][*]"))
        .allMatch(id -> id.toString().endsWith("@2000-01-01"));
    assertThat(answer.at("known.id")).isEqualTo("organization:club@~1");
    assertThat(answer.at("both.id")).isEqualTo("organization:club@2000-01-01~1");
    assertThat(answer.at("both.on.id")).isEqualTo("organization:club@1999-09-09~1");
  }

  @Test
  void theRecordIsSeenAsItWasKnown() {
    var answer =
        pacta.ask(
            """
            {
              now: node(id: "organization:club@2000-01-01") { ...Club }
              then: node(id: "organization:club@2000-01-01~1") { ...Club }
              before: node(id: "organization:club@2000-01-01~0") { ...Club }
            }
            fragment Club on Organization { name members { nodes { member { slug } valid } } }
            """);
    assertThat(answer.at("now.name")).isEqualTo("The Club");
    assertThat(answer.list("now.members.nodes[*].member.slug"))
        .containsExactlyInAnyOrder("a", "late");
    assertThat(answer.list("now.members.nodes[?(@.member.slug == 'a')].valid"))
        .containsExactly("1991/2010");
    assertThat(answer.at("then.name")).isEqualTo("club");
    assertThat(answer.list("then.members.nodes[*].valid")).containsExactly("1990/2005");
    assertThat(answer.at("before")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nothing",
        "country:",
        "country:nowhere",
        "country:a:b",
        "COUNTRY:a",
        "planet:mars",
        "country:a@",
        "country:a@yesterday",
        "country:a@2021-02-30",
        "country:a@2000-01-01~",
        "country:a@2000-01-01~x",
        "country:a@2000-01-01@2000-01-01",
        "country:a@2000-01-01~99999999999999999999999",
        "@2000-01-01",
        "MEMBER_OF:",
        "MEMBER_OF:00",
        "member_of:00",
        "NAMED:00",
        "'; MATCH (n) DETACH DELETE n //",
        "☃"
      })
  void anIdThatStandsForNothingIsNull(String id) {
    var answer = nodes(List.of(id));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.list("nodes")).isEqualTo(Collections.singletonList(null));
    assertThat(pacta.ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).at("node"))
        .isNull();
  }

  @Test
  void aNameIsNoNode() {
    var answer =
        pacta.ask("{ node(id: \"country:a\") { ... on Country { names { nodes { text } } } } }");
    assertThat(answer.list("node.names.nodes[*].text")).containsExactly("A");
  }

  @Test
  void manyNodesKeepTheirOrderAndTheirGaps() {
    List<String> ids =
        List.of("event:fair", "nothing", "country:a@2000-01-01", "country:a", "event:fair");
    var answer = nodes(ids);
    assertThat(
            answer.list("nodes[*]").stream()
                .map(node -> node == null ? null : object(node).get("id")))
        .containsExactly("event:fair", null, "country:a@2000-01-01", "country:a", "event:fair");
    assertThat(nodes(List.of()).list("nodes")).isEmpty();
  }

  @Test
  void atMostFiveHundredNodesAtOnce() {
    List<String> ids = IntStream.range(0, 501).mapToObj(at -> "country:c-" + at).toList();
    assertThat(nodes(ids.subList(0, 500)).list("nodes")).hasSize(500).containsOnlyNulls();
    var answer = nodes(ids);
    assertThat(answer.code()).isEqualTo("INPUT_TOO_LARGE");
    assertThat(answer.message()).contains("has 501 entries").contains("At most 500");
  }

  @Test
  void nodesOfAllSortsAreTwoReads() {
    String key =
        String.valueOf(
            pacta
                .ask(
                    "{ organization(slug: \"club\") { members(where: {during: \"../..\"}) { nodes { key } } } }")
                .at("organization.members.nodes[0].key"));
    pacta.ask(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        Map.of("ids", List.of("country:a", key, "country:b@2000-01-01", key + "@2000-01-01")));
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/entities", 1L, "Query/facts", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@1999-01-01", "@~1", "@1900-01-01~1"})
  void anArgumentIgnoresHowAThingWasSeen(String mark) {
    var answer =
        pacta.ask(
            """
            query ($subject: ID!, $object: ID!) {
              ask(subject: $subject, kind: MEMBER_OF, object: $object, asOf: "2008-01-01") { truth because { id valid } }
            }
            """,
            Map.of("subject", "country:a" + mark, "object", "organization:club" + mark));
    assertThat(answer.at("ask.truth")).isEqualTo("TRUE");
    assertThat(answer.list("ask.because[*].valid")).containsExactly("1991/2010");
    assertThat(answer.list("ask.because[*].id"))
        .allMatch(id -> id.toString().endsWith("@2008-01-01"));
  }

  private Asking.Answer nodes(List<String> ids) {
    return pacta.ask(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { ...Seen } }" + SEEN, Map.of("ids", ids));
  }

  /** The same, with the id alone in the place of whatever has one. */
  private static @Nullable Object byId(@Nullable Object json) {
    if (json instanceof List<?> list) {
      return list.stream().map(NodesIT::byId).toList();
    }
    if (json instanceof Map<?, ?> map) {
      return map.containsKey("id") ? map.get("id") : String.valueOf(map);
    }
    return json;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }
}
