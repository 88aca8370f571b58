package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the starter world says of the Collective Security Treaty. */
@OnWorld
class WorldIT {

  private static final String REPORT = "asia-plus-2021-01-20";

  private static final String CSTO =
      """
      query Csto($day: Date = "2007-01-01") {
        organization(slug: "csto", asOf: $day) {
          name
          members(where: {status: [FULL]}, first: 50) {
            totalCount
            nodes { member { name ... on Country { code } } valid holds citations { locator source { title url } } }
          }
          offices(first: 20) { nodes { name role holders { nodes { holder { name } valid } } } }
        }
      }
      """;

  @Autowired Asking pacta;

  @ParameterizedTest
  @CsvSource({
    "1993-01-01, ARM KAZ KGZ RUS TJK UZB",
    "1994-06-01, ARM AZE BLR GEO KAZ KGZ RUS TJK UZB",
    "2003-01-01, ARM BLR KAZ KGZ RUS TJK",
    "2007-01-01, ARM BLR KAZ KGZ RUS TJK UZB",
    "2013-06-01, ARM BLR KAZ KGZ RUS TJK"
  })
  void theFullMembersFollowTheDay(String day, String codes) {
    var answer = pacta.ask(CSTO, Map.of("day", day));
    Object[] members = codes.split(" ", -1);
    assertThat(answer.at("organization.members.totalCount")).isEqualTo(members.length);
    assertThat(answer.list("organization.members.nodes[*].member.code"))
        .containsExactlyInAnyOrder(members);
    assertThat(answer.list("organization.members.nodes[*].holds")).containsOnly("TRUE");
    assertThat(answer.list("organization.members.nodes[*].citations"))
        .hasSize(members.length)
        .noneMatch(List.of()::equals);
    assertThat(answer.list("organization.members.nodes[*].citations[*].source.title"))
        .doesNotContainNull();
  }

