package io.pacta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of things that were taken back or are contested. */
@OnScratch
class AfterwardsIT {

  @Autowired Asking pacta;

  @BeforeEach
  void forgetEverything() {
    pacta.forgetEverything();
  }

  @Test
  void anEventThatIsNoLongerToldKeepsWhatWasLastSaidOfIt() {
    pacta.load(
        Tables.ofTest().entity("event:talks", "eventKind", "MEETING", "date", "2006-08").files());
    pacta.load(Tables.ofTest().entity("country:ghana").files());
    var answer = pacta.ask("{ event(slug: \"talks\") { date eventKind topics } }");
    assertThat(answer.at("event.date")).isEqualTo("2006-08");
    assertThat(answer.at("event.eventKind")).isEqualTo("MEETING");
  }

  @Test
  void anOfficeWhoseOnlyDescriptionIsDeprecatedStillHasItsRole() {
    pacta.load(
        Tables.ofTest()
            .entity("office:chair", "role", "CHAIR", "rank", "DEPRECATED", "rankReason", "doubtful")
            .files());
    assertThat(pacta.ask("{ office(slug: \"chair\") { role } }").at("office.role"))
        .isEqualTo("CHAIR");
  }

  @Test
  void aCountryThatNobodyIntroducesAnyMoreIsNotListed() {
    pacta.load(Tables.ofTest().entity("country:gahna").entity("country:togo").files());
    pacta.load(Tables.ofTest().entity("country:ghana").entity("country:togo").files());
    assertThat(pacta.ask("{ countries { nodes { slug } } }").list("countries.nodes[*].slug"))
        .isEqualTo(List.of("ghana", "togo"));
    assertThat(pacta.ask("{ node(id: \"country:gahna@~1\") { id } }").at("node.id"))
        .isEqualTo("country:gahna@~1");
  }

  @Test
  void claimsThatDifferInWhatTheyCarryDoNotAgree() {
    pacta.load(
        votes("NO", votes("YES", Tables.ofTest(), "one", 10), "other", 5)
            .by("third", 1, "../..")
            .fact(
                FactKind.TOOK_PART_IN, "country:ghana", "event:ballot", "2001-01-01", "vote", "YES")
            .files());
    var answer =
        pacta.ask(
            """
            { event(slug: "ballot") { participants { nodes {
              vote
              rivals { dataSet { slug } }
              agreeing { dataSet { slug } }
            } } } }
            """);
    assertThat(answer.list("event.participants.nodes[*].vote")).isEqualTo(List.of("YES"));
    assertThat(answer.list("event.participants.nodes[*].rivals[*].dataSet.slug"))
        .isEqualTo(List.of("other"));
    assertThat(answer.list("event.participants.nodes[*].agreeing[*].dataSet.slug"))
        .isEqualTo(List.of("third"));
  }

  @Test
  void aRetractedFactIsNotBest() {
    pacta.load(
        Tables.ofTest()
            .entity("country:ghana")
            .entity("organization:club")
            .member("country:ghana", "organization:club", "2000/2001")
            .files());
    Object id =
        pacta
            .ask(
                "{ organization(slug: \"club\") { members(where: {during: \"2000/2001\"}) { nodes { id best } } } }")
            .list("organization.members.nodes[*].id")
            .getFirst();
    pacta.load(Tables.ofTest().entity("country:ghana").entity("organization:club").files());
    var answer =
        pacta.ask("{ node(id: \"%s\") { ... on Fact { best retractedAt } } }".formatted(id));
    assertThat(answer.at("node.best")).isEqualTo(false);
    assertThat(answer.at("node.retractedAt")).isNotNull();
  }

  private static Tables votes(String vote, Tables tables, String dataSet, int precedence) {
    return tables
        .by(dataSet, precedence, "../..")
        .entity("country:ghana")
        .entity("event:ballot", "eventKind", "VOTE", "date", "2001-01-01")
        .fact(FactKind.TOOK_PART_IN, "country:ghana", "event:ballot", "2001-01-01", "vote", vote);
  }
}
