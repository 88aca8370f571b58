package io.pacta.record;

import static io.pacta.fact.Rank.DEPRECATED;
import static io.pacta.fact.Rank.NORMAL;
import static io.pacta.fact.Rank.PREFERRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.Rank;
import io.pacta.record.Contest.Entry;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Uzbekistan was a member of the CSTO from 1992 to 1999 and from 2006 to 2012, and the data sets
 * that say so do not agree.
 */
class ContestTests {

  private static final Map<String, Integer> PRECEDENCES =
      Map.of("world", 100, "report", 50, "atop", 10, "cow", 10);

  @Test
  void aClaimWithoutARivalIsBest() {
    assertThat(best(claim("cow", "2002/2011"))).containsExactly("cow 2002/2011");
  }

  @Test
  void nothingIsBestOfNoClaims() {
    assertThat(best()).isEmpty();
  }

  @Test
  void ofAccountsThatMayOverlapTheOneWithTheHigherPrecedenceIsBest() {
    assertThat(best(claim("world", "1992/1999"), claim("cow", "1999/2011")))
        .containsExactly("world 1992/1999");
  }

  @Test
  void accountsThatCannotOverlapAreBothBest() {
    assertThat(best(claim("world", "1992/1998"), claim("cow", "1999/2011")))
        .containsExactlyInAnyOrder("world 1992/1998", "cow 1999/2011");
  }

  @Test
  void anAccountIsBestWhole() {
    assertThat(
            best(
                claim("world", "1992/1999"),
                claim("world", "2006/2012"),
                claim("cow", "1998/2001"),
                claim("cow", "2013/2014")))
        .containsExactlyInAnyOrder("world 1992/1999", "world 2006/2012");
  }

  @Test
  void accountsAreInContestThroughOthersToo() {
    assertThat(best(claim("world", "1992"), claim("atop", "1992/1996"), claim("cow", "1996/1999")))
        .containsExactly("world 1992");
  }

  @Test
  void anAccountBetweenTwoSpellsOfAnotherIsNotInContestWithIt() {
    assertThat(best(claim("world", "1992"), claim("world", "2006"), claim("cow", "1999/2000")))
        .containsExactlyInAnyOrder("world 1992", "world 2006", "cow 1999/2000");
  }

  @Test
  void whatMayBeInTheSamePeriodOverlapsThoughItNeedNot() {
    assertThat(best(claim("world", "1992/[1999..2001]"), claim("cow", "2001/2011")))
        .containsExactly("world 1992/[1999..2001]");
    assertThat(best(claim("world", "1992/"), claim("cow", "2001/2011")))
        .containsExactly("world 1992/");
  }

  @Test
  void rankComesBeforePrecedence() {
    assertThat(best(claim("world", "1992/1999"), claim("cow", "1992/2000", PREFERRED)))
        .containsExactly("cow 1992/2000");
  }

  @Test
  void theHighestRankInAnAccountCountsForAllOfIt() {
    assertThat(
            best(
                claim("world", "1992/1999"),
                claim("cow", "1992/2000", NORMAL),
                claim("cow", "2006/2011", PREFERRED)))
        .containsExactlyInAnyOrder("cow 1992/2000", "cow 2006/2011");
  }

  @Test
  void ofEqualRankAndPrecedenceTheFirstIdIsBest() {
    assertThat(best(claim("cow", "1992/2000"), claim("atop", "1992/1999")))
        .containsExactly("atop 1992/1999");
  }

  @Test
  void aDeprecatedClaimIsNeverBest() {
    assertThat(best(claim("world", "2002/2011", DEPRECATED))).isEmpty();
    assertThat(best(claim("world", "2002/2011", DEPRECATED), claim("cow", "2002/2011")))
        .containsExactly("cow 2002/2011");
    assertThat(best(claim("cow", "1992/1999"), claim("cow", "2002/2011", DEPRECATED)))
        .containsExactly("cow 1992/1999");
  }

