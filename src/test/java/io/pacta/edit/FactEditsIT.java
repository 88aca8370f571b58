package io.pacta.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts are recorded, corrected, retracted, ranked and cited, whole or not at all. */
@OnScratch
class FactEditsIT {

  @Autowired Asking pacta;
  @Autowired MeterRegistry meters;

  private Desk desk;

  @BeforeEach
  void aDeskWithTwoCountriesAndAnOrganization() {
    pacta.forgetEverything();
    desk = new Desk(pacta);
    desk.open("desk");
  }

  @Test
  void aFactThatIsRecordedIsThere() {
    Answer answer = desk.record("russia", "csto", "1994-04-20/..");
    assertThat(answer.at("recordFacts.userErrors")).isEqualTo(List.of());
    assertThat(answer.list("recordFacts.facts[*].valid")).containsExactly("1994-04-20/..");
    assertThat(answer.at("recordFacts.revision.author")).isEqualTo("a test");
    assertThat(desk.members("csto")).containsExactly("russia 1994-04-20/..");
  }

  @Test
  void manyFactsAreReadForAtOnceWhileTheOthersWait() {
    List<Map<String, Object>> facts = new ArrayList<>();
    for (String country : List.of("russia", "belarus")) {
      for (String organization : List.of("csto", "cis")) {
        facts.add(desk.fact(country, organization, "1994/.."));
      }
    }
    Map<String, Long> before = written();
    Answer answer =
        desk.make("recordFacts", "RecordFactsInput", Map.of("dataSet", "desk", "facts", facts));
    assertThat(answer.list("recordFacts.facts")).hasSize(4);
    Map<String, Long> after = written();
    for (String statement : List.of("Edit/entities", "Edit/sources", "Record/claims")) {
      assertThat(after.getOrDefault(statement, 0L) - before.getOrDefault(statement, 0L))
          .as(statement)
          .isOne();
    }
  }

