package io.pacta.record;

import static io.pacta.record.Claims.cited;
import static io.pacta.record.Claims.member;
import static io.pacta.record.Claims.noted;
import static io.pacta.record.Claims.ranked;
import static io.pacta.record.Claims.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingTests {

  private static final Telling UZBEKISTAN = member("world", "uzbekistan", "csto", "1992/1999");

  @Test
  void theSameClaimHasTheSameKey() {
    assertThat(member("world", "uzbekistan", "csto", "1992/1999").key())
        .isEqualTo(UZBEKISTAN.key());
  }

  @Test
  void theKindStandsInFrontOfTheKey() {
    assertThat(UZBEKISTAN.key()).matches("MEMBER_OF:[0-9a-f]{28}");
  }

  @Test
  void aKeyNeverChangesBetweenReleases() {
    assertThat(UZBEKISTAN.key()).isEqualTo("MEMBER_OF:f89ee2a7888157a7f48e46acf6e4");
  }

  @Test
  void anotherDataSetSubjectObjectPropertyOrTimeIsAnotherClaim() {
    assertThat(
            Stream.of(
                    UZBEKISTAN,
                    member("cow", "uzbekistan", "csto", "1992/1999"),
                    member("world", "belarus", "csto", "1992/1999"),
                    member("world", "uzbekistan", "cis", "1992/1999"),
                    member("world", "uzbekistan", "csto", "1992/1999~"),
                    member("world", "uzbekistan", "csto", "1992/1999-12-31"),
                    with(Map.of("status", "OBSERVER"), UZBEKISTAN))
                .map(Telling::key))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatDoesNotDistinguishAClaimLeavesItsKeyAlone() {
    Telling party = party(Map.of());
    assertThat(
            Stream.of(
                    noted("In rotation.", party),
                    ranked(Rank.PREFERRED, party),
                    cited(places("page 4"), party),
                    party(Map.of("obligations", List.of("DEFENSE"), "provisional", true)))
                .map(Telling::key))
        .containsOnly(party.key());
  }

  @Test
  void anyDistinguishingPropertyMakesAnotherAccount() {
    assertThat(
            Stream.of(
                    named("Uzbekistan", "en", "SHORT"),
                    named("Uzbekistan", "en", "OFFICIAL"),
                    named("Uzbekistan", "de", "SHORT"),
                    named("Usbekistan", "en", "SHORT"))
                .map(Telling::slot))
        .doesNotHaveDuplicates();
    assertThat(holds(true).slot()).isNotEqualTo(holds(false).slot());
  }

  @Test
  void aKindThatNothingDistinguishesHasOneAccountForTwoEntities() {
    assertThat(party(Map.of()).slot()).isEmpty();
    assertThat(party(Map.of("obligations", List.of("DEFENSE"))).slot()).isEmpty();
  }

  @Test
  void textsWithSeparatorsInThemAreNotTakenForOthers() {
    for (String separator : List.of(" ", ",", "|", ":", "\n")) {
      Telling one = named("a" + separator + "b", "c", "SHORT");
      Telling other = named("a", "b" + separator + "c", "SHORT");
      assertThat(one.slot()).as("%x", (int) separator.charAt(0)).isNotEqualTo(other.slot());
      assertThat(one.key()).as("%x", (int) separator.charAt(0)).isNotEqualTo(other.key());
    }
  }

  @Test
  void theSameClaimIsStoredAlike() {
    assertThat(member("world", "uzbekistan", "csto", "1992/1999").content())
        .isEqualTo(UZBEKISTAN.content());
  }

  @Test
  void whatIsStoredChangesWithAllThatAClaimSays() {
    assertThat(
            Stream.of(
                    UZBEKISTAN,
                    noted("It did not extend.", UZBEKISTAN),
                    ranked(Rank.PREFERRED, UZBEKISTAN),
                    ranked(Rank.DEPRECATED, UZBEKISTAN),
                    cited(places("page 4"), UZBEKISTAN),
                    cited(places("page 4", "page 5"), UZBEKISTAN),
                    cited(places("page 5", "page 4"), UZBEKISTAN),
                    cited(List.of(new Cited("book", null, "so", Support.WHOLE)), UZBEKISTAN),
                    cited(List.of(new Cited("book", null, null, Support.END)), UZBEKISTAN),
                    cited(List.of(new Cited("film", null, null, Support.WHOLE)), UZBEKISTAN))
                .map(Telling::content))
        .doesNotHaveDuplicates();
    assertThat(party(Map.of("obligations", List.of("DEFENSE"))).content())
        .isNotEqualTo(party(Map.of()).content());
  }

  @Test
  void whatGoesWithoutSayingIsNotStored() {
    assertThat(UZBEKISTAN.content()).doesNotContainKeys("rank", "rankReason", "note");
  }

  @Test
  void aClaimWithoutACitationIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cited(List.of(), UZBEKISTAN))
        .withMessageContaining("at least one citation");
  }

  private static List<Cited> places(@Nullable String... locators) {
    return Stream.of(locators)
        .map(locator -> new Cited("book", locator, null, Support.WHOLE))
        .toList();
  }

  private static Telling named(String text, String language, String nameKind) {
    return about(
        FactKind.NAMED,
        "country:uzbekistan",
        "country:uzbekistan",
        Map.of("text", text, "language", language, "nameKind", nameKind));
  }

  private static Telling holds(boolean acting) {
    return about(
        FactKind.HOLDS,
        "person:zas",
        "office:secretary-general",
        acting ? Map.of("acting", true) : Map.of());
  }

  private static Telling party(Map<String, Object> properties) {
    return about(FactKind.PARTY_TO, "country:uzbekistan", "treaty:cst", properties);
  }

  private static Telling about(
      FactKind kind, String subject, String object, Map<String, Object> properties) {
    return new Telling(
        kind,
        subject,
        object,
        "world",
        Edtf.parse("1992/1999"),
        properties,
        Rank.NORMAL,
        null,
        null,
        List.of(new Cited("book", null, null, Support.WHOLE)));
  }
}
