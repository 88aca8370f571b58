package io.pacta.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.change.RandomWorld.Told;
import io.pacta.fact.FactKind;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How many there were from year to year. */
@OnScratch
class CountsIT {

  @Autowired Asking pacta;

  @BeforeEach
  void forget() {
    pacta.forgetEverything();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void eachDayIsCountedAsIfItWereAskedForByItself(long seed) {
    RandomWorld world = RandomWorld.ofYears(seed);
    pacta.load(world.files());
    for (String step : List.of("MONTH", "YEAR", "DECADE")) {
      Answer answer =
          pacta.ask(
              """
              query ($step: Step) {
                organization(slug: "o") {
                  full: memberCounts(during: "2000/2011-06-15", step: $step) { ...Counted }
                  any: memberCounts(during: "2000/2011-06-15", step: $step, status: [FULL, SUSPENDED]) { ...Counted }
                }
                node(id: "country:b") {
                  ... on Country {
                    membershipCounts(during: "2000/2011-06-15", step: $step) { ...Counted }
                    treatyCounts(during: "2000/2011-06-15", step: $step) { ...Counted }
                  }
                }
                treatyCounts(during: "2000/2011-06-15", step: $step) { ...Counted }
              }
              fragment Counted on Count { date certain possible }
              """,
              Map.of("step", step));
      assertThat(pacta.reads())
          .isEqualTo(
              Map.of(
                  "Query/entities", 1L,
                  "Organization/memberCounts", 1L,
                  "Country/membershipCounts", 1L,
                  "Country/treatyCounts", 1L,
                  "Query/treatyCounts", 1L));
      List<LocalDate> days = days(step);
      Predicate<Told> inO = fact -> fact.object().equals("organization:o");
      Predicate<Told> ofB = fact -> fact.subject().equals("country:b");
      Predicate<Told> full =
          fact -> fact.kind() == FactKind.MEMBER_OF && fact.terms().equals("FULL");
      Predicate<Told> bound = fact -> fact.kind() == FactKind.PARTY_TO;
      assertThat(answer.list("organization.full[*]").stream().map(CountsIT::count).toList())
          .as("seed %d by %s", seed, step)
          .isEqualTo(counts(world, days, inO.and(full), Told::subject));
      assertThat(answer.list("organization.any[*]").stream().map(CountsIT::count).toList())
          .isEqualTo(
              counts(
                  world, days, inO.and(fact -> fact.kind() == FactKind.MEMBER_OF), Told::subject));
      assertThat(answer.list("node.membershipCounts[*]").stream().map(CountsIT::count).toList())
          .isEqualTo(counts(world, days, ofB.and(full), Told::object));
      assertThat(answer.list("node.treatyCounts[*]").stream().map(CountsIT::count).toList())
          .isEqualTo(counts(world, days, ofB.and(bound), Told::object));
      assertThat(answer.list("treatyCounts[*]").stream().map(CountsIT::count).toList())
          .isEqualTo(counts(world, days, bound, Told::object));
    }
  }

  /** The last day of each step from 2000 to the middle of June 2011. */
  private static List<LocalDate> days(String step) {
    LocalDate end = LocalDate.of(2011, 6, 15);
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2000, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
      LocalDate next = day.plusDays(1);
      boolean last =
          switch (step) {
            case "MONTH" -> next.getDayOfMonth() == 1;
            case "YEAR" -> next.getDayOfYear() == 1;
            default -> next.getDayOfYear() == 1 && next.getYear() % 10 == 0;
          };
      if (last || day.equals(end)) {
        days.add(day);
      }
    }
    return days;
  }

  private static List<String> counts(
      RandomWorld world,
      List<LocalDate> days,
      Predicate<Told> counted,
      Function<Told, String> distinct) {
    List<String> counts = new ArrayList<>();
    for (LocalDate day : days) {
      Map<String, Truth> truths = new TreeMap<>();
      world.facts().stream()
          .filter(counted)
          .forEach(
              fact ->
                  truths.merge(
                      distinct.apply(fact), fact.valid().holds(day, Temporality.STATE), Truth::or));
      counts.add(
          "%s %d %d"
              .formatted(
                  day,
                  truths.values().stream().filter(truth -> truth == Truth.TRUE).count(),
                  truths.values().stream().filter(truth -> truth != Truth.FALSE).count()));
    }
    return counts;
  }

  private static String count(Object node) {
    Map<?, ?> of = (Map<?, ?>) node;
    return "%s %s %s".formatted(of.get("date"), of.get("certain"), of.get("possible"));
  }

  @Test
  void aMemberThatTwoClaimsSpeakOfIsOneMember() {
    pacta.load(
        Tables.ofTest()
            .entity("country:oz")
            .entity("country:ix")
            .entity("organization:club")
            .member("country:oz", "organization:club", "1990/1992")
            .member("country:oz", "organization:club", "1992/[1994-12-31..]")
            .member("country:ix", "organization:club", "1991-06-01/..")
            .files());
    Answer answer =
        pacta.ask(
            "{ organization(slug: \"club\") { memberCounts(during: \"1989/1995\") { date certain possible } } }");
    assertThat(answer.list("organization.memberCounts[*]").stream().map(CountsIT::count).toList())
        .containsExactly(
            "1989-12-31 0 0",
            "1990-12-31 1 1",
            "1991-12-31 2 2",
            "1992-12-31 2 2",
            "1993-12-31 2 2",
            "1994-12-31 2 2",
            "1995-12-31 1 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "during: \"1945/..\"                | 'during' is \"1945/..\", which has no last day. Counting needs both: write \"1945/2014\".",
        "during: \"/1945\"                  | 'during' is \"/1945\", which has no first day. Counting needs both: write \"1945/2014\".",
        "during: \"1900/1999\", step: MONTH | 'during' is \"1900/1999\", which has 1,200 steps of a month. At most 1,000 are counted: take a shorter interval or a longer step.",
      },
      quoteCharacter = '`')
  void whatCannotBeCountedIsRefused(String arguments, String sentence) {
    Answer answer = pacta.ask("{ treatyCounts(" + arguments + ") { date } }");
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.message()).isEqualTo(sentence);
  }
}