  /** How often each statement ran in transactions that write, by its name. */
  private Map<String, Long> written() {
    return meters.find("pacta.writes").timers().stream()
        .collect(
            Collectors.toMap(
                timer -> String.valueOf(timer.getId().getTag("statement")),
                Timer::count,
                Long::sum));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"subject\": \"person:x\"}              | subject       | INVALID | cannot be the subject of MEMBER_OF: that is a country or an organization",
        "{\"object\": \"treaty:x\"}               | object        | INVALID | cannot be the object of MEMBER_OF",
        "{\"object\": \"nothing\"}                | object        | INVALID | is the id of an entity",
        "{\"subject\": \"country:atlantis\"}      | subject       | UNKNOWN | the record has no such entity",
        "{\"subject\": \"organization:csto\"}      | object        | INVALID | is the subject itself",
        "{\"kind\": \"SUCCEEDED_BY\", \"manner\": \"RENAMING\"} | object | INVALID | a country is succeeded by a country",
        "{\"status\": null}                       | status        | INVALID | needs it: one of FULL, ASSOCIATE",
        "{\"act\": \"SIGNATURE\"}                 | act           | INVALID | has no 'act'. It has status.",
        "{\"citations\": []}                      | citations     | INVALID | from 1 to 20",
        "{\"note\": \"  \"}                       | note          | INVALID | is empty",
        "{\"citations\": [{\"source\": \"none\"}]} | citations 0 source | UNKNOWN | neither the record nor the input"
      })
  void aFactThatDoesNotFitIsRefusedAtItsField(
      String change, String field, String code, String sentence) {
    Map<String, Object> fact = desk.fact("russia", "csto", "1994/..");
    fact.putAll(Desk.read(change));
    Answer answer =
        desk.make(
            "recordFacts",
            "RecordFactsInput",
            Map.of(
                "dataSet",
                "desk",
                "facts",
                List.of(desk.fact("belarus", "csto", "1994/.."), fact)));
    assertThat(answer.list("recordFacts.userErrors[*].code")).containsExactly(code);
    assertThat(answer.at("recordFacts.userErrors[0].field"))
        .isEqualTo(Desk.path("input facts 1 " + field));
    assertThat(String.valueOf(answer.at("recordFacts.userErrors[0].message"))).contains(sentence);
    assertThat(answer.at("recordFacts.revision")).isNull();
    assertThat(desk.members("csto")).as("all or nothing").isEmpty();
  }

  @Test
  void whatDoesNotEndAfterItBeganIsRefusedByItsType() {
    Answer answer = desk.record("russia", "csto", "1999/1994");
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void aCorrectionPutsAnotherClaimInThePlaceOfTheOldInOneRevision() {
    String key = desk.key(desk.record("russia", "csto", "1994/.."));
    Answer answer =
        desk.make(
            "correctFact",
            "CorrectFactInput",
            Map.of("fact", key, "valid", "1994-04-20/..", "note", "The day of entry into force."));
    assertThat(answer.at("correctFact.fact.valid")).isEqualTo("1994-04-20/..");
    assertThat(answer.at("correctFact.replaced.retractedAt"))
        .isEqualTo(answer.at("correctFact.revision.at"));
    assertThat(desk.members("csto")).containsExactly("russia 1994-04-20/..");
    assertThat(
            pacta
                .ask(
                    "query($id: ID!) { node(id: $id) { ... on Fact { valid retractedAt } } }",
                    Map.of("id", key))
                .at("node.valid"))
        .isEqualTo("1994/..");
  }

  @Test
  void aRetractedFactStaysReadableByItsIdAndAsItWasKnown() {
    Answer recorded = desk.record("russia", "csto", "1994/..");
    String key = desk.key(recorded);
    Answer answer = desk.make("retractFact", "RetractFactInput", Map.of("fact", key));
    assertThat(answer.at("retractFact.fact.retractedAt"))
        .isEqualTo(answer.at("retractFact.revision.at"));
    assertThat(desk.members("csto")).isEmpty();
    assertThat(
            pacta
                .ask(
                    "query($at: DateTime!) { organization(slug: \"csto\", knownAt: $at) { members { nodes { key retractedAt citations { source { title } } } } } }",
                    Map.of("at", String.valueOf(recorded.at("recordFacts.revision.at"))))
                .list("organization.members.nodes[*].key"))
        .containsExactly(key);
    Answer again = desk.make("retractFact", "RetractFactInput", Map.of("fact", key));
    assertThat(again.list("retractFact.userErrors[*].code")).containsExactly("RETRACTED");
  }

  @Test
  void aRankedClaimIsNoLongerBest() {
    String key = desk.key(desk.record("russia", "csto", "1994/.."));
    Answer unreasoned =
        desk.make("setRank", "SetRankInput", Map.of("fact", key, "rank", "DEPRECATED"));
    assertThat(unreasoned.at("setRank.userErrors[0].field")).isEqualTo(Desk.path("input reason"));
    Answer answer =
        desk.make(
            "setRank",
            "SetRankInput",
            Map.of("fact", key, "rank", "DEPRECATED", "reason", "A misprint."));
    assertThat(answer.at("setRank.fact.rank")).isEqualTo("DEPRECATED");
    assertThat(desk.members("csto")).isEmpty();
  }

  @Test
  void aCitationIsAddedOnce() {
    String key = desk.key(desk.record("russia", "csto", "1994/.."));
    Map<String, Object> input =
        Map.of(
            "fact",
            key,
            "citation",
            Map.of("source", "treaty-text", "locator", "Article 11"),
            "source",
            Map.of("slug", "treaty-text", "title", "The treaty", "url", "https://example.org/cst"));
    assertThat(
            desk.make("addCitation", "AddCitationInput", input)
                .list("addCitation.fact.citations[*].locator"))
        .containsExactly(null, "Article 11");
    Answer again = desk.make("addCitation", "AddCitationInput", input);
    assertThat(again.list("addCitation.fact.citations[*].source.slug"))
        .containsExactly("book", "treaty-text");
    assertThat(again.at("addCitation.revision.number")).isEqualTo(desk.newest());
  }

  @Test
  void whatAPublishedDataSetClaimsIsRankedButNotRewritten() {
    pacta.load(
        Map.of(
            "data-sets.csv", "slug,name,covers,precedence\npublished,Published,1990/2020,5\n",
            "sources.csv", "slug,title\nbook,A book\n",
            "member-of.csv",
                "subject,object,status,valid,dataSet,source\ncountry:russia,organization:csto,FULL,1992/..,published,book\n"));
    String key =
        String.valueOf(
            pacta
                .ask("{ organization(slug: \"csto\") { members { nodes { key } } } }")
                .at("organization.members.nodes[0].key"));
    for (Answer refused :
        List.of(
            desk.make("retractFact", "RetractFactInput", Map.of("fact", key)),
            desk.make("correctFact", "CorrectFactInput", Map.of("fact", key, "note", "No.")),
            desk.make(
                "addCitation",
                "AddCitationInput",
                Map.of("fact", key, "citation", Map.of("source", "book", "locator", "2"))))) {
      assertThat(refused.list("*.userErrors[*].code")).containsExactly("NOT_EDITABLE");
    }
    desk.make(
        "setRank", "SetRankInput", Map.of("fact", key, "rank", "DEPRECATED", "reason", "Wrong."));
    assertThat(desk.members("csto")).isEmpty();
  }
}
