package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.ingest.Format;
import io.pacta.ingest.Importer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What was imported is answered as it stands in the published files: the answers are worked out
 * from the files a second time, by code that has nothing in common with the import, and compared
 * for a random draw of questions.
 */
@OnScratch
class RealDataIT {

  /** How many questions are asked of each kind. */
  private static final int QUESTIONS = 85;

  private static final int AT_ONCE = 20;
  private static final long SEED = 1816;

  private static final List<String> FILES =
      List.of("cow-states", "crosswalk", "cow-igo", "atop", "archigos", "reign", "eu-members");
  private static final Set<String> YEARS = Set.of("1975", "1991", "2010");

  private static final Map<String, String> STATUS =
      Map.of("1", "FULL", "2", "ASSOCIATE", "3", "OBSERVER");

  @TempDir static Path folder;

  @Autowired Asking pacta;

  @BeforeAll
  static void imported(
      @Autowired Asking pacta, @Autowired Importer importer, @Autowired List<Format> formats)
      throws Exception {
    pacta.forgetEverything();
    RealImport imports = new RealImport(importer, formats);
    FILES.forEach(imports::run);
    imports.run(
        "unga-votes",
        VoteOracle.trimmed(
            RealData.file("unvotes/un_roll_calls.csv"),
            RealData.file("unvotes/un_votes.csv"),
            YEARS,
            folder));
  }

  @Test
  void theMembersOfAnOrganizationAreThoseOfItsYear() {
    IgoOracle oracle =
        new IgoOracle(
            RealData.file("cow/igo_year_format3.csv"), RealData.file("cow/states2016.csv"));
    List<Asked<IgoOracle.Question>> all =
        ask(
            oracle.questions(new Random(SEED), QUESTIONS),
            question ->
                """
                entity(scheme: "COW_IGO", value: "%s", asOf: "%s") {
                  ... on Organization { members(first: 250) { nodes { status holds member { slug } } } }
                }
                """
                    .formatted(question.number(), question.day()));
    assertThat(oracle.columns()).isGreaterThan(190);
    assertThat(all).flatMap(this::deviations).isEmpty();
  }

  /** Members that are not answered for certain, and others that are answered and no members. */
  private List<String> deviations(Asked<IgoOracle.Question> asked) {
    IgoOracle.Question question = asked.question;
    List<String> deviations = new ArrayList<>();
    Set<String> outside = states(question, "0");
    for (Map.Entry<String, String> status : STATUS.entrySet()) {
      Set<String> members = states(question, status.getKey());
      outside.removeAll(members);
      members.removeAll(
          asked.texts(
              "members.nodes[?(@.holds=='TRUE' && @.status=='%s')].member.slug"
                  .formatted(status.getValue())));
      members.forEach(each -> deviations.add(question + ": not a member: " + each));
    }
    outside.retainAll(asked.texts("members.nodes[*].member.slug"));
    outside.forEach(each -> deviations.add(question + ": a member: " + each));
    return deviations;
  }

  /** The states that have a code, without those whose numbers meant no state on the day. */
  private Set<String> states(IgoOracle.Question question, String code) {
    Set<String> slugs = new TreeSet<>();
    if (question.members(code).isEmpty()) {
      return slugs;
    }
    pacta
        .ask(
            """
            query ($numbers: [String!]!, $day: Date) {
              entities(scheme: "COW", values: $numbers, asOf: $day) { slug }
            }
            """,
            Map.of("numbers", List.copyOf(question.members(code)), "day", question.day() + ""))
        .list("entities[?(@)].slug")
        .forEach(slug -> slugs.add(String.valueOf(slug)));
    return slugs;
  }

  @Test
  void whoLedACountryIsWhoHasTheDayInArchigos() {
    List<Asked<LeaderOracle.Question>> all =
        ask(
            new LeaderOracle(RealData.file("archigos/Archigos_4_1_stata14.csv"))
                .questions(new Random(SEED), QUESTIONS),
            question ->
                """
                entity(scheme: "GW", value: "%s", asOf: "%s") {
                  ... on Country {
                    best: leaders(where: {roles: [LEADER], certainty: CERTAIN}) { ...Leaders }
                    archigos: leaders(where: {roles: [LEADER], dataSets: ["archigos-4"]}) { ...Leaders }
                  }
                }
                """
                    .formatted(question.state(), question.day()),
            "fragment Leaders on OfficeHoldingConnection { nodes { holder { slug identifiers { scheme value } } } }");
    assertThat(all)
        .allSatisfy(
            asked -> {
              assertThat(asked.texts("archigos.nodes[*].holder.slug")).hasSize(1);
              for (String list : List.of("archigos", "best")) {
                assertThat(
                        asked.texts(
                            list + ".nodes[*].holder.identifiers[?(@.scheme=='ARCHIGOS')].value"))
                    .contains(asked.question.leader());
              }
            });
  }

