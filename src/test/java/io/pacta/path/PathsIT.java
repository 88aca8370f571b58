package io.pacta.path;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A world of which every path is known. */
@OnScratch
class PathsIT {

  private static final int MANY = 52;
  private static final int SPELLS = 45;

  @Autowired Asking pacta;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    Tables tables =
        Tables.ofTest()
            .entity("country:east")
            .entity("country:west")
            .entity("country:north")
            .entity("country:island")
            .entity("country:sun")
            .entity("country:moon")
            .entity("organization:union")
            .entity("organization:sky")
            .entity("organization:night")
            .entity("organization:dusk")
            .entity("organization:club")
            .entity("organization:bureau")
            .entity("treaty:pact")
            .entity("person:envoy")
            .entity("office:chair", "role", "CHAIR")
            .entity("event:fair", "eventKind", "MEETING", "date", "1999-05-05")
            .member("country:east", "organization:union", "1950/..")
            .member("country:west", "organization:union", "1950/..")
            .member("country:north", "organization:union", "1950/..")
            .fact(FactKind.PARTY_TO, "country:east", "treaty:pact", "2004-06-15/2007")
            .fact(FactKind.PARTY_TO, "country:west", "treaty:pact", "2004/2006")
            .member("country:east", "organization:club", "1990-01-01/1995-12-31")
            .member("country:east", "organization:club", "2001-01-01/..")
            .member("country:north", "organization:club", "1994-01-01/2002-12-31")
            .fact(FactKind.PART_OF, "organization:bureau", "organization:club", "1980-01-01/")
            .fact(FactKind.OFFICE_OF, "office:chair", "organization:bureau", "1980-01-01/..")
            .fact(FactKind.HOLDS, "person:envoy", "office:chair", "1985-01-01/1986-12-31")
            .fact(FactKind.TOOK_PART_IN, "country:west", "event:fair", "1999-05-05")
            .fact(FactKind.TOOK_PART_IN, "country:island", "event:fair", "1999-05");
    for (int at = 0; at < MANY; at++) {
      tables.entity("country:c-" + at).member("country:c-" + at, "organization:union", "1950/..");
    }
    // More than 2,000 walks from the sun to the moon make one path of least length.
    for (int at = 1; at <= SPELLS; at++) {
      for (String member : List.of("country:sun", "country:moon")) {
        tables.member(member, "organization:sky", "19%02d/2000".formatted(at));
      }
    }
    tables
        .member("country:sun", "organization:dusk", "1950/..")
        .fact(FactKind.PART_OF, "organization:dusk", "organization:night", "1950/..")
        .member("country:moon", "organization:night", "1950/..");
    pacta.load(tables.files());
  }

  @Test
  void aPathThroughAPactOfTwoComesBeforeOneThroughTheUnion() {
    var answer =
        pacta.ask(
            """
            { paths(from: "country:east", to: "country:west", asOf: "2005-06-01") {
                length rarity holds entities { slug } times { valid holds }
                steps { from { slug } to { slug } facts { direction fact { key valid citations { locator } } } } } }
            """);
    assertThat(answer.list("paths[*].entities[1].slug")).containsExactly("pact", "union");
    assertThat(answer.list("paths[*].rarity")).containsExactly(1.0, 1.0 / (MANY + 2));
    assertThat(answer.list("paths[*].length")).containsExactly(2, 2);
    assertThat(answer.list("paths[*].holds")).containsExactly("TRUE", "TRUE");
    assertThat(answer.list("paths[0].steps[*].facts[*].direction"))
        .containsExactly("OUTGOING", "INCOMING");
    assertThat(answer.list("paths[0].times[*].valid"))
        .containsExactly("[2004-06-15..2004-12-31]/2006");
    assertThat(answer.list("paths[1].times[*].valid")).containsExactly("1950/..");
  }

  @Test
  void severalSpellsAreOnePathWithTheTimesOfAll() {
    var answer =
        pacta.ask(
            """
            { paths(from: "country:east", to: "country:north", via: [MEMBER_OF], during: "1993/2001") {
                entities { slug } times { valid holds } steps { facts { fact { valid } } } } }
            """);
    assertThat(answer.list("paths[*].entities[1].slug")).containsExactly("club", "union");
    assertThat(answer.list("paths[0].times[*].valid"))
        .containsExactly("1994-01-01/1995-12-31", "2001-01-01/2002-12-31");
    assertThat(answer.list("paths[0].steps[0].facts[*].fact.valid"))
        .containsExactly("1990-01-01/1995-12-31", "2001-01-01/..");
  }

  @Test
  void onlyFactsThatTakePartAreGiven() {
    var answer =
        pacta.ask(
            """
            { paths(from: "country:east", to: "country:north", via: [MEMBER_OF], during: "1990/1996", first: 1) {
                steps { facts { fact { valid } } } } }
            """);
    assertThat(answer.list("paths[0].steps[0].facts[*].fact.valid"))
        .containsExactly("1990-01-01/1995-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "1989-12-31, ''", // the envoy had left
    "1985-06-01, UNKNOWN", // whether the bureau was still there, nobody says
  })
  void aPathHoldsAsSurelyAsItsLeastSureStep(String day, String holds) {
    var answer =
        pacta.ask(
            """
            query ($day: Date) {
              paths(from: "person:envoy", to: "organization:club", asOf: $day) { holds times { valid } }
            }
            """,
            Map.of("day", day));
    assertThat(answer.list("paths[*].holds"))
        .isEqualTo(holds.isEmpty() ? List.of() : List.of(holds));
  }

  @Test
  void anUnknownEndIsNotAnOpenOne() {
    var answer =
        pacta.ask(
            """
            { paths(from: "office:chair", to: "organization:club", asOf: "1990-01-01") { times { valid } } }
            """);
    assertThat(answer.list("paths[0].times[*].valid")).containsExactly("1980-01-01/");
  }

  @Test
  void aHappeningCountsFromItsDayOn() {
    assertThat(throughTheFair("asOf: \"1999-05-04\"")).isEqualTo(List.of());
    assertThat(throughTheFair("asOf: \"1999-05-10\"")).isEqualTo(List.of("UNKNOWN"));
    assertThat(throughTheFair("asOf: \"2010-01-01\"")).isEqualTo(List.of("TRUE"));
    assertThat(throughTheFair("during: \"1999\"")).isEqualTo(List.of("TRUE"));
    assertThat(throughTheFair("during: \"2010\"")).isEqualTo(List.of());
  }

  private List<Object> throughTheFair(String when) {
    return pacta
        .ask(
            "{ paths(from: \"country:west\", to: \"country:island\", via: [TOOK_PART_IN, MEMBER_OF], %s) { holds } }"
                .formatted(when))
        .list("paths[*].holds");
  }

  @Test
  void aChronologicalPathBeginsItsStepsInOrder() {
    String query =
        """
        query ($from: ID!, $to: ID!) {
          paths(from: $from, to: $to, asOf: "1986-01-01", chronological: true) { holds }
        }
        """;
    String envoy = "person:envoy";
    String club = "organization:club";
    assertThat(pacta.ask(query, Map.of("from", envoy, "to", club)).list("paths")).isEmpty();
    assertThat(pacta.ask(query, Map.of("from", club, "to", envoy)).list("paths[*].holds"))
        .containsExactly("UNKNOWN");
  }

  @Test
  void longerPathsDoNotPassThroughWhatConnectsMany() {
    String query =
        """
        query ($longer: Boolean) {
          paths(from: "country:east", to: "organization:bureau", asOf: "2002-01-01", longer: $longer, first: 100) {
            entities { slug }
          }
        }
        """;
    assertThat(pacta.ask(query, Map.of("longer", false)).list("paths[*].entities[*].slug"))
        .containsExactly("east", "club", "bureau");
    assertThat(pacta.ask(query, Map.of("longer", true)).list("paths[*].entities[*].slug"))
        .as("and not by union, north, club")
        .containsExactly("east", "club", "bureau");
    assertThat(
            pacta
                .ask(
                    """
                    { paths(from: "country:east", to: "country:north", asOf: "2002-01-01", longer: true) { entities { slug } } }
                    """)
                .list("paths[*].entities[1].slug"))
        .as("what is of least length may pass")
        .containsExactly("club", "union");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEMBER_OF, PART_OF", "MEMBER_OF, PART_OF, ACTED_ON"})
  void howeverManyAreOfLeastLengthThereAreLongerOnes(String via) {
    var answer =
        pacta.ask(
            "{ paths(from: \"country:sun\", to: \"country:moon\", via: [%s], asOf: \"1960-01-01\", longer: true) { entities { slug } } }"
                .formatted(via));
    assertThat(answer.list("paths[*].entities[1].slug")).containsExactly("sky", "dusk");
  }

  @Test
  void withoutAPathTheListIsEmpty() {
    var answer =
        pacta.ask(
            """
            {
              none: paths(from: "country:east", to: "country:island", asOf: "2005-01-01") { length }
              tooLong: paths(from: "country:east", to: "country:west", maxLength: 1, asOf: "2005-01-01") { length }
              noneAsked: paths(from: "country:east", to: "country:west", first: 0, asOf: "2005-01-01") { length }
            }
            """);
    assertThat(answer.list("none")).isEmpty();
    assertThat(answer.list("tooLong")).isEmpty();
    assertThat(answer.list("noneAsked")).isEmpty();
  }

  @Test
  void aliasesWithNamesAndCitationsTakeOneRead() {
    pacta.ask(
        """
        {
          a: paths(from: "country:east", to: "country:west", asOf: "2005-01-01") { ...All }
          b: paths(from: "country:east@1950-01-01", to: "country:north", asOf: "2001-01-01", via: null, maxLength: null, during: null, first: null) { ...All }
        }
        fragment All on Path {
          entities { name }
          steps { from { name } to { name } facts { fact { dataSet { name } citations { source { title } } } } }
        }
        """);
    assertThat(pacta.reads())
        .containsEntry("Query/paths/statesOnDay", 1L)
        .doesNotContainKey("Entity/name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from: "country:east", to: "country:east@2000-01-01" | 'from' and 'to' are both "country:east"
          from: "country:east", to: "csto"                    | 'to' is "csto". It is the id of an entity
          from: "country:nowhere", to: "country:east"         | 'from' is "country:nowhere", and the record has no such
          from: "country:east", to: "country:west", via: []   | 'via' is an empty list
          from: "country:east", to: "country:west", maxLength: 0 | 'maxLength' is 0. It is a number of steps from 1 to 6
          from: "country:east", to: "country:west", maxLength: 7 | 'maxLength' is 7. It is a number of steps from 1 to 6
          from: "country:east", to: "country:west", first: 101   | 'first' is 101. It is a number of paths from 0 to 100
          """,
      quoteCharacter = '`')
  void aQuestionThatMakesNoSenseIsToldWhy(String arguments, String sentence) {
    var answer =
        pacta.ask(
            "{ good: paths(from: \"country:east\", to: \"country:west\") { length } bad: paths(%s) { length } }"
                .formatted(arguments));
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.message()).startsWith(sentence);
    assertThat(answer.errors()).hasSize(1);
  }
}
