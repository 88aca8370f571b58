package io.pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When what a report of 20 January 2021 says was so. */
class ValidityTests {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 20);

  @ParameterizedTest
  @CsvSource({"1992, 1992/, /1992", "1992-05-15, 1992-05-15/, /1992-05-15", "199X, 199X/, /199X"})
  void whatBeginsOrEndsAtADateSaysNothingOfItsOtherEnd(String date, String from, String until) {
    assertThat(Validity.from(Edtf.parse(date))).hasToString(from);
    assertThat(Validity.until(Edtf.parse(date))).hasToString(until);
    assertThat(Validity.at(Edtf.parse(date))).hasToString(date);
  }

  @Test
  void anIntervalIsWhenAStateHeldAndNoDayOnWhichAnythingHappened() {
    Edtf interval = Edtf.parse("1992/1999");
    assertThat(Validity.from(interval)).isEqualTo(interval);
    assertThat(Validity.until(interval)).isEqualTo(interval);
    assertThat(Validity.at(interval)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1992,      1999,      1992/1999",
    "1992,      ,          1992/",
    "1992,      1995/1999, 1992/",
    "1992/1999, 2001,      1992/1999",
    "1992-05,   1992,      1992-05/1992",
    "1999,      1992,",
    ",          1999,"
  })
  void fromOneDateToAnotherIsAnIntervalIfItCanBe(
      @Nullable String first, @Nullable String last, @Nullable String valid) {
    assertThat(Validity.between(read(first), read(last))).isEqualTo(read(valid));
  }

  private static @Nullable Edtf read(@Nullable String text) {
    return text == null ? null : Edtf.parse(text);
  }

  @Test
  void withoutADateThereIsNoValidTime() {
    assertThat(Validity.from(null)).isNull();
    assertThat(Validity.until(null)).isNull();
    assertThat(Validity.at(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1992-05-15, 1992-05-14, UNKNOWN",
    "1992-05-15, 1992-05-15, TRUE",
    "1992-05-15, 1992-05-16, UNKNOWN",
    "1992,       1992-06-01, UNKNOWN",
    "1992/1999,  1995-06-01, UNKNOWN"
  })
  void whatHeldAroundADateIsSureOnThatDayAlone(String date, LocalDate day, Truth held) {
    assertThat(Validity.around(Edtf.parse(date)).holds(day, Temporality.STATE)).isEqualTo(held);
  }

  @Test
  void whatHeldAroundADateHeldOnSomeDayOfIt() {
    assertThat(Validity.around(Edtf.parse("1992"))).hasToString("[..1992-12-31]/[1992-01-01..]");
    assertThat(Validity.around(DAY)).isEqualTo(Validity.around(Edtf.on(DAY)));
  }

  @ParameterizedTest
  @CsvSource({
    "1992,      1992/[2021-01-20..]",
    "1992/1999, [..2021-01-20]/[2021-01-20..]",
    ",          [..2021-01-20]/[2021-01-20..]"
  })
  void whatIsStillSoIsSureToTheDayOfTheReport(@Nullable String date, String valid) {
    Edtf still = Validity.since(read(date), DAY);
    assertThat(still).hasToString(valid);
    assertThat(still.holds(DAY, Temporality.STATE)).isEqualTo(Truth.TRUE);
    assertThat(still.holds(DAY.plusDays(1), Temporality.STATE)).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-01-21/", "2022/2025", "/2021-01-21", "/2022"})
  void whatBeginsOrEndsLaterIsToCome(String valid) {
    assertThat(Validity.isToCome(FactKind.MEMBER_OF, Edtf.parse(valid), DAY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-01-20/", "2021/", "/2021", "1992/2025", "[..2021-01-20]/[2021-01-20..]"})
  void whatMayHaveBegunIsNotToCome(String valid) {
    assertThat(Validity.isToCome(FactKind.MEMBER_OF, Edtf.parse(valid), DAY)).isFalse();
  }

  @Test
  void whatHappensLaterIsToCome() {
    assertThat(Validity.isToCome(FactKind.ACTED_ON, Edtf.parse("2021-01-21"), DAY)).isTrue();
    assertThat(Validity.isToCome(FactKind.ACTED_ON, Edtf.parse("2021-01"), DAY)).isFalse();
  }
}
