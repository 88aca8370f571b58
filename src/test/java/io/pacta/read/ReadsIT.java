package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Every field is one read per level, whatever the arguments and however many parents. */
@OnScratch
class ReadsIT {

  private static final int COUNTRIES = 50;
  private static final int ORGANIZATIONS = 10;

  private static final Map<String, Long> THREE =
      Map.of("Query/countries", 1L, "Entity/memberships", 1L, "Organization/members", 1L);

  @Autowired Asking pacta;
  @MockitoSpyBean Database database;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    Tables tables = Tables.ofTest();
    for (int at = 0; at < ORGANIZATIONS; at++) {
      String organization = "organization:o-" + at;
      tables
          .entity(organization, "organizationKind", "club")
          .named(organization, "Organization " + at, "en", "SHORT", "../..")
          .entity("office:chair-" + at, "role", "CHAIR")
          .fact(FactKind.OFFICE_OF, "office:chair-" + at, organization, "../..");
    }
    for (int at = 0; at < COUNTRIES; at++) {
      String country = "country:c-%02d".formatted(at);
      tables
          .entity(country, "region", "Region " + at % 5)
          .named(country, "Country %02d".formatted(at), "en", "SHORT", "../..")
          .named(country, "Страна %02d".formatted(at), "ru", "SHORT", "../..")
          .of(FactKind.EXISTED, country, "1900/..")
          .of(FactKind.IDENTIFIED, country, "../..", "scheme", "ISO3", "value", "X" + at)
          .fact(FactKind.HOLDS, country, "office:chair-" + at % ORGANIZATIONS, "19" + (50 + at))
          .member(country, "organization:o-" + at % ORGANIZATIONS, "1950/..")
          .member(country, "organization:o-" + (at + 3) % ORGANIZATIONS, "1960/1990");
    }
    pacta.load(tables.files());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // as plain as can be
        """
        { countries(first: 50) { nodes { memberships { nodes { organization { members { nodes { valid } } } } } } } }
        """,
        // names in several languages, of all that is listed
        """
        {
          countries(first: 50, asOf: "1970-01-01") {
            nodes {
              name ru: name(language: "ru")
              memberships(first: 20) {
                nodes {
                  status
                  organization {
                    name fr: name(language: "fr")
                    members(first: 20) { totalCount nodes { member { name ru: name(language: "ru") } } }
                  }
                }
              }
            }
          }
        }
        """,
        // aliases with other filters, pages and directions; citations in one of them only
        """
        {
          countries(first: 50, asOf: "1970-01-01") {
            nodes {
              memberships(first: 4) { ...First }
              certain: memberships(first: 4, where: {certainty: CERTAIN, status: [FULL]}) { ...First }
              observer: memberships(first: 4, where: {status: [OBSERVER]}) { ...First }
              everAndAll: memberships(where: {during: "../..", claims: ALL}, last: 1) { ...First }
            }
          }
        }
        fragment First on MembershipConnection {
          edges {
            cursor
            node {
              organization {
                members { totalCount pageInfo { hasNextPage endCursor } }
                back: members(last: 3) { edges { node { member { name } citations { locator } } } }
                named: members(where: {dataSets: ["test"]}) { nodes { note best member { slug ... on Country { kind } } } }
              }
            }
          }
        }
        """,
        // several roots, on several days
        """
        query {
          one: countries(first: 25, asOf: "1955-01-01") { ...Deep }
          two: countries(last: 25, asOf: "1985-01-01") { ...Deep }
          three: countries { totalCount ...Deep }
        }
        fragment Deep on CountryConnection {
          edges {
            node {
              memberships(first: 10) { edges { node { organization { ...Members } } } }
              more: memberships(first: 1) { edges { node { organization { again: members { totalCount } } } } }
            }
          }
        }
        fragment Members on Organization { members { nodes { member { name(language: "ru") } } } }
        """,
        // nodes in one place and edges in another, each seen on a day of its own
        """
        {
          countries(first: 50) {
            nodes { on(date: "1970-01-01") { memberships(first: 5) { nodes { organization { members { totalCount } } } } } }
            edges { node { memberships(first: 5) { nodes { organization { members { totalCount } } } } } }
          }
        }
        """
      })
  void countriesTheirMembershipsAndTheMembersOfEachOrganizationAreThreeReads(String document) {
    var answer = pacta.ask(document);
    assertThat(answer.errors()).isEmpty();
    assertThat(pacta.reads()).isEqualTo(THREE);
  }

  @Test
  void theThreeReadsAnswerForEachParent() {
    var answer =
        pacta.ask(
            """
            {
              countries(first: 50, asOf: "1970-01-01") {
                nodes { name memberships { nodes { organization { slug members { totalCount nodes { member { slug } } } } } } }
              }
            }
            """);
    assertThat(answer.list("countries.nodes[*].name"))
        .containsExactlyElementsOf(
            IntStream.range(0, COUNTRIES).mapToObj("Country %02d"::formatted).toList());
    for (int at = 0; at < COUNTRIES; at++) {
      String organizations = "countries.nodes[%d].memberships.nodes[*].organization".formatted(at);
      assertThat(answer.list(organizations + ".slug"))
          .containsExactly("o-" + at % ORGANIZATIONS, "o-" + (at + 3) % ORGANIZATIONS);
      assertThat(answer.list(organizations + ".members.totalCount")).containsExactly(10, 10);
      assertThat(answer.list(organizations + ".members.nodes[*].member.slug"))
          .hasSize(20)
          .contains("c-%02d".formatted(at));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region                                          | Entity/description",
        "code                                            | Country/code",
        "exists                                          | Entity/exists",
        "existence { nodes { valid } }                   | Entity/existence",
        "identifiers { value }                           | Entity/identifiers",
        "names { nodes { text } }                        | Entity/names",
        "facts { nodes { valid object { name } } }       | Entity/facts",
        "officesHeld { nodes { office { name } valid } } | Entity/officesHeld",
        "offices { nodes { name } }                      | Entity/offices",
        "treaties { nodes { valid } }                    | Country/treaties",
        "acts { nodes { valid } }                        | Country/acts",
        "events { nodes { valid } }                      | Entity/events",
        "on(date: \"1999-09-09\") { name }               | Entity/name",
      })
  void aFieldOfFiftyCountriesIsOneRead(String field, String statement) {
    var answer =
        pacta.ask(
            "{ countries(first: 50, asOf: \"1970-01-01\") { nodes { %s again: %s } } }"
                .formatted(field, field));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.list("countries.nodes")).hasSize(COUNTRIES);
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/countries", 1L, statement, 1L));
  }

  @Test
  void whatIsBelowAFactIsOneReadPerField() {
    var answer =
        pacta.ask(
            """
            {
              countries(first: 50) {
                nodes {
                  memberships(where: {during: "../.."}) {
                    nodes {
                      dataSet { slug } recordedAt retractedAt citations { source { title } } rivals { valid } agreeing { valid }
                    }
                  }
                }
              }
            }
            """);
    assertThat(answer.errors()).isEmpty();
    assertThat(pacta.reads())
        .isEqualTo(
            Map.of(
                "Query/countries", 1L,
                "Entity/memberships", 1L,
                "Fact/dataSet", 1L,
                "Fact/recordedAt", 1L,
                "Citation/source", 1L,
                "Fact/rivals", 1L,
                "Fact/agreeing", 1L));
  }

  @Test
  void rootFieldsOfAKindShareOneRead() {
    String roots =
        IntStream.range(0, ORGANIZATIONS)
            .mapToObj(
                at ->
                    "o%d: organization(slug: \"o-%d\", asOf: \"19%d-01-01\") { name }"
                        .formatted(at, at, 50 + at))
            .collect(Collectors.joining("\n"));
    var answer = pacta.ask("{" + roots + " office(slug: \"chair-1\") { name } }");
    assertThat(answer.at("o7.name")).isEqualTo("Organization 7");
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/entities", 1L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country(code: \"X7\", asOf: \"1970-01-01\") | country(code: \"X8\") | Query/country | memberships(first: 1) { totalCount nodes { valid organization { slug } } } | Entity/memberships",
        "country(code: \"X7\") | country(code: \"X8\") | Query/country | memberships(where: {during: \"../..\"}, last: 1) { edges { cursor node { note dataSet { slug } } } } | Entity/memberships",
        "country(code: \"X7\") | country(code: \"X8\") | Query/country | again: names { nodes { text } } | Entity/names",
        "organization(slug: \"o-3\") | organization(slug: \"o-4\") | Query/entities | members(where: {status: [OBSERVER]}) { totalCount nodes { valid } } | Organization/members",
        "organization(slug: \"o-3\", asOf: \"1970-01-01\") | organization(slug: \"o-4\") | Query/entities | members { nodes { member { name(language: \"ru\") } } } | Organization/members",
      })
  void aListBelowARootIsReadWithItAndAnswersAlike(
      String root, String other, String rootStatement, String list, String listStatement) {
    // Two roots are one read, and the lists below them another.
    var apart =
        pacta.ask("{ one: %s { name %s } two: %s { name %s } }".formatted(root, list, other, list));
    assertThat(pacta.reads().keySet()).contains(rootStatement, listStatement);
    var together = pacta.ask("{ one: %s { name %s } }".formatted(root, list));
    assertThat(pacta.reads().keySet())
        .contains(rootStatement + "+" + listStatement)
        .doesNotContain(rootStatement, listStatement);
    assertThat(together.errors()).isEmpty();
    assertThat(together.at("one")).isEqualTo(apart.at("one")).isNotNull();
  }

  @Test
  void severalListsBelowARootAreReadSideBySide() {
    var answer =
        pacta.ask(
            "{ country(code: \"X9\", asOf: \"1970-01-01\") { memberships { totalCount } names { totalCount } } }");
    assertThat(answer.at("country.memberships.totalCount")).isEqualTo(2);
    assertThat(answer.at("country.names.totalCount")).isEqualTo(2);
    assertThat(pacta.reads())
        .isEqualTo(Map.of("Query/country", 1L, "Entity/memberships", 1L, "Entity/names", 1L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organization(slug: \"nowhere\") { members { totalCount } }",
        "country(code: \"QQQ\") { memberships { nodes { valid } } }",
      })
  void ofNothingThereIsNoList(String field) {
    assertThat(pacta.ask("{ it: %s }".formatted(field)).at("it")).isNull();
    assertThat(pacta.reads())
        .hasSize(2)
        .containsEntry("Record/newest", 1L)
        .values()
        .containsOnly(1L);
  }

  @Test
  void aListBelowARootThatRefusesItsArgumentsSaysSoItself() {
    var answer =
        pacta.ask("{ organization(slug: \"o-3\") { name members(first: -1) { totalCount } } }");
    assertThat(answer.errors()).hasSize(1);
    assertThat(answer.errors().getFirst().get("path"))
        .isEqualTo(List.of("organization", "members"));
  }

  @Test
  void anOperationThatAsksForNothingReadsNothing() {
    pacta.ask("{ __typename __schema { queryType { name } } }");
    assertThat(pacta.reads()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "totalCount                                                    | false | false | ''",
        "nodes { valid holds status }                                  | false | false | ''",
        "nodes { organization { slug } }                               | false | false | ''",
        "nodes { organization { name } }                               | false | false | none",
        "nodes { organization { ru: name(language: \"ru\") name } }    | false | false | none ru",
        "edges { node { member { name(language: \"en\") } } }          | false | false | en",
        "nodes { note }                                                | true  | false | ''",
        "nodes { dataSet { slug } }                                    | true  | false | ''",
        "nodes { dataSet { name } }                                    | true  | false | ''",
        "nodes { citations { locator } }                               | false | true  | ''",
        "nodes { citations { source { title } } rank }                 | true  | true  | ''",
        "edges { node { ...on Membership { citations { quote } } } }   | false | true  | ''",
      })
  void aListReadsWhatIsSelectedAndNoMore(
      String selection, boolean details, boolean citations, String languages) {
    var parameters =
        parametersOf(
            "Entity/memberships",
            "{ countries(first: 3) { nodes { memberships { %s } } } }".formatted(selection));
    assertThat(parameters)
        .containsEntry("details", details)
        .containsEntry("citations", citations)
        .containsEntry(
            "languages",
            languages.isEmpty()
                ? List.of()
                : List.of(languages.replace("none", "").split(" ", -1)));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> parametersOf(String statement, String document) {
    clearInvocations(database);
    assertThat(pacta.ask(document).errors()).isEmpty();
    ArgumentCaptor<Statement> statements = ArgumentCaptor.forClass(Statement.class);
    ArgumentCaptor<Map<String, ?>> parameters = ArgumentCaptor.forClass(Map.class);
    verify(database, atLeastOnce())
        .read(statements.capture(), parameters.capture(), any(), any(), any());
    int at = statements.getAllValues().stream().map(Statement::name).toList().indexOf(statement);
    return (Map<String, Object>) parameters.getAllValues().get(at);
  }
}
