package io.pacta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What lists of entities show, and in which order, of a small world: Austria and Hungary, once one,
 * Öland, of which nobody says whether it is a state, an alliance with its council, its treaty, its
 * people and their meetings.
 */
@OnScratch
class ListsIT {

  @Autowired Asking pacta;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    pacta.load(
        Tables.ofTest()
            .entity("country:austria-hungary", "region", "Central Europe")
            .named("country:austria-hungary", "Austria-Hungary", "en", "SHORT", "1867/1918")
            .of(FactKind.EXISTED, "country:austria-hungary", "1867/1918-11")
            .entity("country:austria", "region", "Central Europe")
            .named("country:austria", "Austria", "en", "SHORT", "../..")
            .named("country:austria", "Österreich", "de", "SHORT", "../..")
            .named("country:austria", "Ostmark", "de", "ALIAS", "1938/1942")
            .of(FactKind.EXISTED, "country:austria", "1918-11-12/..")
            .entity("country:hungary", "region", "Eastern Europe")
            .named("country:hungary", "Hungary", "en", "SHORT", "../..")
            .of(FactKind.EXISTED, "country:hungary", "1918/[2016-12-31..]")
            .entity("country:oeland", "region", "Northern Europe")
            .named("country:oeland", "Öland", "en", "SHORT", "../..")
            .entity("country:oz")
            .named("country:oz", "Oz", "en", "SHORT", "../..")
            .entity("organization:alliance", "organizationKind", "alliance")
            .entity("organization:council", "organizationKind", "organ")
            .entity("organization:court", "organizationKind", "court")
            .fact(FactKind.PART_OF, "organization:council", "organization:alliance", "1950/1960")
            .fact(FactKind.PART_OF, "organization:court", "organization:alliance", "1955/..")
            .fact(
                FactKind.SUCCEEDED_BY,
                "organization:alliance",
                "organization:court",
                "1970",
                "manner",
                "RENAMING")
            .entity("treaty:of-vienna", "signed", "1949-04-04", "subjects", "defence|trade")
            .entity("treaty:of-graz", "signed", "1955", "subjects", "trade")
            .entity("treaty:unsigned")
            .entity("person:anna", "born", "1900", "died", "1970-05-05")
            .entity("person:bela", "born", "1925-03", "died", "")
            .entity("person:clara")
            .entity("office:president", "role", "HEAD_OF_STATE")
            .entity("office:chancellor", "role", "HEAD_OF_GOVERNMENT")
            .entity("office:envoy", "role", "AMBASSADOR")
            .fact(FactKind.OFFICE_OF, "office:president", "country:austria", "1920/..")
            .fact(FactKind.OFFICE_OF, "office:chancellor", "country:austria", "1920/..")
            .fact(FactKind.OFFICE_OF, "office:envoy", "country:austria", "1920/..")
            .fact(FactKind.HOLDS, "person:anna", "office:president", "1945/1951")
            .fact(FactKind.HOLDS, "person:bela", "office:chancellor", "1950/1955")
            .fact(FactKind.HOLDS, "person:clara", "office:envoy", "1945/1960")
            .entity("event:summit", "eventKind", "SUMMIT", "date", "1950-06")
            .entity("event:call", "eventKind", "CALL", "date", "1955-01-02")
            .entity("event:vote", "eventKind", "VOTE", "date", "1955-12-30/1956-01-02")
            .by("gazetteer", 1, "../..")
            .entity("country:oz", "region", "Over the Rainbow")
            .files());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "countries                                                   | austria austria-hungary hungary oeland oz",
        "countries(asOf: \"1900-01-01\")                             | austria-hungary oeland oz",
        "countries(asOf: \"1918-11-15\")                             | austria austria-hungary hungary oeland oz",
        "countries(asOf: \"1918-11-15\", where: {certainty: CERTAIN})| austria",
        "countries(asOf: \"2020-01-01\", where: {certainty: CERTAIN})| austria",
        "countries(asOf: \"2020-01-01\")                             | austria hungary oeland oz",
        "countries(where: {during: \"1890/1919\", certainty: CERTAIN}) | austria austria-hungary hungary",
        "countries(where: {regions: [\"Central Europe\"]})           | austria austria-hungary",
        "countries(where: {regions: []})                             |",
        "countries(where: {name: \"HUNGARY\"})                       | austria-hungary hungary",
        "countries(where: {name: \"ostmark\"})                       | austria",
        "countries(asOf: \"1940-01-01\", where: {name: \"ostmark\"}) | austria",
        "countries(asOf: \"1950-01-01\", where: {name: \"ostmark\"}) |",
        "countries(where: {name: \"österreich\"})                    | austria",
        "countries(where: {name: \"Osterreich\"})                    | austria",
        "countries(where: {dataSets: [\"gazetteer\"]})               | oz",
        "countries(where: {dataSets: [\"gazetteer\"], regions: [\"Over the Rainbow\"]}) | oz",
        "countries(where: {regions: [\"Over the Rainbow\"]})         |",
        "countries(orderBy: {field: SLUG, direction: DESC})          | oz oeland hungary austria-hungary austria",
        "countries(orderBy: {field: NAME})                           | austria austria-hungary hungary oeland oz",
        "countries(orderBy: {field: NAME, direction: DESC})          | oz oeland hungary austria-hungary austria",
        "countries(orderBy: {field: START})                          | austria-hungary hungary austria oeland oz",
        "countries(orderBy: {field: START, direction: DESC})         | austria hungary austria-hungary oeland oz",
        "organizations                                               | alliance council court",
        "organizations(where: {organizationKinds: [\"organ\", \"court\"]}) | council court",
        "organizations(where: {certainty: CERTAIN})                  |",
        "treaties                                                    | of-graz of-vienna unsigned",
        "treaties(asOf: \"1950-01-01\")                              | of-vienna unsigned",
        "treaties(asOf: \"1955-06-01\", where: {certainty: CERTAIN}) | of-vienna",
        "treaties(where: {signed: \"1955-06\"})                      | of-graz",
        "treaties(where: {signed: \"1940/1949\"})                    | of-vienna",
        "treaties(where: {subjects: [\"defence\"]})                  | of-vienna",
        "treaties(orderBy: {field: START})                           | of-vienna of-graz unsigned",
        "treaties(orderBy: {field: START, direction: DESC})          | of-graz of-vienna unsigned",
        "people                                                      | anna bela clara",
        "people(asOf: \"1899-12-31\")                                | clara",
        "people(asOf: \"1950-01-01\", where: {certainty: CERTAIN})   | anna",
        "people(asOf: \"1970-05-06\")                                | bela clara",
        "people(where: {born: \"1925\"})                             | bela",
        "people(where: {died: \"1970\"})                             | anna",
        "offices(where: {roles: [HEAD_OF_STATE, AMBASSADOR]})        | envoy president",
        "events                                                      | call summit vote",
        "events(asOf: \"1950-06-10\")                                | summit",
        "events(asOf: \"1950-06-10\", where: {certainty: CERTAIN})   |",
        "events(asOf: \"1950-06-30\", where: {certainty: CERTAIN})   | summit",
        "events(where: {during: \"1955\"})                           | call vote",
        "events(where: {during: \"1955\", certainty: CERTAIN})       | call vote",
        "events(where: {eventKinds: [CALL, VOTE]}, orderBy: {field: START, direction: DESC}) | vote call",
      })
  void aListShowsWhatIsAskedForInTheOrderAskedFor(String field, String slugs) {
    assertThat(
            pacta
                .ask("{ list: %s { nodes { slug } } }".formatted(field))
                .list("list.nodes[*].slug"))
        .isEqualTo(slugs == null ? List.of() : Arrays.asList(slugs.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organization(slug: \"alliance\", asOf: \"1957-01-01\") { list: bodies { nodes { slug } } } | council court",
        "organization(slug: \"alliance\", asOf: \"1952-01-01\") { list: bodies { nodes { slug } } } | council",
        "organization(slug: \"alliance\") { list: bodies(where: {organizationKinds: [\"organ\"], during: \"../..\"}) { nodes { slug } } } | council",
        "country(code: \"AT\") { list: offices { nodes { slug } } } |",
        "node(id: \"country:austria\") { ... on Country { list: offices(where: {roles: [AMBASSADOR]}) { nodes { slug } } } } | envoy",
        "node(id: \"country:austria\") { ... on Country { list: offices(orderBy: {field: SLUG, direction: DESC}) { nodes { slug } } } } | president envoy chancellor",
      })
  void aListBelowAnEntityLikewise(String field, String slugs) {
    var answer = pacta.ask("{ thing: %s }".formatted(field));
    List<Object> found =
        answer.at("thing") == null ? List.of() : answer.list("thing.list.nodes[*].slug");
    assertThat(found).isEqualTo(slugs == null ? List.of() : Arrays.asList(slugs.split(" ")));
  }

  @Test
  void leadersAreThoseWhoHoldTheOfficesThatLead() {
    String leaders =
        """
        { node(id: "country:austria@1950-06-01") { ... on Country {
            leaders { nodes { holder { slug } office { slug } subject { slug } object { slug } holds } }
            envoys: leaders(where: {roles: [AMBASSADOR]}) { totalCount nodes { holder { slug } } }
            byName: leaders(where: {roles: [AMBASSADOR, HEAD_OF_STATE], during: "../.."}, orderBy: {field: NAME, direction: DESC}) { nodes { holder { slug } } }
        } } }
        """;
    var answer = pacta.ask(leaders);
    assertThat(answer.list("node.leaders.nodes[*].holder.slug")).containsExactly("anna", "bela");
    assertThat(answer.list("node.leaders.nodes[*].office.slug"))
        .containsExactly("president", "chancellor");
    assertThat(answer.list("node.leaders.nodes[*].subject.slug")).containsExactly("anna", "bela");
    assertThat(answer.list("node.leaders.nodes[*].object.slug"))
        .containsExactly("president", "chancellor");
    assertThat(answer.list("node.leaders.nodes[*].holds")).containsOnly("UNKNOWN", "TRUE");
    assertThat(answer.list("node.envoys.nodes[*].holder.slug")).containsExactly("clara");
    assertThat(answer.list("node.byName.nodes[*].holder.slug")).containsExactly("clara", "anna");
  }

  @Test
  void organizationsSucceedEachOther() {
    var answer =
        pacta.ask(
            """
            { organization(slug: "alliance") { successors { nodes { successor { slug } manner } } predecessors { totalCount } } }
            """);
    assertThat(answer.list("organization.successors.nodes[*].successor.slug"))
        .containsExactly("court");
    assertThat(answer.at("organization.predecessors.totalCount")).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({
    "person:anna,      1899-12-31, FALSE",
    "person:anna,      1900-05-05, UNKNOWN",
    "person:anna,      1970-05-05, TRUE",
    "person:anna,      1970-05-06, FALSE",
    "person:bela,      1930-01-01, UNKNOWN",
    "person:clara,     1930-01-01, UNKNOWN",
    "treaty:of-vienna, 1949-04-03, FALSE",
    "treaty:of-vienna, 1949-04-04, TRUE",
    "treaty:unsigned,  1949-04-04, UNKNOWN",
    "event:summit,     1950-05-31, FALSE",
    "event:summit,     1950-06-15, UNKNOWN",
    "event:summit,     1999-01-01, TRUE",
    "country:austria,  1918-11-12, TRUE",
    "country:oeland,   1918-11-12, UNKNOWN",
  })
  void anEntityExistsByTheClaimsThatItDidOrElseByTheDatesOfItsDescription(
      String id, String day, String truth) {
    assertThat(
            pacta
                .ask("{ node(id: \"%s@%s\") { ... on Entity { exists } } }".formatted(id, day))
                .at("node.exists"))
        .isEqualTo(truth);
  }

  @Test
  void aListIsReadAtOnce() {
    pacta.ask("{ countries(orderBy: {field: NAME}) { totalCount nodes { name region } } }");
    assertThat(pacta.reads()).containsOnlyKeys("Query/countries", "Entity/description");
    assertThat(pacta.reads().values()).containsOnly(1L);
  }

  @Test
  void aDataSetSaysHowMuchItClaims() {
    var answer = pacta.ask("{ dataSets { slug facts } }");
    assertThat(answer.list("dataSets[?(@.slug == 'gazetteer')].facts")).containsExactly(1);
    assertThat(answer.list("dataSets[?(@.slug == 'test')].facts")).containsExactly(39);
  }
}
