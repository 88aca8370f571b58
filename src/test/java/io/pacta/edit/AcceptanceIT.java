package io.pacta.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements of a report are accepted, and nothing else is written. */
@OnScratch
class AcceptanceIT {

  private static final String TEXT =
      "Belarus joined the CSTO\nin 1994. Russia joined the CSTO in 1992.";

  private static final String READ =
      """
      query ($text: String!) {
        readReport(text: $text, publishedOn: "2000-01-01") { mentionCount proposals { key verdict } }
      }
      """;

  private static final String ACCEPT =
      """
      mutation ($input: AcceptProposalsInput!) {
        acceptProposals(input: $input) {
          userErrors { field message code } revision { number author } keys
          facts { valid citations { locator quote source { slug title published } } }
        }
      }
      """;

  @Autowired Asking pacta;

  @BeforeEach
  void aDeskThatKnowsNames() {
    pacta.forgetEverything();
    Desk desk = new Desk(pacta);
    desk.open("desk");
    name("country:belarus", "Belarus", "SHORT");
    name("country:russia", "Russia", "SHORT");
    name("organization:csto", "CSTO", "ACRONYM");
  }

  private void name(String entity, String text, String kind) {
    new Desk(pacta)
        .make(
            "addName",
            "AddNameInput",
            Map.of(
                "dataSet",
                "desk",
                "entity",
                entity,
                "name",
                Map.of("text", text, "nameKind", kind, "valid", "../.."),
                "citations",
                List.of(Map.of("source", "book"))))
        .at("addName.entity.id");
  }

  private List<Object> read(String what) {
    return pacta.ask(READ, Map.of("text", TEXT)).list("readReport.proposals[*]." + what);
  }

  private Answer accept(List<Object> keys, String source) {
    return pacta.ask(
        ACCEPT,
        Map.of(
            "input",
            new HashMap<>(
                Map.of(
                    "dataSet",
                    "desk",
                    "text",
                    TEXT,
                    "publishedOn",
                    "2000-01-01",
                    "proposals",
                    keys,
                    "source",
                    Map.of("slug", source, "title", "A report", "published", "2000-01-01"),
                    "idempotencyKey",
                    source + keys.size()))));
  }

  @Test
  void whatIsAcceptedIsAFactThatCitesTheReport() {
    assertThat(read("verdict")).containsExactly("NEW", "NEW");
    Answer answer = accept(read("key").subList(0, 1), "agency-1");
    assertThat(answer.list("acceptProposals.userErrors")).isEmpty();
    assertThat(answer.list("acceptProposals.facts[*].valid")).containsExactly("1994/");
    assertThat(answer.list("acceptProposals.facts[*].citations[*].locator"))
        .containsExactly("Belarus joined the CSTO in 1994");
    assertThat(answer.list("acceptProposals.facts[*].citations[*].source.slug"))
        .containsExactly("agency-1");
    assertThat(read("verdict")).containsExactly("SUPPORTED", "NEW");
    assertThat(new Desk(pacta).members("csto")).containsExactly("belarus 1994/");
  }

  @Test
  void theSameAgainChangesNothingAndAnotherReportIsOneMoreCitation() {
    List<Object> keys = read("key");
    Object revision = accept(keys, "agency-1").at("acceptProposals.revision.number");
    assertThat(accept(keys, "agency-1").at("acceptProposals.revision.number")).isEqualTo(revision);
    Answer second = accept(keys, "agency-2");
    assertThat(second.list("acceptProposals.facts[0].citations[*].source.slug"))
        .containsExactlyInAnyOrder("agency-1", "agency-2");
    assertThat(new Desk(pacta).members("csto")).hasSize(2);
  }

  @Test
  void whatTheReportDoesNotSayIsNotWritten() {
    Answer answer = accept(List.of(read("key").getFirst(), "no-such-key"), "agency-1");
    assertThat(answer.list("acceptProposals.userErrors[*].code")).containsExactly("UNKNOWN");
    assertThat(answer.at("acceptProposals.revision")).isNull();
    assertThat(new Desk(pacta).members("csto")).isEmpty();
  }

  @Test
  void aNameThatIsToldIsFoundInTheNextReport() {
    assertThat(read("key")).hasSize(2);
    String text = "The Alliance of Tests met.";
    assertThat(count(text)).isEqualTo(0);
    name("organization:csto", "Alliance of Tests", "OFFICIAL");
    assertThat(count(text)).isEqualTo(1);
  }

  private @Nullable Object count(String text) {
    return pacta.ask(READ, Map.of("text", text)).at("readReport.mentionCount");
  }
}
