package io.pacta.record;

import static io.pacta.record.Claims.member;
import static io.pacta.record.Claims.noted;
import static io.pacta.record.Claims.ranked;
import static io.pacta.record.Claims.standing;
import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.record.Book.Authority;
import io.pacta.record.Book.Publisher;
import io.pacta.record.Changes.Replaced;
import io.pacta.record.Changes.Told;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Membership of the CSTO, as a data set with precedence (world) and one without (cow) have it. */
class ChangesTests {

  private static final Authority MEMBERS_OF_THE_CSTO =
      new Authority(FactKind.MEMBER_OF, "organization:csto");

  private static final Telling WORLD = member("world", "uzbekistan", "csto", "1992/1999");
  private static final Telling COW = member("cow", "uzbekistan", "csto", "1992/2011");

  @Test
  void aClaimThatTheRecordDoesNotKnowIsTold() {
    Changes changes = changes(List.of(WORLD), Set.of("world"), List.of());
    assertThat(changes.told()).containsExactly(new Told(Draft.of(WORLD), true));
    assertThat(changes.unchanged()).isEmpty();
  }

  @Test
  void aClaimThatStandsAsItIsToldIsUnchanged() {
    Changes changes = changes(List.of(WORLD), Set.of("world"), List.of(standing(WORLD, true)));
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.unchanged()).hasSize(1);
  }

  @Test
  void aClaimWithAnotherNoteIsReplaced() {
    Telling noted = noted("It did not extend.", WORLD);
    Changes changes = changes(List.of(noted), Set.of("world"), List.of(standing(WORLD, true)));
    assertThat(changes.replaced())
        .containsExactly(new Replaced(standing(WORLD, true), Draft.of(noted), true));
    assertThat(changes.told()).isEmpty();
    assertThat(changes.retracted()).isEmpty();
  }

  @Test
  void aClaimThatIsNotInTheBookAnyMoreIsRetracted() {
    Changes changes = changes(List.of(), Set.of("world"), List.of(standing(WORLD, true)));
    assertThat(changes.retracted()).containsExactly(standing(WORLD, true));
  }

  @Test
  void aClaimWithAnotherEndIsAnotherClaim() {
    Telling longer = member("world", "uzbekistan", "csto", "1992/2012");
    Changes changes = changes(List.of(longer), Set.of("world"), List.of(standing(WORLD, true)));
    assertThat(changes.told()).containsExactly(new Told(Draft.of(longer), true));
    assertThat(changes.retracted()).containsExactly(standing(WORLD, true));
  }

  @Test
  void aClaimOfAnotherDataSetIsJudgedAndNothingElse() {
    Changes changes = changes(List.of(WORLD), Set.of("world"), List.of(standing(COW, true)));
    assertThat(changes.told()).containsExactly(new Told(Draft.of(WORLD), true));
    assertThat(changes.judged()).containsExactly(standing(COW, true));
    assertThat(changes.retracted()).isEmpty();
  }

  @Test
  void aClaimOfAnotherDataSetIsGivenBackItsPlace() {
    Changes changes =
        changes(List.of(), Set.of("world"), List.of(standing(WORLD, true), standing(COW, false)));
    assertThat(changes.retracted()).containsExactly(standing(WORLD, true));
    assertThat(changes.judged()).containsExactly(standing(COW, false));
  }

  @Test
  void aClaimThatLosesToWhatStandsIsToldAndNotBest() {
    Changes changes = changes(List.of(COW), Set.of("cow"), List.of(standing(WORLD, true)));
    assertThat(changes.told()).containsExactly(new Told(Draft.of(COW), false));
    assertThat(changes.judged()).isEmpty();
  }

  @Test
  void ofAnOwnClaimThatIsBestNoLongerTheNextVersionIsWritten() {
    Changes changes =
        changes(List.of(COW, WORLD), Set.of("cow", "world"), List.of(standing(COW, true)));
    assertThat(changes.replaced())
        .containsExactly(new Replaced(standing(COW, true), Draft.of(COW), false));
    assertThat(changes.told()).containsExactly(new Told(Draft.of(WORLD), true));
  }

  @Test
  void aClaimAboutSomethingElseIsNotJudged() {
    Telling belarus = member("cow", "belarus", "csto", "1992/2011");
    Telling cis = member("cow", "uzbekistan", "cis", "1992/2011");
    Changes changes =
        changes(
            List.of(WORLD), Set.of("world"), List.of(standing(belarus, true), standing(cis, true)));
    assertThat(changes.judged()).isEmpty();
  }

  @Test
  void anAuthorityJudgesWhereItIsSilentToo() {
    Telling ghana = member("cow", "ghana", "csto", "1992/2011");
    Publishers publishers =
        publishers(publisher("world", 0, MEMBERS_OF_THE_CSTO), publisher("cow", 9));
    Changes changes =
        Changes.between(
            List.of(Draft.of(WORLD)),
            version -> version.dataSet().equals("world"),
            List.of(standing(ghana, true)),
            publishers);
    assertThat(changes.judged()).containsExactly(standing(ghana, true));
  }

  @Test
  void aDataSetHasTheAuthoritiesThatItNamedLast() {
    Publishers before = publishers(publisher("world", 0, MEMBERS_OF_THE_CSTO), publisher("cow", 9));
    assertThat(before.with(List.of(publisher("world", 0))).authorities(MEMBERS_OF_THE_CSTO))
        .isEmpty();
    assertThat(before.with(List.of(publisher("cow", 9))).authorities(MEMBERS_OF_THE_CSTO))
        .containsExactly("world");
    assertThat(
            before
                .with(List.of(publisher("cow", 9, MEMBERS_OF_THE_CSTO)))
                .authorities(MEMBERS_OF_THE_CSTO))
        .containsExactlyInAnyOrder("world", "cow");
  }

  @Test
  void authoritiesDifferWhereTheyCameWentOrChanged() {
    Authority cis = new Authority(FactKind.MEMBER_OF, "organization:cis");
    Publishers before = publishers(publisher("world", 0, MEMBERS_OF_THE_CSTO));
    assertThat(before.differences(before.with(List.of(publisher("world", 7, cis)))))
        .containsExactlyInAnyOrder(MEMBERS_OF_THE_CSTO, cis);
    assertThat(before.differences(before.with(List.of(publisher("cow", 9, MEMBERS_OF_THE_CSTO)))))
        .containsExactly(MEMBERS_OF_THE_CSTO);
    assertThat(before.differences(before.with(List.of(publisher("world", 7, MEMBERS_OF_THE_CSTO)))))
        .isEmpty();
  }

  @Test
  void aRecordThatWasToldManyBooksIsAsOneThatWasToldTheLastOfEachDataSet() {
    Random random = new Random(8);
    for (int round = 0; round < 400; round++) {
      Model grown = new Model();
      Map<String, Edition> last = new LinkedHashMap<>();
      for (int told = 0; told < 8; told++) {
        Edition edition = Edition.any(random);
        last.put(edition.publisher.slug(), edition);
        grown.tell(List.of(edition));
        grown.tellInVain(edition);

        Model atOnce = new Model();
        atOnce.tell(last.values());
        assertThat(grown.says()).isEqualTo(atOnce.says());

        Model inAnyOrder = new Model();
        List<Edition> shuffled = new ArrayList<>(last.values());
        Collections.shuffle(shuffled, random);
        shuffled.forEach(each -> inAnyOrder.tell(List.of(each)));
        assertThat(inAnyOrder.says()).isEqualTo(atOnce.says());
      }
    }
  }

  private static Changes changes(
      List<Telling> tellings, Set<String> owners, List<Standing> standing) {
    return Changes.between(
        tellings.stream().map(Draft::of).toList(),
        version -> owners.contains(version.dataSet()),
        standing,
        publishers(publisher("world", 100), publisher("cow", 10)));
  }

  private static Publishers publishers(Publisher... publishers) {
    return new Publishers(Map.of(), Map.of()).with(List.of(publishers));
  }

  private static Publisher publisher(String slug, int precedence, Authority... authorities) {
    return new Publisher(
        slug, slug, null, null, Edtf.parse("1990/2020"), precedence, List.of(authorities));
  }

  /** All that one data set claims at one time. */
  private record Edition(Publisher publisher, List<Telling> tellings) {

    static Edition any(Random random) {
      String slug = List.of("a", "b", "c").get(random.nextInt(3));
      Map<String, Telling> tellings = new TreeMap<>();
      for (int each = random.nextInt(7); each > 0; each--) {
        Telling telling = any(slug, random);
        tellings.put(telling.key(), telling);
      }
      return new Edition(
          random.nextInt(5) == 0
              ? ChangesTests.publisher(slug, random.nextInt(3), MEMBERS_OF_THE_CSTO)
              : ChangesTests.publisher(slug, random.nextInt(3)),
          List.copyOf(tellings.values()));
    }

    private static Telling any(String dataSet, Random random) {
      Telling telling =
          member(
              dataSet,
              random.nextBoolean() ? "uzbekistan" : "belarus",
              random.nextBoolean() ? "csto" : "cis",
              List.of("1992/1999", "1999/2006", "2006/2012", "2012/", "1995")
                  .get(random.nextInt(5)));
      return switch (random.nextInt(5)) {
        case 0 -> noted("a note", telling);
        case 1 -> ranked(Rank.DEPRECATED, telling);
        case 2 -> ranked(Rank.PREFERRED, telling);
        default -> telling;
      };
    }
  }

  /** The record, as far as it goes without a database. */
  private static final class Model {

    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, Boolean> best = new HashMap<>();
    private Publishers publishers = new Publishers(Map.of(), Map.of());

    void tell(Collection<Edition> editions) {
      publishers = publishers.with(editions.stream().map(Edition::publisher).toList());
      Changes changes = changes(editions);
      changes.told().forEach(told -> put(told.draft().telling(), told.best()));
      changes.replaced().forEach(replaced -> put(replaced.draft().telling(), replaced.best()));
      changes.judged().forEach(version -> best.put(version.key(), !version.best()));
      changes.retracted().forEach(version -> remove(version.key()));
    }

    void tellInVain(Edition again) {
      Changes changes = changes(List.of(again));
      assertThat(changes.isEmpty()).isTrue();
      assertThat(changes.unchanged()).hasSameSizeAs(again.tellings);
    }

    private Changes changes(Collection<Edition> editions) {
      Set<String> owners =
          editions.stream().map(edition -> edition.publisher.slug()).collect(Collectors.toSet());
      return Changes.between(
          editions.stream().flatMap(edition -> edition.tellings.stream()).map(Draft::of).toList(),
          version -> owners.contains(version.dataSet()),
          tellings.values().stream()
              .map(telling -> standing(telling, Boolean.TRUE.equals(best.get(telling.key()))))
              .toList(),
          publishers);
    }

    private void put(Telling telling, boolean isBest) {
      tellings.put(telling.key(), telling);
      best.put(telling.key(), isBest);
    }

    private void remove(String key) {
      tellings.remove(key);
      best.remove(key);
    }

    Map<String, String> says() {
      return tellings.values().stream()
          .collect(
              Collectors.toMap(
                  Telling::key, telling -> best.get(telling.key()) + " " + telling.content()));
    }
  }
}
