package io.pacta.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import io.pacta.record.History.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The record is told folder after folder, drawn by lot, while {@link History} keeps a copy of what
 * should be seen after each. In the end every revision is still seen as it was.
 */
@OnScratch
class HistoryIT {

  private static final int FOLDERS = 14;

  private static final String AS_KNOWN =
      """
      query($at: DateTime!) {
        cis: organization(slug: "cis", knownAt: $at) { ...seen }
        csto: organization(slug: "csto", knownAt: $at) { ...seen }
        dataSets(knownAt: $at) { slug precedence lastLoaded }
      }
      """;

  private static final String BY_ID =
      """
      query($cis: ID!, $csto: ID!, $facts: [ID!]!) {
        cis: node(id: $cis) { ...seen }
        csto: node(id: $csto) { ...seen }
        nodes(ids: $facts) { ... on Membership { ...claim } }
      }
      """;

  private static final String FRAGMENTS =
      """
      fragment seen on Organization {
        all: members(first: 500, where: {during: "../..", claims: ALL}) { totalCount nodes { ...claim } }
        best: members(first: 500, where: {during: "../.."}) { totalCount nodes { key } }
      }
      fragment claim on Membership {
        key best rank note status valid recordedAt retractedAt
        member { slug } dataSet { slug }
      }
      """;

  @Autowired Asking pacta;
  @Autowired Neo4jClient neo4j;

  @BeforeEach
  void nothingWasEverTold() {
    pacta.forgetEverything();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyRevisionIsSeenAsItWas(long seed) {
    Random random = new Random(seed);
    History history = new History();
    List<State> states = new ArrayList<>(List.of(history.state()));
    for (int told = 0; told < FOLDERS; told++) {
      History.Edition edition = History.Edition.any(random);
      Ledger.Outcome outcome = pacta.load(edition.folder().files());
      history.tell(edition);
      assertThat(outcome.revision()).as("after %s", edition).isEqualTo(history.revision());
      if (history.revision() == states.size()) {
        states.add(history.state());
      }
    }

    List<String> instants = instants();
    assertThat(instants).hasSize(states.size() - 1);
    for (int revision = 1; revision < states.size(); revision++) {
      OffsetDateTime at = OffsetDateTime.parse(instants.get(revision - 1));
      assertSeen(asKnown(at), states.get(revision), instants);
      if (revision > 1) {
        assertSeen(asKnown(at.minusNanos(1_000)), states.get(revision - 1), instants);
      }
      assertSeenById(revision, states.get(revision), history.keys(), instants);
    }
  }

  private Answer asKnown(OffsetDateTime at) {
    return pacta.ask(AS_KNOWN + FRAGMENTS, Map.of("at", at.toString()));
  }

  private void assertSeenById(int revision, State state, List<String> keys, List<String> instants) {
    Answer answer =
        pacta.ask(
            BY_ID + FRAGMENTS,
            Map.of(
                "cis",
                "organization:cis@1999-01-01~" + revision,
                "csto",
                "organization:csto@~" + revision,
                "facts",
                keys.stream().map(key -> key + "@~" + revision).toList()));
    assertMembers(answer, state, instants);
    assertThat(answer.list("nodes").stream().map(HistoryIT::claim))
        .as("facts at revision %s", revision)
        .containsExactlyElementsOf(keys.stream().map(key -> state.fact(key, instants)).toList());
  }

  private static void assertSeen(Answer answer, State state, List<String> instants) {
    assertMembers(answer, state, instants);
    assertThat(
            answer.list("dataSets[*]").stream()
                .map(Map.class::cast)
                .map(
                    each ->
                        List.of(each.get("slug"), each.get("precedence"), each.get("lastLoaded"))
                            .toString()))
        .containsExactlyInAnyOrderElementsOf(state.dataSets(instants));
  }

  private static void assertMembers(Answer answer, State state, List<String> instants) {
    for (String organization : SmallFolder.ORGANIZATIONS) {
      List<String> all = state.members(organization, instants);
      assertThat(answer.list(organization + ".all.nodes[*]").stream().map(HistoryIT::claim))
          .as("%s in %s", organization, state)
          .containsExactlyInAnyOrderElementsOf(all);
      assertThat(answer.at(organization + ".all.totalCount")).isEqualTo(all.size());
      assertThat(answer.list(organization + ".best.nodes[*].key"))
          .as("best of %s in %s", organization, state)
          .containsExactlyInAnyOrderElementsOf(state.best(organization));
    }
  }

  /** A claim as {@link State} writes it. */
  private static String claim(@Nullable Object node) {
    if (node == null) {
      return "unknown";
    }
    Map<?, ?> of = (Map<?, ?>) node;
    return "%s %s %s %s %s told %s retracted %s"
        .formatted(
            of.get("key"),
            of.get("status"),
            of.get("rank"),
            of.get("note"),
            Boolean.TRUE.equals(of.get("best")) ? "best" : "rival",
            of.get("recordedAt"),
            of.get("retractedAt"));
  }

  /** The instants of the revisions in the order of their numbers, as answers write them. */
  private List<String> instants() {
    return neo4j
        .query("MATCH (r:Revision) RETURN toString(r.at) AS at ORDER BY r.number")
        .fetchAs(String.class)
        .all()
        .stream()
        .map(at -> Instant.parse(at).toString())
        .toList();
  }
}
