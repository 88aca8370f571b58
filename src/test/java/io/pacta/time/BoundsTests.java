package io.pacta.time;

import static io.pacta.time.Temporality.HAPPENING;
import static io.pacta.time.Temporality.STATE;
import static io.pacta.time.Truth.FALSE;
import static io.pacta.time.Truth.TRUE;
import static io.pacta.time.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the three answers mean, one claim at a time. */
class BoundsTests {

  @Test
  void aReporterAsksWhetherUzbekistanWasAMemberThen() {
    String membership = "2006/2012-06-28";
    assertThat(held(membership, "2005-12-31")).isEqualTo(FALSE);
    assertThat(held(membership, "2006-03-01")).isEqualTo(UNKNOWN);
    assertThat(held(membership, "2007-01-01")).isEqualTo(TRUE);
    assertThat(held(membership, "2012-06-28")).isEqualTo(TRUE);
    assertThat(held(membership, "2012-06-29")).isEqualTo(FALSE);
  }

  @Test
  void aStateHoldsOnItsFirstDayAndOnItsLast() {
    assertThat(held("2004-05-07/2008-05-07", "2004-05-06")).isEqualTo(FALSE);
    assertThat(held("2004-05-07/2008-05-07", "2004-05-07")).isEqualTo(TRUE);
    assertThat(held("2004-05-07/2008-05-07", "2008-05-07")).isEqualTo(TRUE);
    assertThat(held("2004-05-07/2008-05-07", "2008-05-08")).isEqualTo(FALSE);
  }

  @Test
  void onAHandOverDayBothHold() {
    assertThat(held("2004-05-07/2008-05-07", "2008-05-07")).isEqualTo(TRUE);
    assertThat(held("2008-05-07/2012-05-07", "2008-05-07")).isEqualTo(TRUE);
  }

  @Test
  void aYearComparedWithItsFirstDayIsUnknown() {
    assertThat(held("2006", "2006-01-01")).isEqualTo(UNKNOWN);
    assertThat(happened("2006", "2006-01-01")).isEqualTo(UNKNOWN);
  }

  @Test
  void aMonthComparedWithItsLastDayIsUnknownForAStateAndTrueForAHappening() {
    assertThat(held("2012-06", "2012-06-30")).isEqualTo(UNKNOWN);
    assertThat(happened("2012-06", "2012-06-30")).isEqualTo(TRUE);
  }

  @Test
  void withAnOpenEndItStillHoldsAndWithAnUnknownOneItMay() {
    assertThat(held("2004/..", "2003-12-31")).isEqualTo(FALSE);
    assertThat(held("2004/..", "2004-07-01")).isEqualTo(UNKNOWN);
    assertThat(held("2004/..", "2004-12-31")).isEqualTo(TRUE);
    assertThat(held("2004/..", "2999-01-01")).isEqualTo(TRUE);

    assertThat(held("2004/", "2003-12-31")).isEqualTo(FALSE);
    assertThat(held("2004/", "2004-07-01")).isEqualTo(UNKNOWN);
    assertThat(held("2004/", "2004-12-31")).isEqualTo(UNKNOWN);
    assertThat(held("2004/", "2999-01-01")).isEqualTo(UNKNOWN);
  }

  @Test
  void withAnOpenStartItHeldBeforeAndWithAnUnknownOneItMayHave() {
    assertThat(held("../2004", "0001-01-01")).isEqualTo(TRUE);
    assertThat(held("../2004", "2004-07-01")).isEqualTo(UNKNOWN);
    assertThat(held("../2004", "2005-01-01")).isEqualTo(FALSE);

    assertThat(held("/2004", "0001-01-01")).isEqualTo(UNKNOWN);
    assertThat(held("/2004", "2004-07-01")).isEqualTo(UNKNOWN);
    assertThat(held("/2004", "2005-01-01")).isEqualTo(FALSE);
  }

  @Test
  void aKnownDayIsSureEvenIfTheOtherEndIsUnknown() {
    assertThat(held("2004-05-07/", "2004-05-07")).isEqualTo(TRUE);
    assertThat(held("2004-05-07/", "2004-05-08")).isEqualTo(UNKNOWN);
    assertThat(held("/2004-05-07", "2004-05-07")).isEqualTo(TRUE);
    assertThat(held("/2004-05-07", "2004-05-06")).isEqualTo(UNKNOWN);
  }

