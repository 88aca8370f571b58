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
import org.springframework.beans.factory.annotation.Autowired;

/** An edit that is sent again is made once, and one of several that meet does not undo another. */
@OnScratch
class RepeatedEditsIT {

  @Autowired Asking pacta;

  private Desk desk;

  @BeforeEach
  void aDeskWithTwoCountriesAndAnOrganization() {
    pacta.forgetEverything();
    desk = new Desk(pacta);
    desk.open("desk");
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
  void nobodyHasSeenARevisionThatIsYetToCome() {
    String key = desk.key(desk.record("russia", "csto", "1994/.."));
    int newest = desk.newest();
    Answer answer =
        desk.make(
            "correctFact",
            "CorrectFactInput",
            Map.of("fact", key, "note", "Mine.", "expectedRevision", newest + 1));
    assertThat(answer.list("correctFact.userErrors[*].code")).containsExactly("INVALID");
    assertThat(answer.at("correctFact.userErrors[0].field"))
        .isEqualTo(Desk.path("input expectedRevision"));
    assertThat(String.valueOf(answer.at("correctFact.userErrors[0].message")))
        .contains("the newest revision is " + newest);
    assertThat(desk.newest()).isEqualTo(newest);
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