  @Test
  void aDeprecatedClaimBringsNobodyIntoContest() {
    assertThat(
            best(
                claim("world", "1992/1999"),
                claim("world", "2002/2011", DEPRECATED),
                claim("cow", "2006/2012")))
        .containsExactlyInAnyOrder("world 1992/1999", "cow 2006/2012");
  }

  @Test
  void besideAnAuthorityNoOtherIsBestWhateverItOverlaps() {
    List<Entry> claims =
        List.of(
            claim("world", "1992/1999"), claim("report", "2006/2012"), claim("atop", "1992/1999"));
    assertThat(Contest.best(claims, PRECEDENCES, Set.of("atop"))).containsExactly("atop 1992/1999");
    assertThat(Contest.best(claims, PRECEDENCES, Set.of("atop", "report")))
        .containsExactlyInAnyOrder("atop 1992/1999", "report 2006/2012");
  }

  @Test
  void theSilenceOfAnAuthorityDenies() {
    assertThat(
            Contest.best(
                List.of(claim("cow", "1955/1991")), PRECEDENCES, Set.of("world", "report")))
        .isEmpty();
  }

  @Test
  void authoritiesCompeteWithEachOther() {
    assertThat(
            Contest.best(
                List.of(claim("atop", "1992/1999"), claim("report", "1992/2000")),
                PRECEDENCES,
                Set.of("atop", "report")))
        .containsExactly("report 1992/2000");
  }

  @Test
  void everySmallWorldIsJudgedAsTheDesignSays() {
    Random random = new Random(3);
    for (int round = 0; round < 5_000; round++) {
      World world = World.any(random);
      assertThat(world.best()).as("%s", world).isEqualTo(world.bestByTheDesign());
    }
  }

  @Test
  void theOrderOfClaimsNeverMatters() {
    Random random = new Random(4);
    for (int round = 0; round < 2_000; round++) {
      World world = World.any(random);
      List<Entry> shuffled = new ArrayList<>(world.claims);
      Collections.shuffle(shuffled, random);
      assertThat(new World(shuffled, world.precedences, world.authorities).best())
          .as("%s", world)
          .isEqualTo(world.best());
    }
  }