  @Test
  void twoStatesHadThoseDefencePactsInWhichBothAreCodedWithOne() {
    List<Asked<PactOracle.Question>> all =
        ask(
            new PactOracle(
                    RealData.file("atop/atop-member-level.csv"),
                    RealData.file("cow/states2016.csv"))
                .questions(new Random(SEED), QUESTIONS),
            question ->
                """
                entities(scheme: "COW", values: ["%s", "%s"], asOf: "%s") {
                  ... on Country {
                    treaties(first: 50, where: {obligations: [DEFENSE], certainty: CERTAIN}) {
                      nodes { treaty { identifiers { scheme value } } }
                    }
                  }
                }
                """
                    .formatted(question.one(), question.other(), question.day()));
    assertThat(all)
        .allSatisfy(
            asked -> {
              Set<String> shared = new TreeSet<>(alliances(asked, 0));
              shared.retainAll(alliances(asked, 1));
              assertThat(shared).isEqualTo(asked.question.alliances());
            });
  }

  private static List<String> alliances(Asked<?> asked, int at) {
    return asked.texts(
        "[%d].treaties.nodes[*].treaty.identifiers[?(@.scheme=='ATOP')].value".formatted(at));
  }

  @Test
  void twoCountriesVotedAsTheRollCallsOfTheYearHaveIt() {
    List<Asked<VoteOracle.Question>> all =
        ask(
            new VoteOracle(folder.resolve("un_roll_calls.csv"), folder.resolve("un_votes.csv"))
                .questions(new Random(SEED), QUESTIONS),
            question ->
                """
                entities(scheme: "ISO2", values: ["%2$s", "%3$s"], asOf: "%1$s-07-01") {
                  ... on Country {
                    events(first: 200, where: {during: "%1$s"}) { nodes { vote event { slug } } }
                  }
                }
                """
                    .formatted(question.year(), question.one(), question.other()));
    assertThat(all)
        .allSatisfy(
            asked -> {
              Map<String, String> other = votes(asked, 1);
              Map<String, String> both = votes(asked, 0);
              both.keySet().retainAll(other.keySet());
              both.replaceAll((rollCall, vote) -> vote + " " + other.get(rollCall));
              assertThat(both).isEqualTo(asked.question.votes());
            });
  }

  /** How one of two voted, by the number of the roll call. */
  private static Map<String, String> votes(Asked<?> asked, int at) {
    List<String> rollCalls = asked.texts("[%d].events.nodes[*].event.slug".formatted(at));
    List<String> cast = asked.texts("[%d].events.nodes[*].vote".formatted(at));
    Map<String, String> votes = new TreeMap<>();
    for (int each = 0; each < cast.size(); each++) {
      votes.put(
          rollCalls.get(each).replace("unga-roll-call-", ""),
          cast.get(each).toLowerCase(Locale.ROOT));
    }
    return votes;
  }

  @Test
  void theMembersOfTheUnionFollowTheDay() {
    List<Asked<EuOracle.Question>> all =
        ask(
            new EuOracle(RealData.file("eums/member_states_raw.csv"))
                .questions(new Random(SEED), QUESTIONS),
            question ->
                """
                organization(slug: "%s", asOf: "%s") {
                  best: members(first: 50, where: {status: [FULL]}) { ...Members }
                  eums: members(first: 50, where: {status: [FULL], dataSets: ["eums"]}) { ...Members }
                }
                """
                    .formatted(question.organization(), question.day()),
            "fragment Members on MembershipConnection { nodes { dataSet { slug } member { ... on Country { code } } } }");
    // Correlates of War has Austria in the ECSC from 1955 to 1964. The table of the Union speaks of
    // Austria from 1995 on only, so that the two do not compete.
    assertThat(all)
        .allSatisfy(
            asked -> {
              for (String list : List.of("eums", "best")) {
                assertThat(asked.texts(list + ".nodes[?(@.dataSet.slug=='eums')].member.code"))
                    .as(list)
                    .containsExactlyInAnyOrderElementsOf(asked.question.members());
              }
            });
  }

  /** Asks all, several in one document. */
  private <Q> List<Asked<Q>> ask(List<Q> questions, Function<Q, String> field, String... more) {
    List<Asked<Q>> all = new ArrayList<>();
    for (int from = 0; from < questions.size(); from += AT_ONCE) {
      List<Q> now = questions.subList(from, Math.min(from + AT_ONCE, questions.size()));
      StringBuilder document = new StringBuilder("{\n");
      for (int at = 0; at < now.size(); at++) {
        document.append("q%d: %s".formatted(at, field.apply(now.get(at))));
      }
      Asking.Answer answer = pacta.ask(document + "}\n" + String.join("\n", more));
      for (int at = 0; at < now.size(); at++) {
        all.add(new Asked<>(now.get(at), answer, "q" + at));
      }
    }
    return all;
  }

  /** A question, and where the answer to it is. */
  private record Asked<Q>(Q question, Asking.Answer answer, String alias) {

    List<String> texts(String path) {
      return answer.list(alias + (path.startsWith("[") ? "" : ".") + path).stream()
          .map(String::valueOf)
          .toList();
    }

    @Override
    public String toString() {
      return question.toString();
    }
  }
}
