package io.pacta.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnWorld;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What changed in the starter world. */
@OnWorld
class ChangeInTheWorldIT {

  @Autowired Asking pacta;

  @Test
  void ofNineMembersOfTheCstoTwoWereGoneAndUzbekistanHadComeBack() {
    Answer answer =
        pacta.ask(
            """
            {
              changes(between: "1994-06-01/2007-01-01", of: ["organization:csto"], kinds: [MEMBER_OF]) {
                nodes { what truth subject { slug } }
              }
            }
            """);
    assertThat(answer.list("changes.nodes[*]"))
        .containsExactlyInAnyOrder(
            Map.of("what", "ENDED", "truth", "TRUE", "subject", Map.of("slug", "azerbaijan")),
            Map.of("what", "ENDED", "truth", "TRUE", "subject", Map.of("slug", "georgia")),
            // Itself an observer in the General Assembly since 2004.
            Map.of("what", "BEGAN", "truth", "TRUE", "subject", Map.of("slug", "csto")));
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/changes", 1L));
  }

  @Test
  void inKyrgyzstanBakiyevCameAfterAkayev() {
    Answer answer =
        pacta.ask(
            """
            {
              changes(between: "2004-12-31/2006-12-31", of: ["country:kyrgyzstan"]) {
                nodes { what kind subject { slug } }
              }
              country(code: "KGZ") {
                timeline(where: {kinds: [HOLDS], during: "2004-12-31/2006-12-31"}) {
                  nodes { at what fact { subject { slug } object { slug } } }
                }
              }
            }
            """);
    assertThat(answer.list("changes.nodes[*]"))
        .contains(
            Map.of("what", "ENDED", "kind", "HOLDS", "subject", Map.of("slug", "askar-akayev")),
            Map.of(
                "what", "BEGAN", "kind", "HOLDS", "subject", Map.of("slug", "kurmanbek-bakiyev")))
        .hasSize(3);
    assertThat(answer.list("country.timeline.nodes[*].fact.subject.slug"))
        .isEqualTo(List.of("askar-akayev", "kurmanbek-bakiyev"));
    assertThat(answer.list("country.timeline.nodes[*].fact.object.slug"))
        .containsOnly("kyrgyzstan-leader");
  }

  @Test
  void theTimelineOfTheCstoTellsHowUzbekistanCameAndWent() {
    Answer answer =
        pacta.ask(
            """
            {
              organization(slug: "csto") {
                timeline(where: {kinds: [MEMBER_OF]}, first: 500) {
                  nodes { at what fact { subject { slug } } }
                }
              }
            }
            """);
    assertThat(
            answer.list("organization.timeline.nodes[*]").stream()
                .map(node -> (Map<?, ?>) node)
                .filter(
                    node ->
                        Map.of("subject", Map.of("slug", "uzbekistan")).equals(node.get("fact")))
                .map(node -> node.get("at") + " " + node.get("what"))
                .toList())
        .isEqualTo(
            List.of(
                "1992-05-15 BEGAN", "1999-04-20 ENDED", "2006-08-17 BEGAN", "2012-06-28 ENDED"));
  }

  @Test
  void theCstoIsCountedAsItsListsAre() {
    Answer answer =
        pacta.ask(
            """
            {
              organization(slug: "csto") {
                memberCounts(during: "1992/2013") { date certain possible }
                y1992: on(date: "1992-12-31") { ...Members }
                y1994: on(date: "1994-12-31") { ...Members }
                y2003: on(date: "2003-12-31") { ...Members }
                y2013: on(date: "2013-12-31") { ...Members }
              }
            }
            fragment Members on Organization {
              members(where: {status: [FULL]}) { totalCount }
              certain: members(where: {status: [FULL], certainty: CERTAIN}) { totalCount }
            }
            """);
    for (String year : List.of("1992", "1994", "2003", "2013")) {
      String members = "organization.y%s.".formatted(year);
      assertThat(answer.list("organization.memberCounts[?(@.date == '%s-12-31')]".formatted(year)))
          .isEqualTo(
              List.of(
                  Map.of(
                      "date",
                      year + "-12-31",
                      "certain",
                      Objects.requireNonNull(answer.at(members + "certain.totalCount")),
                      "possible",
                      Objects.requireNonNull(answer.at(members + "members.totalCount")))));
    }
  }
}
