package io.pacta.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a few entities share, counted by hand. */
@OnScratch
class CommonIT {

  private static final String SHARED =
      """
      query ($of: [ID!]!, $day: Date, $during: Edtf, $kinds: [FactKind!], $status: [MembershipStatus!], $first: Int = 100) {
        common(of: $of, asOf: $day, during: $during, kinds: $kinds, status: $status, first: $first) {
          entity { slug name } kind direction holds others times { valid holds } facts { subject { slug } valid }
        }
      }
      """;

  private static final List<String> ANNA_AND_BERTA = List.of("country:anna", "country:berta");

  @Autowired Asking pacta;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    Tables tables = Tables.ofTest();
    for (String country : List.of("anna", "berta", "carla", "dora")) {
      tables.entity("country:" + country);
    }
    for (String organization : List.of("club", "league", "union", "guild")) {
      tables.entity("organization:" + organization);
    }
    pacta.load(
        tables
            .entity("treaty:pact", "signed", "1990")
            .entity("event:fair", "eventKind", "MEETING", "date", "2001-05-05")
            .entity("event:vote", "eventKind", "VOTE", "date", "2002-05-05")
            // All four are in the union, and three in the club, which two of them left and one
            // joined again.
            .member("country:anna", "organization:union", "1950/..")
            .member("country:berta", "organization:union", "1950/..")
            .member("country:carla", "organization:union", "1950/..")
            .member("country:dora", "organization:union", "1960/[2014-12-31..]")
            .member("country:anna", "organization:club", "1990-01-01/1999-06-30")
            .member("country:anna", "organization:club", "2005-01-01/..")
            .member("country:berta", "organization:club", "1995/2007")
            .member("country:carla", "organization:club", "1990/..")
            // One after the other.
            .member("country:anna", "organization:league", "1970/1979")
            .member("country:berta", "organization:league", "1985/..")
            // One of them only observes.
            .member("country:anna", "organization:guild", "1980/..")
            .fact(
                FactKind.MEMBER_OF,
                "country:berta",
                "organization:guild",
                "1980/..",
                "status",
                "OBSERVER")
            .fact(FactKind.PARTY_TO, "country:anna", "treaty:pact", "1990/2010")
            .fact(FactKind.PARTY_TO, "country:berta", "treaty:pact", "2000-06/2020")
            .fact(FactKind.TOOK_PART_IN, "country:anna", "event:fair", "2001-05-05")
            .fact(FactKind.TOOK_PART_IN, "country:berta", "event:fair", "2001-05")
            .fact(FactKind.TOOK_PART_IN, "country:anna", "event:vote", "2002-05-05", "vote", "YES")
            .fact(FactKind.TOOK_PART_IN, "country:berta", "event:vote", "2002-05-05", "vote", "NO")
            .files());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1945-01-01 | ",
        "1955-01-01 | union",
        "1975-01-01 | union",
        "1997-01-01 | club union",
        "1999-06-30 | club union",
        "1999-07-01 | union",
        "2001-01-01 | pact union",
        "2006-01-01 | pact club union",
        "2008-01-01 | pact union",
        "2011-01-01 | union",
      })
  void whatTwoShareOnADayIsWhatBothAreInTheRarestFirst(String day, String shared) {
    var answer = pacta.ask(SHARED, Map.of("of", ANNA_AND_BERTA, "day", day));
    assertThat(answer.list("common[*].entity.slug"))
        .isEqualTo(shared == null ? List.of() : List.of((Object[]) shared.split(" ")));
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/common", 1L));
  }

  @Test
  void theTimeIsThatInWhichAllWereInItTogether() {
    var answer = pacta.ask(SHARED, Map.of("of", ANNA_AND_BERTA, "during", "../.."));
    assertThat(answer.list("common[*].entity.slug")).containsExactly("pact", "club", "union");
    assertThat(answer.list("common[0].times[*].valid")).containsExactly("2000-06/2010");
    assertThat(answer.list("common[1].times[*].valid"))
        .containsExactly("1995/1999-06-30", "2005-01-01/2007");
    assertThat(answer.list("common[1].facts[*].subject.slug"))
        .containsExactly("anna", "anna", "berta");
    assertThat(answer.list("common[2].times[*].valid")).containsExactly("1950/..");
    assertThat(answer.list("common[*].others")).containsExactly(0, 1, 2);
  }

  @Test
  void theFactsOfTheDayAreThoseThatHoldThen() {
    var answer = pacta.ask(SHARED, Map.of("of", ANNA_AND_BERTA, "day", "2006-01-01"));
    assertThat(answer.list("common[1].facts[*].valid"))
        .containsExactly("2005-01-01/..", "1995/2007");
    assertThat(answer.list("common[1].times[*].valid")).containsExactly("2005-01-01/2007");
    assertThat(answer.list("common[*].holds")).containsOnly("TRUE");
  }

  @Test
  void whatTheDatesLeaveOpenIsUnknown() {
    var answer = pacta.ask(SHARED, Map.of("of", ANNA_AND_BERTA, "day", "2000-06-15"));
    assertThat(answer.at("common[0].entity.slug")).isEqualTo("pact");
    assertThat(answer.at("common[0].holds")).isEqualTo("UNKNOWN");
    var later =
        pacta.ask(
            SHARED, Map.of("of", List.of("country:anna", "country:dora"), "day", "2020-01-01"));
    assertThat(later.list("common[*].holds")).containsExactly("UNKNOWN");
    assertThat(later.list("common[0].times[*].valid")).containsExactly("1960/[2014-12-31..]");
  }

  @Test
  void oneAfterTheOtherIsNotTogether() {
    var answer =
        pacta.ask(
            SHARED,
            Map.of("of", ANNA_AND_BERTA, "during", "1970/1990", "kinds", List.of("MEMBER_OF")));
    assertThat(answer.list("common[*].entity.slug")).containsExactly("union");
  }

  @Test
  void whoOnlyObservesSharesItWhenAskedFor() {
    var answer =
        pacta.ask(
            SHARED,
            Map.of(
                "of", ANNA_AND_BERTA, "day", "2011-01-01", "status", List.of("FULL", "OBSERVER")));
    assertThat(answer.list("common[*].entity.slug")).containsExactly("guild", "union");
  }

  @Test
  void happeningsAreSharedOnceTheyHaveHappenedAndOnlyWhenAskedFor() {
    Map<String, Object> asked =
        Map.of("of", ANNA_AND_BERTA, "day", "2001-05-20", "kinds", List.of("TOOK_PART_IN"));
    var answer = pacta.ask(SHARED, asked);
    assertThat(answer.list("common[*].entity.slug")).containsExactly("fair");
    assertThat(answer.at("common[0].holds")).isEqualTo("UNKNOWN");
    assertThat(answer.list("common[0].times[*].valid")).containsExactly("[2001-05-05..2001-05-31]");
    var later =
        pacta.ask(
            SHARED,
            Map.of("of", ANNA_AND_BERTA, "day", "2003-01-01", "kinds", List.of("TOOK_PART_IN")));
    assertThat(later.list("common[*].entity.slug")).containsExactly("fair", "vote");
    assertThat(later.list("common[*].holds")).containsExactly("TRUE", "TRUE");
    var during =
        pacta.ask(
            SHARED,
            Map.of("of", ANNA_AND_BERTA, "during", "2002", "kinds", List.of("TOOK_PART_IN")));
    assertThat(during.list("common[*].entity.slug")).containsExactly("vote");
  }

  @Test
  void organizationsShareTheirMembers() {
    var answer =
        pacta.ask(
            SHARED,
            Map.of("of", List.of("organization:club", "organization:union"), "day", "2006-01-01"));
    assertThat(answer.list("common[*].entity.slug"))
        .containsExactlyInAnyOrder("anna", "berta", "carla");
    assertThat(answer.list("common[*].direction")).containsOnly("INCOMING");
  }

  @Test
  void threeShareWhatAllThreeAreIn() {
    var answer =
        pacta.ask(
            SHARED,
            Map.of(
                "of",
                List.of("country:anna@2000-01-01", "country:berta", "country:carla"),
                "day",
                "2006-01-01"));
    assertThat(answer.list("common[*].entity.slug")).containsExactly("club", "union");
    assertThat(answer.list("common[*].others")).containsExactly(0, 1);
  }

  @Test
  void onlyTheFirstAreGiven() {
    var answer = pacta.ask(SHARED, Map.of("of", ANNA_AND_BERTA, "day", "2006-01-01", "first", 2));
    assertThat(answer.list("common[*].entity.slug")).containsExactly("pact", "club");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "of: []                                       | 'of' names 0 entities. It takes 2 to 10 different ones.",
        "of: [\"country:anna\"]                       | 'of' names 1 entity. It takes 2 to 10 different ones.",
        "of: [\"country:anna\", \"country:anna@2000-01-01\"] | 'of' names 1 entity. It takes 2 to 10 different ones.",
        "of: [\"country:anna\", \"anna\"]             | 'of' is \"anna\". It is the id of an entity, such as \"country:kazakhstan\".",
        "of: [\"country:anna\", \"country:zoe\"]      | 'of' names \"country:zoe\", and the record has no such entity.",
        "of: [\"country:anna\", \"country:berta\"], first: 101 | 'first' is 101. It is a number of items from 0 to 100.",
        "of: [\"country:anna\", \"country:berta\"], first: -1  | 'first' is -1. It is a number of items from 0 to 100.",
      })
  void whatCannotBeAskedIsRefused(String arguments, String sentence) {
    var answer = pacta.ask("{ common(%s) { kind } }".formatted(arguments));
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.message()).isEqualTo(sentence);
  }

  @Test
  void severalQuestionsAndTheirDetailsTakeOneRead() {
    var answer =
        pacta.ask(
            """
            {
              one: common(of: ["country:anna", "country:berta"], asOf: "2006-01-01") { ...Shared }
              two: common(of: ["country:anna", "country:carla"], during: "1990/1999", first: 1) { ...Shared }
            }
            fragment Shared on CommonGround {
              entity { name } facts { rank citations { locator } ... on Membership { status } ... on Participation { provisional } }
            }
            """);
    assertThat(answer.list("one")).hasSize(3);
    assertThat(answer.list("two")).hasSize(1);
    assertThat(answer.at("two[0].facts[0].status")).isEqualTo("FULL");
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/common", 1L));
  }
}