  @Test
  void withoutADayTheQuestionIsAboutTheDefaultOfItsVariable() {
    assertThat(pacta.ask(CSTO).at("organization.members.totalCount")).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "1992-05-14, FALSE",
    "1992-05-15, TRUE", // both ends count
    "1999-04-20, TRUE",
    "1999-04-21, FALSE",
    "2001-01-01, FALSE",
    "2006-08-16, FALSE",
    "2006-08-17, TRUE",
    "2007-01-01, TRUE",
    "2012-06-28, TRUE",
    "2012-06-29, FALSE",
    "2021-01-20, FALSE", // the last day that world covers
    "2021-01-21, UNKNOWN", // nobody speaks of it
    "1816-01-01, FALSE", // the first day that it covers
    "1815-12-31, UNKNOWN" // COW covers it, but does not count beside the authority
  })
  void whetherUzbekistanWasAMember(String day, String truth) {
    assertThat(member("country:uzbekistan", day, "").at("ask.truth")).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "1991-12-31, UNKNOWN", // before the report's coverage
    "1992-06-01, UNKNOWN", // 1992
    "1995-01-01, TRUE",
    "1999-06-01, UNKNOWN", // 1999
    "2001-01-01, FALSE",
    "2006-03-01, UNKNOWN", // 2006
    "2007-01-01, TRUE",
    "2012-06-29, FALSE",
    "2021-01-21, UNKNOWN" // after its coverage
  })
  void whetherUzbekistanWasAMemberByTheReportAlone(String day, String truth) {
    var answer = member("country:uzbekistan", day, ", dataSets: [\"%s\"]".formatted(REPORT));
    assertThat(answer.at("ask.truth")).isEqualTo(truth);
    assertThat(answer.list("ask.because[*].dataSet.slug")).isNotEmpty().containsOnly(REPORT);
  }

  @ParameterizedTest
  @CsvSource({
    "country:georgia,    1990-01-01, FALSE", // world covers the day and is silent
    "country:georgia,    1814-12-31, UNKNOWN", // no data set covers it
    "country:armenia,    2021-01-20, TRUE",
    "country:armenia,    2021-01-21, UNKNOWN" // to the end of the list, not longer
  })
  void silenceDeniesOnDaysThatAreCovered(String country, String day, String truth) {
    assertThat(member(country, day, "").at("ask.truth")).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    // nobody mentions the CIS among the members of the CSTO, and world is the authority for them
    "organization:cis,  organization:csto, 1995-01-01, FALSE",
    "organization:cis,  organization:csto, 2021-01-20, FALSE",
    "organization:cis,  organization:csto, 2021-01-21, UNKNOWN",
    // nobody is the authority for the members of the CIS, but COW lists all of them
    "country:france,    organization:cis,  1995-01-01, FALSE",
    "country:france,    organization:cis,  2015-01-01, UNKNOWN",
    // and says nothing at all of Abkhazia, which may be in whatever it lists
    "country:abkhazia,  organization:cis,  1995-01-01, UNKNOWN"
  })
  void onlyTheSilenceOfWhoWouldKnowDenies(String subject, String object, String day, String truth) {
    var answer =
        pacta.ask(
            """
            query ($subject: ID!, $object: ID!, $day: Date) {
              ask(subject: $subject, kind: MEMBER_OF, object: $object, asOf: $day) { truth because { key } }
            }
            """,
            Map.of("subject", subject, "object", object, "day", day));
    assertThat(answer.at("ask")).isEqualTo(Map.of("truth", truth, "because", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    // The cell of Liechtenstein is blank to 1989; it had been a member since 1962
    "country:liechtenstein, organization:upu,   1980-06-01, UNKNOWN, NOT_COVERED",
    "country:liechtenstein, organization:upu,   1995-06-01, TRUE,    HELD",
    "country:liechtenstein, organization:asean, 1995-06-01, FALSE,   DENIED",
    // The row of 1983 is without data, that of 1985 is not
    "country:gabon,         organization:eccas, 1983-06-01, UNKNOWN, NOT_COVERED",
    "country:gabon,         organization:eccas, 1985-06-01, FALSE,   DENIED"
  })
  void aCellWithoutDataDeniesNothing(
      String subject, String object, String day, String truth, String reason) {
    var answer =
        pacta.ask(
            """
            query ($subject: ID!, $object: ID!, $day: Date) {
              ask(subject: $subject, kind: MEMBER_OF, object: $object, asOf: $day) { truth reason }
            }
            """,
            Map.of("subject", subject, "object", object, "day", day));
    assertThat(answer.at("ask")).isEqualTo(Map.of("truth", truth, "reason", reason));
  }

  @Test
  void aMistypedCountryIsNotTakenForOneThatWasNoMember() {
    var answer = member("country:uzbekistann", "2007-01-01", "");
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.message())
        .isEqualTo("'subject' is \"country:uzbekistann\", and the record has no such entity.");
  }

  @Test
  void whereNobodyTellsOfTheMembersOfAnOrganizationItIsUnknown() {
    var answer =
        pacta.ask(
            """
            { ask(subject: "country:armenia", kind: MEMBER_OF, object: "organization:un-general-assembly", asOf: "2007-01-01") { truth because { key } } }
            """);
    assertThat(answer.at("ask")).isEqualTo(Map.of("truth", "UNKNOWN", "because", List.of()));
  }

  @Test
  void anAnswerSaysBecauseOfWhichClaims() {
    assertThat(member("country:uzbekistan", "2007-01-01", "").list("ask.because[*].valid"))
        .containsExactly("2006-08-17/2012-06-28");
    assertThat(member("country:uzbekistan", "2001-01-01", "").list("ask.because[*].valid"))
        .containsExactly("1992-05-15/1999-04-20", "2006-08-17/2012-06-28");
  }

  @ParameterizedTest
  @CsvSource({
    "1993-01-01, Collective Security Treaty",
    "2002-09-30, Collective Security Treaty",
    "2002-10-06, Collective Security Treaty",
    "2002-10-07, Collective Security Treaty Organization",
    "2007-01-01, Collective Security Treaty Organization",
    "1950-01-01, Collective Security Treaty"
  })
  void theNameBeforeOctober2002IsNotTheOneAfter(String day, String name) {
    assertThat(pacta.ask(CSTO, Map.of("day", day)).at("organization.name")).isEqualTo(name);
  }

  @Nested
  class WhereClaimsDisagree {

    private static final String CLAIMS =
        """
        query ($where: MembershipFilter, $day: Date = "2007-01-01") {
          country(code: "UZB", asOf: $day) {
            memberships(where: $where, first: 500) {
              nodes {
                valid status holds best rank rankReason organization { slug } dataSet { slug }
                rivals { valid rank best dataSet { slug } }
              }
            }
          }
        }
        """;

    private static final String COW =
        "nodes[?(@.dataSet.slug == 'cow-igo-3' && @.organization.slug == 'csto')]";

    @Test
    void theClaimOfCowIsKeptDeprecatedWithTheReason() {
      var answer = pacta.ask(CLAIMS, Map.of("where", Map.of("claims", "ALL", "during", "../..")));
      String cow = "country.memberships." + COW;
      assertThat(answer.list(cow + ".valid")).containsExactly("2002/[2011..2012]");
      assertThat(answer.list(cow + ".rank")).containsExactly("DEPRECATED");
      assertThat(answer.list(cow + ".best")).containsExactly(false);
      assertThat(answer.list(cow + ".rankReason").getFirst().toString()).contains("1999 to 2006");
      assertThat(answer.list(cow + ".rivals[?(@.dataSet.slug == 'world')].valid"))
          .containsExactly("2006-08-17/2012-06-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003-01-01", "2007-01-01", "2012-01-01"})
    void itIsNeverAmongTheBest(String day) {
      for (Map<String, Object> where :
          List.of(Map.<String, Object>of(), Map.<String, Object>of("during", "../.."))) {
        var answer = pacta.ask(CLAIMS, Map.of("where", where, "day", day));
        assertThat(answer.list("country.memberships.nodes[*].best")).containsOnly(true);
        assertThat(answer.list("country.memberships." + COW)).isEmpty();
      }
      assertThat(member("country:uzbekistan", day, "").list("ask.because[*].dataSet.slug"))
          .containsOnly("world");
    }

    @Test
    void itStandsAsARivalOfTheBestClaim() {
      var answer = pacta.ask(CLAIMS, Map.of("where", Map.of("status", List.of("FULL"))));
      String csto = "country.memberships.nodes[?(@.organization.slug == 'csto')]";
      assertThat(answer.list(csto + ".valid")).containsExactly("2006-08-17/2012-06-28");
      assertThat(answer.list(csto + ".rivals[*].dataSet.slug"))
          .containsExactlyInAnyOrder("cow-igo-3", REPORT);
      assertThat(answer.list(csto + ".rivals[?(@.dataSet.slug == 'cow-igo-3')].rank"))
          .containsExactly("DEPRECATED");
    }

    @Test
    void itAnswersForItselfWhenItsDataSetIsNamed() {
      var answer = member("country:uzbekistan", "2003-01-01", ", dataSets: [\"cow-igo-3\"]");
      assertThat(answer.at("ask.truth")).isEqualTo("TRUE");
    }

    @Test
    void theSpellsOfSuspensionAreTheReportsAlone() {
      Map<String, Object> suspended = Map.of("status", List.of("SUSPENDED"), "during", "../..");
      assertThat(pacta.ask(CLAIMS, Map.of("where", suspended)).list("country.memberships.nodes[*]"))
          .isEmpty();
      var all =
          pacta.ask(
              CLAIMS,
              Map.of(
                  "where",
                  Map.of("status", List.of("SUSPENDED"), "during", "../..", "claims", "ALL")));
      assertThat(all.list("country.memberships.nodes[*].valid"))
          .containsExactly("1999/2006", "2012-06-28/[2021-01-20..]");
      assertThat(all.list("country.memberships.nodes[*].dataSet.slug")).containsOnly(REPORT);
    }

    @Test
    void claimsThatSayTheSameAgree() {
      var answer =
          pacta.ask(
              """
              {
                event(slug: "csto-summit-2020-12-02") { participants(where: {claims: ALL}) { nodes { agreeing { key } } } }
                organization(slug: "csto", asOf: "2007-01-01") {
                  members(where: {claims: ALL}) { nodes { valid agreeing { valid dataSet { slug } } dataSet { slug } } }
                }
              }
              """);
      assertThat(answer.errors()).isEmpty();
      assertThat(answer.list("organization.members.nodes[*].agreeing[*]")).isEmpty();
    }
  }

  @Nested
  class Codes {

    @ParameterizedTest
    @CsvSource({
      "UZ,   uzbekistan",
      "UZB,  uzbekistan",
      "uzb,  uzbekistan",
      "RU,   russia",
      "RUS,  russia",
      "SU,   russia", // withdrawn
      "SUN,  russia",
      "SUHH, russia",
      "KYR,  kyrgyzstan", // only COW says so
      "KZK,  kazakhstan",
      "GRG,  georgia",
      "BLR,  belarus",
      "BYS,  belarus"
    })
    void aCodeFindsItsCountry(String code, String slug) {
      var answer =
          pacta.ask(
              "query ($code: String!) { country(code: $code) { slug } }", Map.of("code", code));
      assertThat(answer.at("country.slug")).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"XX", "''", "704", "Uzbekistan"})
    void whatIsNoCodeOfACountryFindsNone(String code) {
      var answer =
          pacta.ask(
              "query ($code: String!) { country(code: $code) { slug } }", Map.of("code", code));
      assertThat(answer.at("country")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "1980-01-01, SUN, Soviet Union",
      "1992-12-31, RUS, Russia",
      "2007-01-01, RUS, Russia",
      "1960-01-01, SUN, Soviet Union", // no code then; the nearest
      "1900-01-01, SUN, Russia"
    })
    void theCodeOfACountryIsThatOfTheDay(String day, String code, String name) {
      var answer =
          pacta.ask(
              "query ($day: Date) { country(code: \"SUN\", asOf: $day) { code name } }",
              Map.of("day", day));
      assertThat(answer.at("country")).isEqualTo(Map.of("code", code, "name", name));
    }

    @ParameterizedTest
    @CsvSource({"COW, 704", "GW, 704", "M49, 860", "ISO2, UZ", "iso3, UZB", "COW_ABBR, UZB"})
    void anIdentifierFindsItsEntity(String scheme, String value) {
      var answer =
          pacta.ask(
              "query ($scheme: String!, $value: String!) { entity(scheme: $scheme, value: $value) { __typename slug } }",
              Map.of("scheme", scheme, "value", value));
      assertThat(answer.at("entity"))
          .isEqualTo(Map.of("__typename", "Country", "slug", "uzbekistan"));
    }
  }

  @Nested
  class Days {

    @Test
    void onIsOfTheSameTypeAndSetsTheDayOfAllBelow() {
      var answer =
          pacta.ask(
              """
              {
                organization(slug: "csto", asOf: "2007-01-01") {
                  then: on(date: "1993-01-01") {
                    id name members { totalCount nodes { id member { id ... on Country { code on(date: "1980-01-01") { code region } } } } }
                  }
                  same: on(date: "2007-01-01") { id }
                }
                country(code: "RUS") { on(date: "1980-01-01") { code name memberships { totalCount } } }
                treaty(slug: "cst") { on(date: "1993-01-01") { signed parties { totalCount } } }
                person(slug: "sirojiddin-muhriddin") { on(date: "2015-01-01") { name born officesHeld { totalCount } } }
                office(slug: "tajikistan-foreign-minister") { on(date: "2010-01-01") { role holders(where: {certainty: CERTAIN}) { totalCount } } }
                event(slug: "muhriddin-zas-call-2021-01") { on(date: "2020-12-31") { date participants { totalCount } } }
              }
              """);
      assertThat(answer.at("organization.then.id")).isEqualTo("organization:csto@1993-01-01");
      assertThat(answer.at("organization.then.name")).isEqualTo("Collective Security Treaty");
      assertThat(answer.at("organization.then.members.totalCount")).isEqualTo(6);
      assertThat(answer.list("organization.then.members.nodes[*].member.id"))
          .allMatch(id -> id.toString().endsWith("@1993-01-01"));
      assertThat(answer.list("organization.then.members.nodes[*].member.on.code")).contains("SUN");
      assertThat(answer.at("organization.same.id")).isEqualTo("organization:csto@2007-01-01");
      assertThat(answer.at("country.on.name")).isEqualTo("Soviet Union");
      assertThat(answer.at("treaty.on.parties.totalCount")).isEqualTo(6);
      assertThat(answer.at("person.on.name")).isEqualTo("Sirojiddin Aslov");
      assertThat(answer.at("office.on.holders.totalCount")).isEqualTo(0);
      assertThat(answer.at("event.on.participants.totalCount")).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
      "1999/2006,             POSSIBLE, 1992-05-15/1999-04-20 2006-08-17/2012-06-28",
      "2000/2005,             POSSIBLE, ''",
      "1999-04-20,            CERTAIN,  1992-05-15/1999-04-20",
      "1999-04-21/2006-08-16, POSSIBLE, ''",
      "../..,                 CERTAIN,  1992-05-15/1999-04-20 2006-08-17/2012-06-28",
      "2012-06-28/..,         CERTAIN,  2006-08-17/2012-06-28"
    })
    void duringListsWhatTouchesTheInterval(String during, String certainty, String spells) {
      var answer =
          pacta.ask(
              """
              query ($during: Edtf, $certainty: Certainty) {
                country(code: "UZB", asOf: "2007-01-01") {
                  memberships(where: {during: $during, certainty: $certainty, dataSets: ["world"]}) {
                    nodes { valid holds organization { slug name } }
                  }
                }
              }
              """,
              Map.of("during", during, "certainty", certainty));
      String csto = "country.memberships.nodes[?(@.organization.slug == 'csto')]";
      assertThat(answer.list(csto + ".valid"))
          .containsExactlyElementsOf(
              Arrays.stream(spells.split(" ", -1)).filter(each -> !each.isEmpty()).toList());
      // below a list the day of the ancestor still counts
      assertThat(answer.list(csto + ".organization.name"))
          .allMatch("Collective Security Treaty Organization"::equals);
      assertThat(answer.list(csto + "[?(@.valid == '1992-05-15/1999-04-20')].holds"))
          .allMatch("FALSE"::equals);
    }

    @Test
    void certaintyLeavesOutWhatOnlyMayHaveBeen() {
      var answer =
          pacta.ask(
              """
              {
                organization(slug: "csto", asOf: "2021-06-01") {
                  possible: members { totalCount nodes { holds } }
                  certain: members(where: {certainty: CERTAIN}) { totalCount }
                }
              }
              """);
      assertThat(answer.at("organization.possible.totalCount")).isEqualTo(6);
      assertThat(answer.list("organization.possible.nodes[*].holds")).containsOnly("UNKNOWN");
      assertThat(answer.at("organization.certain.totalCount")).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"1991-12-25, 224", "1991-12-26, 235", "2007-01-01, 249", "1815-01-01, 94"})
    void countriesOfADayAreThoseThatExistedOrMayHave(String day, int countries) {
      var answer =
          pacta.ask(
              "query ($day: Date) { countries(asOf: $day) { totalCount nodes { exists } } }",
              Map.of("day", day));
      assertThat(answer.at("countries.totalCount")).isEqualTo(countries);
      assertThat(answer.list("countries.nodes[*].exists")).doesNotContain("FALSE");
    }

    @Test
    void whatTheRecordKnewBeforeItWasToldAnythingIsNothing() {
      var answer =
          pacta.ask(
              """
              {
                organization(slug: "csto", knownAt: "2000-01-01T00:00:00Z") { id }
                country(code: "UZB", knownAt: "2000-01-01T00:00:00Z") { id }
                countries(knownAt: "2000-01-01T00:00:00Z") { totalCount }
                dataSets(knownAt: "2000-01-01T00:00:00Z") { slug }
              }
              """);
      assertThat(answer.at("organization")).isNull();
      assertThat(answer.at("country")).isNull();
      assertThat(answer.at("countries.totalCount")).isEqualTo(0);
      assertThat(answer.list("dataSets")).isEmpty();
    }

    @Test
    void theDayCalledTodayIsReported() {
      var answer = pacta.ask("{ organization(slug: \"csto\") { id } }");
      assertThat(String.valueOf(answer.json().get("extensions")))
          .matches("\\{today=\\d{4}-\\d\\d-\\d\\d}");
    }
  }

  /** Each statement of the report of 20 January 2021, as a question. */
  @Nested
  class TheReport {

    @Test
    void muhriddinIsForeignMinisterAndChairsTheCouncilOfForeignMinisters() {
      var answer =
          fromTheReport(
              """
              person(slug: "sirojiddin-muhriddin", asOf: "2021-01-20") {
                name
                officesHeld(where: {dataSets: ["asia-plus-2021-01-20"]}) {
                  nodes { holds note office { slug role of { slug } } citations { source { slug } } }
                }
              }
              """);
      String offices = "person.officesHeld.nodes";
      assertThat(answer.list(offices + "[*].office.slug"))
          .containsExactlyInAnyOrder(
              "tajikistan-foreign-minister", "csto-council-of-foreign-ministers-chair");
      assertThat(answer.list(offices + "[*].office.role"))
          .containsExactlyInAnyOrder("FOREIGN_MINISTER", "CHAIR");
      assertThat(answer.list(offices + "[*].office.of.slug"))
          .containsExactlyInAnyOrder("tajikistan", "csto-council-of-foreign-ministers");
      assertThat(answer.list(offices + "[*].holds")).containsOnly("TRUE");
      assertThat(answer.list(offices + "[?(@.office.role == 'CHAIR')].note"))
          .containsExactly("In rotation.");
      assertThat(answer.list(offices + "[*].citations[*].source.slug")).containsOnly(REPORT);
    }

    @Test
    void hisNameIsSpelledInTwoWays() {
      var answer =
          fromTheReport(
              """
              person(slug: "sirojiddin-muhriddin", asOf: "2021-01-20") {
                name
                names(where: {dataSets: ["asia-plus-2021-01-20"]}) { nodes { text } }
              }
              """);
      assertThat(answer.at("person.name")).isEqualTo("Sirojiddin Muhriddin");
      assertThat(answer.list("person.names.nodes[*].text"))
          .containsExactlyInAnyOrder("Sirojiddin Muhriddin", "Sirojiddin Muhridin");
    }

    @Test
    void zasIsSecretaryGeneral() {
      var answer =
          fromTheReport(
              """
              organization(slug: "csto", asOf: "2021-01-20") {
                offices { nodes { role holders(where: {dataSets: ["asia-plus-2021-01-20"]}) { nodes { holder { name } holds } } } }
              }
              """);
      String holders =
          "organization.offices.nodes[?(@.role == 'SECRETARY_GENERAL')].holders.nodes[*]";
      assertThat(answer.list(holders + ".holder.name")).containsExactly("Stanislav Zas");
      assertThat(answer.list(holders + ".holds")).containsExactly("TRUE");
    }

    @Test
    void theTwoSpokeByTelephoneOfTheSummitAndOfPriorities() {
      var answer =
          fromTheReport(
              """
              event(slug: "muhriddin-zas-call-2021-01", asOf: "2021-01-20") {
                eventKind date place topics
                participants { nodes { participant { slug } note holds } }
              }
              """);
      assertThat(answer.at("event.eventKind")).isEqualTo("CALL");
      assertThat(answer.at("event.date")).isEqualTo("[2021-01-01..2021-01-20]");
      assertThat(answer.list("event.topics[*]"))
          .anyMatch(topic -> topic.toString().contains("decisions of the summit"))
          .anyMatch(topic -> topic.toString().contains("priorities"));
      String zas = "event.participants.nodes[?(@.participant.slug == 'stanislav-zas')].note";
      assertThat(answer.list(zas).toString()).contains("decisions of the summit");
      String muhriddin =
          "event.participants.nodes[?(@.participant.slug == 'sirojiddin-muhriddin')].note";
      assertThat(answer.list(muhriddin).toString()).contains("priorities");
      assertThat(answer.list("event.participants.nodes[*].holds")).containsOnly("TRUE");
    }

    @Test
    void tajikistanHoldsTheRotatingPresidencyIn2021() {
      var answer =
          fromTheReport(
              """
              country(code: "TJK", asOf: "2021-01-20") {
                officesHeld { nodes { office { slug of { slug } } valid holds note } }
              }
              """);
      assertThat(answer.list("country.officesHeld.nodes[*].office.slug"))
          .containsExactly("csto-presidency");
      assertThat(answer.list("country.officesHeld.nodes[*].office.of.slug"))
          .containsExactly("csto");
      assertThat(answer.list("country.officesHeld.nodes[*].holds")).containsExactly("TRUE");
      assertThat(answer.list("country.officesHeld.nodes[*].note").toString())
          .contains("rotation", "2021");
      assertThat(
              fromTheReport(
                      "country(code: \"TJK\", asOf: \"2022-01-01\") { officesHeld { totalCount } }")
                  .at("country.officesHeld.totalCount"))
          .isEqualTo(0);
    }

    @Test
    void presidentRahmonSetOutThePrioritiesAtAVirtualSessionOfTheSummit() {
      var answer =
          fromTheReport(
              """
              event(slug: "rahmon-statement-2020-12-02") {
                eventKind date place topics
                participants { nodes { participant { slug ... on Person { on(date: "2020-12-02") { officesHeld(where: {dataSets: ["asia-plus-2021-01-20"]}) { nodes { holds office { slug } } } } } } } }
                partOf { eventKind date place topics participants(where: {dataSets: ["asia-plus-2021-01-20"]}) { nodes { participant { name } } } }
              }
              """);
      assertThat(answer.at("event.eventKind")).isEqualTo("STATEMENT");
      assertThat(answer.at("event.date")).isEqualTo("2020-12-02");
      assertThat(answer.at("event.partOf.eventKind")).isEqualTo("SUMMIT");
      assertThat(answer.at("event.partOf.place")).isEqualTo("by video link");
      assertThat(answer.list("event.participants.nodes[*].participant.slug"))
          .containsExactly("emomali-rahmon");
      String offices = "event.participants.nodes[*].participant.on.officesHeld.nodes[*]";
      assertThat(answer.list(offices + ".office.slug")).containsExactly("tajikistan-president");
      assertThat(answer.list(offices + ".holds")).containsExactly("TRUE");
      assertThat(answer.list("event.topics[*]").toString())
          .contains(
              "political cooperation",
              "military and technical cooperation",
              "international and regional organizations");
    }

    @Test
    void theTreatyWasMadeIn1992BySixMembersOfTheCis() {
      var answer =
          fromTheReport(
              """
              treaty(slug: "cst", asOf: "1992-12-31") {
                acts(where: {acts: [SIGNATURE], dataSets: ["asia-plus-2021-01-20"]}) {
                  nodes {
                    valid note holds
                    actor { slug ... on Country { memberships(where: {dataSets: ["asia-plus-2021-01-20"], certainty: CERTAIN}) { nodes { organization { slug } } } } }
                  }
                }
              }
              organization(slug: "csto") { facts(where: {kinds: [FOUNDED_BY], direction: OUTGOING}) { nodes { object { slug } valid } } }
              """);
      assertThat(answer.list("treaty.acts.nodes[*].actor.slug"))
          .containsExactlyInAnyOrder(
              "armenia", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan");
      assertThat(answer.list("treaty.acts.nodes[*].valid")).containsOnly("1992");
      assertThat(answer.list("treaty.acts.nodes[*].note").toString()).contains("five years");
      assertThat(answer.list("organization.facts.nodes[*].object.slug")).containsExactly("cst");
      for (Object country : answer.list("treaty.acts.nodes[*].actor.slug")) {
        var cis =
            pacta.ask(
                """
                query ($id: ID!) { ask(subject: $id, kind: MEMBER_OF, object: "organization:cis", asOf: "1992-12-31") { truth } }
                """,
                Map.of("id", "country:" + country));
        assertThat(cis.at("ask.truth")).isEqualTo("TRUE");
      }
    }

    @Test
    void threeMoreJoinedInTheFollowingYear() {
      var answer =
          fromTheReport(
              """
              treaty(slug: "cst") {
                acts(where: {acts: [ACCESSION], during: "1993"}) { nodes { actor { slug } valid dataSet { slug } } }
              }
              """);
      assertThat(answer.list("treaty.acts.nodes[*].actor.slug"))
          .containsExactlyInAnyOrder("azerbaijan", "belarus", "georgia");
      assertThat(answer.list("treaty.acts.nodes[*].dataSet.slug")).containsOnly(REPORT);
    }

    @Test
    void theTreatyOf1994IsAboutForceAndOtherAlliances() {
      var answer =
          fromTheReport(
              """
              treaty(slug: "cst-1994", asOf: "1995-01-01") {
                signed subjects
                parties { totalCount nodes { obligations note holds } }
              }
              """);
      assertThat(answer.at("treaty.signed")).isEqualTo("1994");
      assertThat(answer.list("treaty.subjects[*]").toString())
          .contains("threat of force", "other military alliances");
      assertThat(answer.at("treaty.parties.totalCount")).isEqualTo(9);
      assertThat(answer.list("treaty.parties.nodes[*].obligations[*]"))
          .containsOnly("NONAGGRESSION");
      assertThat(answer.list("treaty.parties.nodes[*].note").toString())
          .contains("no other military alliance");
    }

    @Test
    void sixPresidentsExtendedItInApril1999ForFiveYears() {
      var answer =
          fromTheReport(
              """
              treaty(slug: "cst") {
                acts(where: {acts: [EXTENSION], during: "1999-04"}) { nodes { actor { slug } valid note } }
                facts(where: {kinds: [EXTENDS]}) { nodes { subject { slug } note } }
              }
              protocol: treaty(slug: "cst-extension-protocol-1999") { acts { nodes { actor { slug } note act } } }
              event(slug: "cst-extension-signing-1999") { date participants { totalCount } }
              """);
      Object[] six = {"armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"};
      assertThat(answer.list("treaty.acts.nodes[*].actor.slug")).containsExactlyInAnyOrder(six);
      assertThat(answer.list("treaty.acts.nodes[*].note").toString())
          .contains("another five years");
      assertThat(answer.list("treaty.facts.nodes[*].subject.slug"))
          .containsExactly("cst-extension-protocol-1999");
      assertThat(answer.list("protocol.acts.nodes[*].actor.slug")).containsExactlyInAnyOrder(six);
      assertThat(answer.list("protocol.acts.nodes[*].note")).containsOnly("By its president.");
      assertThat(answer.at("event.participants.totalCount")).isEqualTo(6);
    }

    @Test
    void inOctober2002ItWasRenamed() {
      var answer =
          fromTheReport(
              """
              organization(slug: "csto") {
                names(where: {dataSets: ["asia-plus-2021-01-20"], nameKinds: [OFFICIAL], during: "../.."}) { nodes { text valid } }
              }
              """);
      assertThat(answer.list("organization.names.nodes[*]"))
          .containsExactly(
              Map.of("text", "Collective Security Treaty", "valid", "1992/2002-10"),
              Map.of(
                  "text",
                  "Collective Security Treaty Organization",
                  "valid",
                  "2002-10/[2021-01-20..]"));
    }

    @Test
    void uzbekistanSuspendedReturnedAndSuspendedAgain() {
      var answer =
          fromTheReport(
              """
              country(code: "UZB") {
                acts(where: {dataSets: ["asia-plus-2021-01-20"], acts: [SUSPENSION, RESUMPTION]}) { nodes { act valid note target { slug } } }
                events(where: {roles: ["government"]}) { nodes { event { eventKind date place } note } }
              }
              """);
      String acts = "country.acts.nodes[*]";
      assertThat(answer.list(acts + ".act"))
          .containsExactly("SUSPENSION", "RESUMPTION", "SUSPENSION");
      assertThat(answer.list(acts + ".valid")).containsExactly("1999", "2006", "2012-06-28");
      assertThat(answer.list(acts + ".target.slug")).containsOnly("csto");
      assertThat(answer.list(acts + ".note").get(1).toString()).contains("Andijon", "May 2005");
      assertThat(answer.list(acts + ".note").get(2).toString()).contains("no heed");
      assertThat(answer.list("country.events.nodes[*].event"))
          .containsExactly(Map.of("eventKind", "UNREST", "date", "2005-05", "place", "Andijon"));
    }

    @Test
    void theOrganizationIsAnObserverAtTheGeneralAssembly() {
      var answer =
          fromTheReport(
              """
              organization(slug: "csto", asOf: "2021-01-20") {
                memberships(where: {status: [OBSERVER]}) { nodes { organization { name } holds } }
              }
              ask(subject: "organization:csto", kind: MEMBER_OF, object: "organization:un-general-assembly", status: [OBSERVER], asOf: "2021-01-20", dataSets: ["asia-plus-2021-01-20"]) { truth }
              """);
      assertThat(answer.list("organization.memberships.nodes[*].organization.name"))
          .containsExactly("UN General Assembly");
      assertThat(answer.at("ask.truth")).isEqualTo("TRUE");
    }

    @Test
    void theReportIsCitedAndNotQuoted() {
      var answer =
          fromTheReport(
              """
              dataSets { slug name covers precedence }
              organization(slug: "csto") {
                facts(first: 500, where: {dataSets: ["asia-plus-2021-01-20"], during: "../.."}) {
                  nodes { citations { quote source { slug title url published publisher } } }
                }
              }
              """);
      assertThat(answer.list("dataSets[*].slug")).contains("world", REPORT, "cow-igo-3");
      assertThat(answer.list("organization.facts.nodes[*].citations[*].source.slug"))
          .isNotEmpty()
          .containsOnly(REPORT);
      assertThat(answer.list("organization.facts.nodes[*].citations[*].source.url"))
          .doesNotContainNull();
      assertThat(answer.list("organization.facts.nodes[*].citations[*].quote")).containsOnlyNulls();
    }

    private Asking.Answer fromTheReport(String fields) {
      var answer = pacta.ask("{" + fields + "}");
      assertThat(answer.errors()).isEmpty();
      return answer;
    }
  }

  private Asking.Answer member(String country, String day, String more) {
    return pacta.ask(
        """
        query ($country: ID!, $day: Date) {
          ask(subject: $country, kind: MEMBER_OF, object: "organization:csto", asOf: $day %s) {
            truth because { valid dataSet { slug } }
          }
        }
        """
            .formatted(more),
        Map.of("country", country, "day", day));
  }
}
