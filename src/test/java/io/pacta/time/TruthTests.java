package io.pacta.time;

import static io.pacta.time.Truth.FALSE;
import static io.pacta.time.Truth.TRUE;
import static io.pacta.time.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Kleene's laws, each tried on all values. */
class TruthTests {

  @Test
  void oneFalseStepDecidesAPathAndAnUnknownOneDoesNot() {
    assertThat(Truth.all(List.of(TRUE, UNKNOWN, FALSE))).isEqualTo(FALSE);
    assertThat(Truth.all(List.of(TRUE, UNKNOWN))).isEqualTo(UNKNOWN);
    assertThat(Truth.all(List.of(TRUE, TRUE))).isEqualTo(TRUE);
  }

  @Test
  void oneTrueSpellDecidesAndAnUnknownOneDoesNot() {
    assertThat(Truth.any(List.of(FALSE, UNKNOWN, TRUE))).isEqualTo(TRUE);
    assertThat(Truth.any(List.of(FALSE, UNKNOWN))).isEqualTo(UNKNOWN);
    assertThat(Truth.any(List.of(FALSE, FALSE))).isEqualTo(FALSE);
  }

  @Test
  void ofNothingAllIsTrueAndAnyIsFalse() {
    assertThat(Truth.all(List.of())).isEqualTo(TRUE);
    assertThat(Truth.any(List.of())).isEqualTo(FALSE);
  }

  @Test
  void notIsUndoneByNotAndKeepsOnlyTheUnknown() {
    for (Truth a : Truth.values()) {
      assertThat(a.not().not()).isEqualTo(a);
      assertThat(a.not() == a).isEqualTo(a == UNKNOWN);
    }
  }

  @Test
  void trueAndFalseAreNeutralAndDecisive() {
    for (Truth a : Truth.values()) {
      assertThat(a.and(TRUE)).isEqualTo(a);
      assertThat(a.or(FALSE)).isEqualTo(a);
      assertThat(a.and(FALSE)).isEqualTo(FALSE);
      assertThat(a.or(TRUE)).isEqualTo(TRUE);
      assertThat(a.and(a)).isEqualTo(a);
      assertThat(a.or(a)).isEqualTo(a);
    }
  }

  @Test
  void orderDoesNotMatter() {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
      }
    }
  }

  @Test
  void andIsOrSeenInTheMirrorOfNot() {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
      }
    }
  }

  @Test
  void theOneAbsorbsTheOther() {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
      }
    }
  }

  @Test
  void groupingDoesNotMatterAndTheOneDistributesOverTheOther() {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        for (Truth c : Truth.values()) {
          assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
          assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
          assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
          assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        }
      }
    }
  }
}
