package io.pacta.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the record is edited, by the mutations. */
@OnScratch
class EditsIT {

  @Autowired Asking pacta;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"subject\": \"person:x\"}              | subject       | INVALID | cannot be the subject of MEMBER_OF: that is a country or an organization",
        "{\"object\": \"treaty:x\"}               | object        | INVALID | cannot be the object of MEMBER_OF",
        "{\"object\": \"nothing\"}                | object        | INVALID | is the id of an entity",
        "{\"subject\": \"country:atlantis\"}      | subject       | UNKNOWN | the record has no such entity",
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
  void anEditWithTheSameKeyIsMadeOnceAndAnsweredAlike() {
    Map<String, Object> input =
        Map.of(
            "dataSet", "desk",
            "facts", List.of(desk.fact("russia", "csto", "1994/..")),
            "idempotencyKey", "morning");
    Answer first = desk.make("recordFacts", "RecordFactsInput", input);
    String key = desk.key(first);
    desk.make("retractFact", "RetractFactInput", Map.of("fact", key));
    int newest = desk.newest();
    assertThat(desk.make("recordFacts", "RecordFactsInput", input).json().get("data"))
        .isEqualTo(first.json().get("data"));
    assertThat(desk.newest()).isEqualTo(newest);
    assertThat(desk.members("csto")).isEmpty();

    Map<String, Object> other = new HashMap<>(input);
    other.put("comment", "Another.");
    assertThat(
            desk.make("recordFacts", "RecordFactsInput", other)
                .list("recordFacts.userErrors[*].code"))
        .containsExactly("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void anEditThatSaidNothingNewIsRememberedTooAndIsNoRevision() {
    desk.record("russia", "csto", "1994/..");
    int newest = desk.newest();
    Map<String, Object> input =
        Map.of(
            "dataSet", "desk",
            "facts", List.of(desk.fact("russia", "csto", "1994/..")),
            "idempotencyKey", "again");
    Answer nothingNew = desk.make("recordFacts", "RecordFactsInput", input);
    assertThat(nothingNew.at("recordFacts.revision.number")).isEqualTo(newest);
    desk.make("retractFact", "RetractFactInput", Map.of("fact", desk.key(nothingNew)));
    desk.make("recordFacts", "RecordFactsInput", input);
    assertThat(desk.members("csto")).isEmpty();
    assertThat(desk.newest()).isEqualTo(newest + 1);
  }

  @Test
  void whatWasChangedMeanwhileIsNotOverwritten() {
    Answer recorded = desk.record("russia", "csto", "1994/..");
    String key = desk.key(recorded);
    Object seen = recorded.at("recordFacts.revision.number");
    desk.make("setRank", "SetRankInput", Map.of("fact", key, "rank", "PREFERRED"));
    Answer answer =
        desk.make(
            "correctFact",
            "CorrectFactInput",
            Map.of("fact", key, "note", "Mine.", "expectedRevision", seen));
    assertThat(answer.list("correctFact.userErrors[*].code")).containsExactly("CONFLICT");
    assertThat(answer.at("correctFact.current.rank")).isEqualTo("PREFERRED");
    assertThat(answer.at("correctFact.fact")).isNull();
    assertThat(
            desk.make(
                    "correctFact",
                    "CorrectFactInput",
                    Map.of("fact", key, "note", "Mine.", "expectedRevision", desk.newest()))
                .at("correctFact.fact.note"))
        .isEqualTo("Mine.");
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

  @Test
  void anEntityIsCreatedWithItsNamesAndCodes() {
    Answer answer =
        desk.make(
            "createEntity",
            "CreateEntityInput",
            Map.of(
                "dataSet", "desk",
                "kind", "ORGANIZATION",
                "slug", "sco",
                "organizationKind", "security",
                "names",
                    List.of(
                        Map.of(
                            "text",
                            "Shanghai Cooperation Organization",
                            "nameKind",
                            "SHORT",
                            "valid",
                            "2001-06-15/..")),
                "identifiers", List.of(Map.of("scheme", "COW_IGO", "value", "4190")),
                "citations", List.of(Map.of("source", "book"))));
    assertThat(answer.at("createEntity.entity.name"))
        .isEqualTo("Shanghai Cooperation Organization");
    assertThat(
            pacta
                .ask(
                    "{ entity(scheme: \"COW_IGO\", value: \"4190\") { slug } organizations { nodes { slug } } search(text: \"shanghai\") { nodes { entity { slug } } } }")
                .at("entity.slug"))
        .isEqualTo("sco");
    Answer taken =
        desk.make(
            "addIdentifier",
            "AddIdentifierInput",
            Map.of(
                "dataSet",
                "desk",
                "entity",
                "organization:csto",
                "identifier",
                Map.of("scheme", "COW_IGO", "value", "4190"),
                "citations",
                List.of(Map.of("source", "book"))));
    assertThat(taken.list("addIdentifier.userErrors[*].code")).containsExactly("EXISTS");
  }

  @Test
  void aNameThatIsAddedIsThere() {
    Answer answer =
        desk.make(
            "addName",
            "AddNameInput",
            Map.of(
                "dataSet",
                "desk",
                "entity",
                "organization:csto",
                "name",
                Map.of("text", "CSTO", "nameKind", "ACRONYM", "valid", "2002-10-07/.."),
                "citations",
                List.of(Map.of("source", "book"))));
    assertThat(answer.at("addName.entity.name")).isEqualTo("CSTO");
  }

  @Test
  void entitiesThatAreMergedAreOneFromThenOn() {
    desk.record("russia", "csto", "1994/..");
    desk.record("belarus", "cis", "1993/..");
    Answer both = desk.record("russia", "cis", "1994/..");
    Map<String, Object> input = Map.of("from", "organization:cis", "into", "organization:csto");
    Answer merged = desk.make("mergeEntities", "MergeEntitiesInput", input);
    assertThat(merged.at("mergeEntities.entity.id")).isEqualTo("organization:csto");
    assertThat(desk.members("csto")).containsExactlyInAnyOrder("russia 1994/..", "belarus 1993/..");
    Answer asked =
        pacta.ask(
            """
            query($then: DateTime!) {
              organization(slug: "cis") { slug }
              node(id: "organization:cis@1995-01-01") { id }
              organizations { nodes { slug } }
              ask(subject: "country:belarus", kind: MEMBER_OF, object: "organization:cis") { truth because { object { slug } } }
              common(of: ["country:belarus", "country:russia"]) { entity { slug } }
              then: organization(slug: "cis", knownAt: $then) { slug members(where: {during: "../.."}) { totalCount } }
              thenToo: organization(slug: "csto", knownAt: $then) { slug members(where: {during: "../.."}) { totalCount } }
            }
            """,
            Map.of("then", String.valueOf(both.at("recordFacts.revision.at"))));
    assertThat(asked.at("organization.slug")).isEqualTo("csto");
    assertThat(asked.at("node.id")).isEqualTo("organization:csto@1995-01-01");
    assertThat(asked.list("organizations.nodes[*].slug")).containsExactly("csto");
    assertThat(asked.at("ask.truth")).isEqualTo("TRUE");
    assertThat(asked.list("common[*].entity.slug")).containsExactly("csto");
    assertThat(asked.at("then.slug")).isEqualTo("cis");
    assertThat(asked.at("then.members.totalCount")).isEqualTo(2);
    assertThat(asked.at("thenToo.members.totalCount")).isEqualTo(1);

    desk.record("belarus", "cis", "1999/2001");
    assertThat(desk.members("csto")).as("an edit of the old id").contains("belarus 1999/2001");
    assertThat(
            desk.make("mergeEntities", "MergeEntitiesInput", input)
                .list("mergeEntities.userErrors[*].code"))
        .containsExactly("INVALID");
  }

  @Test
  void whatIsLoadedOfAMergedEntityIsToldOfTheOther() {
    desk.make(
        "mergeEntities",
        "MergeEntitiesInput",
        Map.of("from", "organization:cis", "into", "organization:csto"));
    Map<String, String> folder =
        Map.of(
            "data-sets.csv", "slug,name,covers,precedence\npublished,Published,1990/2020,5\n",
            "sources.csv", "slug,title\nbook,A book\n",
            "organizations.csv", "slug\ncis\n",
            "member-of.csv",
                "subject,object,status,valid,dataSet,source\ncountry:russia,organization:cis,FULL,1992/..,published,book\n");
    assertThat(pacta.load(folder).told()).isOne();
    assertThat(desk.members("csto")).containsExactly("russia 1992/..");
    assertThat(pacta.load(folder).unchanged()).isOne();
  }

  @Test
  void theSameEditSentByManyAtOnceIsMadeOnce() {
    int before = desk.newest();
    Map<String, Object> input =
        Map.of(
            "dataSet", "desk",
            "facts", List.of(desk.fact("russia", "csto", "1994/..")),
            "idempotencyKey", "hasty");
    Set<Object> answers =
        Set.copyOf(
            atOnce(() -> desk.make("recordFacts", "RecordFactsInput", input).at("recordFacts")));
    assertThat(answers).hasSize(1);
    assertThat(desk.newest()).isEqualTo(before + 1);
  }

  @Test
  void ofManyWhoEditTheSameClaimAtOnceOneDoesAndTheOthersAreTold() {
    Answer recorded = desk.record("russia", "csto", "1994/..");
    Map<String, Object> seen =
        Map.of(
            "fact", desk.key(recorded),
            "expectedRevision", Objects.requireNonNull(recorded.at("recordFacts.revision.number")));
    AtomicInteger editor = new AtomicInteger();
    List<Object> codes =
        atOnce(
            () -> {
              Map<String, Object> input = new HashMap<>(seen);
              input.put("note", "By editor %d.".formatted(editor.incrementAndGet()));
              return desk.make("correctFact", "CorrectFactInput", input)
                  .list("correctFact.userErrors[*].code");
            });
    assertThat(codes)
        .containsExactlyInAnyOrder(
            List.of(), List.of("CONFLICT"), List.of("CONFLICT"), List.of("CONFLICT"));
  }

  /** What four get who ask at once. */
  private static List<Object> atOnce(Supplier<@Nullable Object> asking) {
    List<CompletableFuture<Object>> asked =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> Objects.requireNonNull(asking.get())))
            .limit(4)
            .toList();
    return asked.stream().map(CompletableFuture::join).toList();
  }
}
