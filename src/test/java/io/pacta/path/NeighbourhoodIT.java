package io.pacta.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.FactKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A world of three countries, of which two are bound by a pact. */
@OnScratch
class NeighbourhoodIT {

  @Autowired Asking pacta;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    pacta.load(
        Tables.ofTest()
            .entity("country:east")
            .entity("country:west")
            .entity("country:north")
            .entity("country:island")
            .entity("organization:union")
            .entity("treaty:pact", "signed", "1950")
            .member("country:east", "organization:union", "1950/..")
            .member("country:west", "organization:union", "1950/..")
            .member("country:north", "organization:union", "1950/..")
            .fact(FactKind.PARTY_TO, "country:east", "treaty:pact", "1960/..")
            .fact(FactKind.PARTY_TO, "country:west", "treaty:pact", "1960/..")
            .fact(
                FactKind.ACTED_ON, "country:north", "treaty:pact", "1959-01-01", "act", "SIGNATURE")
            .files());
  }

  @Test
  void theCentreComesFirstAndThenWhatConnectsTheFewest() {
    var answer = ask("");
    assertThat(answer.list("node.neighbourhood.entities[*].name"))
        .containsExactly("east", "pact", "union");
    assertThat(answer.list("node.neighbourhood.facts[*].kind"))
        .containsExactly("PARTY_TO", "MEMBER_OF");
    assertThat(answer.at("node.neighbourhood.truncated")).isEqualTo(false);
  }

  @Test
  void furtherAwayLieTheOthers() {
    var answer = ask("depth: 2");
    assertThat(answer.list("node.neighbourhood.entities[*].name"))
        .containsExactly("east", "pact", "union", "north", "west");
    assertThat(answer.list("node.neighbourhood.facts[*].subject.slug"))
        .as("the pact, the union, and who else is in them")
        .containsExactly("east", "east", "north", "west", "west");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    var answer = ask("depth: 2, limit: 3");
    assertThat(answer.list("node.neighbourhood.entities[*].name"))
        .containsExactly("east", "pact", "union");
    assertThat(answer.at("node.neighbourhood.truncated")).isEqualTo(true);
    assertThat(answer.at("node.neighbourhood.entitiesLeftOut")).isEqualTo(2);
    assertThat(answer.at("node.neighbourhood.factsLeftOut")).isEqualTo(3);
  }

  @Test
  void happeningsCountWhereTheyAreAskedFor() {
    assertThat(ask("kinds: [ACTED_ON]").list("node.neighbourhood.entities[*].name"))
        .containsExactly("east");
    assertThat(
            ask("depth: 2, kinds: [ACTED_ON, PARTY_TO]")
                .list("node.neighbourhood.entities[*].name"))
        .containsExactly("east", "pact", "north", "west");
    assertThat(
            ask("depth: 2, kinds: [ACTED_ON, PARTY_TO], during: \"1960/1970\"")
                .list("node.neighbourhood.entities[*].name"))
        .containsExactly("east", "pact", "west");
  }

  @Test
  void theNeighbourhoodsOfManyTakeOneRead() {
    var answer =
        pacta.ask(
            """
            { countries(asOf: "1970-01-01", first: 5) { nodes { slug
                near: neighbourhood { entities { slug name } facts { subject { id } object { id } citations { locator } } }
                far: neighbourhood(depth: 3) { truncated entitiesLeftOut } } } }
            """);
    assertThat(answer.list("countries.nodes[?(@.slug == 'island')].near.entities[*].slug"))
        .containsExactly("island");
    assertThat(pacta.reads())
        .containsOnlyKeys("Query/countries", "Entity/neighbourhood")
        .containsEntry("Entity/neighbourhood", 1L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          depth: 4   | 'depth' is 4. It is a number of steps from 1 to 3.
          depth: 0   | 'depth' is 0. It is a number of steps from 1 to 3.
          limit: 501 | 'limit' is 501. It is a number of entities from 1 to 500.
          limit: 0   | 'limit' is 0. It is a number of entities from 1 to 500.
          kinds: []  | 'kinds' is an empty list, and no fact is of no kind.
          """)
  void whatIsOutOfBoundsIsToldWhy(String arguments, String sentence) {
    var answer = ask(arguments);
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.message()).startsWith(sentence);
  }

  private Asking.Answer ask(String arguments) {
    return pacta.ask(
        """
        { node(id: "country:east@1970-01-01") { ... on Entity { neighbourhood%s {
            truncated entitiesLeftOut factsLeftOut entities { name } facts { kind subject { slug } object { slug } } } } } }
        """
            .formatted(arguments.isEmpty() ? "" : "(" + arguments + ")"));
  }
}
