package io.pacta.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import io.pacta.Tables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** An answer says what it rests on, and is given again whatever the record has been told since. */
@OnScratch
class CitedAnswerIT {

  private static final String QUESTION =
      """
      query ($later: DateTime = "2100-01-01T00:00:00Z") {
        organization(slug: "club") {
          id name
          members(first: 5) { totalCount pageInfo { endCursor } nodes { id member { id name } valid recordedAt } }
        }
        known: organization(slug: "club", knownAt: $later) { id members { totalCount } }
        newcomer: country(code: "BER") { id }
        node(id: "country:berta") { id }
        dataSets { slug facts lastLoaded }
        search(text: "Berta", first: 5) { totalCount }
        ask(subject: "country:anna", kind: MEMBER_OF, object: "organization:club") { truth }
        countries { totalCount nodes { id } }
      }
      """;

  private static final Map<String, Object> ON_REQUEST = Map.of("answer", true);

  @Autowired Asking pacta;
  @Autowired JsonMapper json;

  @BeforeEach
  void forget() {
    pacta.forgetEverything();
    pacta.load(before().files());
  }

  private static Tables before() {
    return Tables.ofTest()
        .entity("country:anna")
        .entity("organization:club")
        .named("organization:club", "Club", "en", "SHORT", "1990/..")
        .member("country:anna", "organization:club", "1990/..");
  }

  private void edit() {
    pacta.load(
        before()
            .entity("country:berta")
            .named("country:berta", "Berta", "en", "SHORT", "1990/..")
            .named("organization:club", "The Great Club", "en", "SHORT", "2000/..")
            .member("country:berta", "organization:club", "1995/..")
            .files());
  }

  @Test
  void aMutationIsNoAnswerThatCanBeGivenAgain() {
    Answer answer =
        pacta.ask(
            "mutation { createDataSet(input: {slug: \"desk\", name: \"D\"}) { userErrors { code } } }",
            Map.of(),
            ON_REQUEST);
    assertThat(answer.code()).isEqualTo("INVALID_EXTENSION");
    assertThat(pacta.ask("{ revisions(first: 2) { totalCount } }").at("revisions.totalCount"))
        .isEqualTo(1);
  }

  @Test
  void onRequestAnAnswerSaysWhatItRestsOn() {
    Answer answer = pacta.ask("{ organization(slug: \"club\") { name } }", Map.of(), ON_REQUEST);
    assertThat(cited(answer))
        .containsEntry("revision", 1L)
        .containsEntry("asOf", extensions(answer).get("today"))
        .containsEntry(
            "documentHash", "dc39f1754c70a3c72264c61ced6d9a20964fae36f961a2ce9293df8279fa5fd5");
    assertThat(extensions(pacta.ask("{ organization(slug: \"club\") { name } }")))
        .doesNotContainKey("answer");
  }

  @Test
  void askedAgainWithItsRevisionItIsTheSameToTheByte() {
    Answer first = pacta.ask(QUESTION, Map.of(), ON_REQUEST);
    edit();
    Answer again = pacta.ask(QUESTION, Map.of(), Map.of("answer", cited(first)));
    assertThat(data(again)).isEqualTo(data(first));
    assertThat(cited(again)).isEqualTo(cited(first));
    assertThat(data(pacta.ask(QUESTION))).as("what the record knows now").isNotEqualTo(data(first));
  }

  @Test
  void theDayOfAnAnswerIsKept() {
    Answer then =
        pacta.ask(
            "{ organization(slug: \"club\") { name } }",
            Map.of(),
            Map.of("answer", Map.of("asOf", "1980-01-01")));
    assertThat(cited(then)).containsEntry("asOf", "1980-01-01").containsEntry("revision", 1L);
  }

  @Test
  void whatCannotBeCitedIsRefused() {
    assertRefused(Map.of("revision", 2), "Its revision is 2, and the record has those to 1.");
    assertRefused(Map.of("revision", "one"), "Its revision is a number.");
    assertRefused(
        Map.of("asOf", "yesterday"), "Its asOf is 'yesterday', and not a day such as 2026-11-28.");
    assertRefused("yes", "It is true, or the object that an answer came with.");
    Answer other = pacta.ask("{ __typename }", Map.of(), ON_REQUEST);
    Answer refused = pacta.ask(QUESTION, Map.of(), Map.of("answer", cited(other)));
    assertThat(refused.code()).isEqualTo("INVALID_EXTENSION");
    assertThat(refused.message())
        .startsWith(
            "'extensions.answer' cannot be used. Its documentHash is that of another document");
  }

  private void assertRefused(Object asked, String why) {
    Answer refused = pacta.ask(QUESTION, Map.of(), Map.of("answer", asked));
    assertThat(refused.code()).isEqualTo("INVALID_EXTENSION");
    assertThat(refused.message()).isEqualTo("'extensions.answer' cannot be used. " + why);
    assertThat(refused.errors()).hasSize(1);
  }

  private String data(Answer answer) {
    assertThat(answer.errors()).isEqualTo(List.of());
    return json.writeValueAsString(answer.json().get("data"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> extensions(Answer answer) {
    return (Map<String, Object>) Objects.requireNonNull(answer.json().get("extensions"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cited(Answer answer) {
    return (Map<String, Object>) Objects.requireNonNull(extensions(answer).get("answer"));
  }
}