  @Test
  void exactlyOneAccountOfEachContestIsBestWhole() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      World world = World.any(random);
      Set<String> best = world.best();
      for (Set<String> contest : world.contests()) {
        assertThat(contest)
            .as("%s", world)
            .filteredOn(dataSet -> best.containsAll(world.account(dataSet)))
            .hasSize(1);
        assertThat(contest)
            .as("%s", world)
            .filteredOn(dataSet -> world.account(dataSet).stream().noneMatch(best::contains))
            .hasSize(contest.size() - 1);
      }
    }
  }

  @Test
  void bestClaimsOfTwoDataSetsNeverOverlap() {
    Random random = new Random(6);
    for (int round = 0; round < 2_000; round++) {
      World world = World.any(random);
      List<Entry> best =
          world.claims.stream().filter(claim -> world.best().contains(claim.key())).toList();
      for (Entry one : best) {
        assertThat(best)
            .as("%s", world)
            .filteredOn(other -> !other.dataSet().equals(one.dataSet()))
            .noneMatch(other -> other.bounds().mayOverlap(one.bounds()));
      }
    }
  }

  private static Set<String> best(Entry... claims) {
    return Contest.best(List.of(claims), PRECEDENCES, Set.of());
  }

  private static Entry claim(String dataSet, String valid) {
    return claim(dataSet, valid, NORMAL);
  }

  private static Entry claim(String dataSet, String valid, Rank rank) {
    return new Entry(
        dataSet + " " + valid, dataSet, rank, Edtf.parse(valid).bounds(Temporality.STATE));
  }

  /** Some claims of up to five data sets on a calendar of {@value #DAYS} days. */
  private record World(
      List<Entry> claims, Map<String, Integer> precedences, Set<String> authorities) {

    private static final int DAYS = 9;
    private static final List<String> DATA_SETS = List.of("a", "b", "c", "d", "e");

    static World any(Random random) {
      return new World(
          IntStream.range(0, random.nextInt(8)).mapToObj(at -> claim(at, random)).toList(),
          DATA_SETS.stream()
              .collect(Collectors.toMap(dataSet -> dataSet, dataSet -> random.nextInt(3))),
          random.nextInt(4) > 0
              ? Set.of()
              : DATA_SETS.stream()
                  .filter(dataSet -> random.nextInt(3) == 0)
                  .collect(Collectors.toSet()));
    }

    private static Entry claim(int at, Random random) {
      String dataSet = DATA_SETS.get(random.nextInt(DATA_SETS.size()));
      Rank rank = List.of(PREFERRED, NORMAL, NORMAL, DEPRECATED).get(random.nextInt(4));
      int from = random.nextInt(DAYS - 2);
      LocalDate first = random.nextInt(12) == 0 ? LocalDate.MIN : day(from);
      LocalDate last = random.nextInt(12) == 0 ? LocalDate.MAX : day(from + random.nextInt(3));
      return new Entry(dataSet + at, dataSet, rank, new Bounds(first, last, first, last));
    }

    private static LocalDate day(int day) {
      return LocalDate.of(1999, 12, 28).plusDays(day);
    }

    Set<String> best() {
      return Contest.best(claims, precedences, authorities);
    }

    /** An account that may be best: no other in its contest comes before it. */
    Set<String> bestByTheDesign() {
      Set<String> best = new TreeSet<>();
      for (Set<String> contest : contests()) {
        for (String one : contest) {
          if (contest.stream().noneMatch(other -> comesBefore(other, one))) {
            best.addAll(account(one));
          }
        }
      }
      return best;
    }

    /** The highest rank in it, then the data set's precedence, then its id. */
    private boolean comesBefore(String first, String second) {
      boolean firstPreferred = hasPreferred(first);
      boolean secondPreferred = hasPreferred(second);
      if (firstPreferred != secondPreferred) {
        return firstPreferred;
      }
      int firstPrecedence = precedences.getOrDefault(first, 0);
      int secondPrecedence = precedences.getOrDefault(second, 0);
      if (firstPrecedence != secondPrecedence) {
        return firstPrecedence > secondPrecedence;
      }
      return first.compareTo(second) < 0;
    }

    private boolean hasPreferred(String dataSet) {
      return eligible(dataSet).stream().anyMatch(claim -> claim.rank() == PREFERRED);
    }

    /** All data sets with an account, in groups that overlap directly or through others. */
    Set<Set<String>> contests() {
      List<String> accounts =
          DATA_SETS.stream().filter(dataSet -> !eligible(dataSet).isEmpty()).toList();
      return accounts.stream()
          .map(account -> reachable(account, accounts))
          .collect(Collectors.toSet());
    }

    private Set<String> reachable(String from, List<String> accounts) {
      Set<String> reached = new TreeSet<>(Set.of(from));
      while (reached.addAll(
          accounts.stream()
              .filter(other -> reached.stream().anyMatch(one -> overlap(one, other)))
              .toList())) {}
      return reached;
    }

    /** There is a day on which both may hold. */
    private boolean overlap(String one, String other) {
      return IntStream.range(0, DAYS)
          .mapToObj(World::day)
          .anyMatch(day -> mayHold(one, day) && mayHold(other, day));
    }

    private boolean mayHold(String dataSet, LocalDate day) {
      return eligible(dataSet).stream()
          .anyMatch(
              claim ->
                  !day.isBefore(claim.bounds().startEarliest())
                      && !day.isAfter(claim.bounds().endLatest()));
    }

    /** The keys of the claims that an account brings into its contest. */
    Set<String> account(String dataSet) {
      return eligible(dataSet).stream().map(Entry::key).collect(Collectors.toSet());
    }

    private List<Entry> eligible(String dataSet) {
      return claims.stream()
          .filter(claim -> claim.dataSet().equals(dataSet))
          .filter(claim -> claim.rank() != DEPRECATED)
          .filter(claim -> authorities.isEmpty() || authorities.contains(dataSet))
          .toList();
    }
  }
}
