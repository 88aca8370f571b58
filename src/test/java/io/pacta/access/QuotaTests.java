package io.pacta.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be used in a minute, and by whom. */
class QuotaTests {

  private final Budgets budgets = new Budgets(new BudgetSettings(10, 100, 5, 1000));

  @Test
  void whatIsTakenIsMissingAndNoMoreIsTakenThanThereIs() {
    Quota quota = new Quota("cost", 100);
    assertThat(quota.take(60)).isZero();
    assertThat(quota.left()).isBetween(40L, 42L);
    assertThat(quota.take(60)).isBetween(10L, 12L);
    assertThat(quota.left()).as("refused, so nothing was taken").isBetween(40L, 43L);
    assertThat(quota.reset()).isBetween(30L, 36L);
  }

  @Test
  void whatIsMoreThanAllThereIsTakesAll() {
    Quota quota = new Quota("cost", 100);
    assertThat(quota.take(Long.MAX_VALUE)).isZero();
    assertThat(quota.take(Long.MAX_VALUE)).isPositive();
  }

  @Test
  void zeroIsWithoutEnd() {
    Quota quota = new Quota("cost", 0);
    assertThat(quota.take(Long.MAX_VALUE)).isZero();
    assertThat(quota.isLimited()).isFalse();
    assertThat(quota.untilSome()).isZero();
  }

  @Test
  void theHeadersAreThoseOfTheDraft() {
    Quota quota = new Quota("requests", 60);
    quota.take(1);
    assertThat(quota.policy()).isEqualTo("\"requests\";q=60;w=60");
    assertThat(quota.state()).isEqualTo("\"requests\";r=59;t=1");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, 10.0.0.1, true",
    "10.0.0.1, 10.0.0.2, false",
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false"
  })
  void anAddressHasOneBudgetAndANetworkOfIpv6Too(String one, String other, boolean same)
      throws Exception {
    assertThat(of(Caller.NOBODY, one).equals(of(Caller.NOBODY, other))).isEqualTo(same);
  }

  @Test
  void whoIsKnownHasABudgetOfTheirOwnWhereverTheyAre() throws Exception {
    Caller rosa = new Caller("rosa", Role.READER, "key 1");
    assertThat(of(rosa, "10.0.0.1"))
        .isSameAs(of(rosa, "10.0.0.2"))
        .isNotSameAs(of(new Caller("rosa", Role.READER, "key 2"), "10.0.0.1"))
        .isNotSameAs(of(Caller.NOBODY, "10.0.0.1"));
  }

  @Test
  void ofTheRefusedOperationsOfACallerAFewAreLogged() throws Exception {
    Budget budget = of(Caller.NOBODY, "10.0.0.9");
    Visit visit = new Visit(Caller.NOBODY, "10.0.0.9", budget, false);
    assertThat(IntStream.range(0, 1000).filter(refused -> visit.isRefusalLogged()).count())
        .isBetween(5L, 7L);
  }

  @Test
  void budgetsOfManyCallersTakeNoMoreMemoryThanThatOfTheLatest() {
    IntStream.range(0, 20_000)
        .forEach(many -> budgets.of(new Caller("many", Role.READER, "key " + many), null));
    assertThat(budgets.kept()).isLessThanOrEqualTo(1000);
  }

  private Budget of(Caller caller, String address) throws Exception {
    return budgets.of(caller, InetAddress.getByName(address));
  }
}