  @Test
  void afterTheEndOfItsCoverageADataSetDoesNotSayStillSo() {
    assertThat(held("1990/[2014-12-31..]", "2014-12-31")).isEqualTo(TRUE);
    assertThat(held("1990/[2014-12-31..]", "2015-01-01")).isEqualTo(UNKNOWN);
  }

  @Test
  void allTimeIsTrueOnAnyDay() {
    assertThat(held("../..", "0000-01-01")).isEqualTo(TRUE);
    assertThat(held("../..", "9999-12-31")).isEqualTo(TRUE);
  }

  @Test
  void anUncertainYearIsNoWiderThanACertainOne() {
    for (String qualifier : new String[] {"?", "~", "%"}) {
      assertThat(bounds("2006" + qualifier)).isEqualTo(bounds("2006"));
    }
  }

  @Test
  void someDayOfAWindowIsEnough() {
    assertThat(heldWithin("2006-03-01/2006-03-31", "2006")).isEqualTo(TRUE);
    assertThat(heldWithin("1999/2020", "2006")).isEqualTo(TRUE);
    assertThat(heldWithin("1999/2006", "2006")).isEqualTo(TRUE);
    assertThat(heldWithin("1999/2006", "2006-06")).isEqualTo(UNKNOWN);
    assertThat(heldWithin("1999/2006", "2007/..")).isEqualTo(FALSE);
  }

  @Test
  void aHappeningRemainsTrueOnceItHasHappened() {
    assertThat(happened("1992-05-15", "1992-05-14")).isEqualTo(FALSE);
    assertThat(happened("1992-05-15", "1992-05-15")).isEqualTo(TRUE);
    assertThat(happened("1992-05-15", "2007-01-01")).isEqualTo(TRUE);
  }

  @Test
  void aHappeningIsOneDayOfItsIntervalNotAllOfThem() {
    Bounds summit = Edtf.parse("1992-05-14/1992-05-16").bounds(HAPPENING);
    assertThat(summit.in(Window.within(Edtf.parse("1992-05-15")))).isEqualTo(UNKNOWN);
    assertThat(summit.in(Window.within(Edtf.parse("1992-05")))).isEqualTo(TRUE);
  }

  @Test
  void theDatesStoredAreTheDatesRead() {
    Bounds bounds = bounds("2004/2004-03");
    assertThat(bounds.startLatest()).isEqualTo("2004-03-31");
    assertThat(
            new Bounds(
                bounds.startEarliest(),
                bounds.startLatest(),
                bounds.endEarliest(),
                bounds.endLatest()))
        .isEqualTo(bounds);
  }

  @Test
  void periodsThatMayShareADayMayOverlap() {
    assertThat(bounds("1994/1999").mayOverlap(bounds("1999/2012"))).isTrue();
    assertThat(bounds("1994/1999").mayOverlap(bounds("2000/2012"))).isFalse();
    assertThat(bounds("1994/").mayOverlap(bounds("2000/2012"))).isTrue();
  }

  @Test
  void periodsThatMayStartAndEndOnTheSameDaysMayBeEqual() {
    assertThat(bounds("2002/2011").mayEqual(bounds("2002-05/[2011..2012]"))).isTrue();
    assertThat(bounds("2002/2011").mayEqual(bounds("2002/2012"))).isFalse();
    assertThat(bounds("2002/2011").mayEqual(bounds("2003/2011"))).isFalse();
  }

  @Test
  void noPeriodEndsBeforeItStarts() {
    LocalDate monday = LocalDate.of(2007, 1, 1);
    LocalDate sunday = monday.minusDays(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bounds(monday, monday, sunday, sunday))
        .withMessageContaining("2006-12-31");
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.oneDayIn(monday, sunday));
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(monday, sunday));
  }

  private static Truth held(String valid, String day) {
    return bounds(valid).in(Window.on(LocalDate.parse(day), STATE));
  }

  private static Truth happened(String date, String day) {
    return Edtf.parse(date).bounds(HAPPENING).in(Window.on(LocalDate.parse(day), HAPPENING));
  }

  private static Truth heldWithin(String valid, String during) {
    return bounds(valid).in(Window.within(Edtf.parse(during)));
  }

  private static Bounds bounds(String valid) {
    return Edtf.parse(valid).bounds(STATE);
  }
}
