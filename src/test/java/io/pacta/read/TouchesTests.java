package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.FactKind;
import io.pacta.read.Touches.Touch;
import io.pacta.read.Touches.Touched;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When things were touched last, as far as that is known. */
class TouchesTests {

  private static final Touched PERU = new Touched("country:peru", "MEMBER_OF");
  private static final Touched NAME_OF_PERU = new Touched("country:peru", "NAMED");
  private static final Touched CHILE = new Touched("country:chile", "MEMBER_OF");

  private final Touches touches = new Touches(100);

  @Test
  void beforeAnythingIsKnownEverythingMayHaveBeenTouchedAtAnyTime() {
    assertThat(touches.known()).isNegative();
    assertThat(touches.last(List.of(PERU), List.of())).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void whatIsNotKnownToHaveBeenTouchedMayHaveBeenUpToTheBeginning() {
    touches.forget(7);
    assertThat(touches.known()).isEqualTo(7);
    assertThat(touches.last(List.of(PERU), List.of("MEMBER_OF"))).isEqualTo(7);
    touches.learn(9, List.of());
    assertThat(touches.known()).isEqualTo(9);
    assertThat(touches.last(List.of(PERU), List.of("MEMBER_OF"))).isEqualTo(7);
  }

  @Test
  void onlyWhatWasTouchedIsAndOnlyInWhatWasSaidOfIt() {
    touches.forget(7);
    touches.learn(9, List.of(new Touch(PERU, 8)));
    assertThat(touches.last(List.of(PERU, CHILE), List.of())).isEqualTo(8);
    assertThat(touches.last(List.of(CHILE, NAME_OF_PERU), List.of())).isEqualTo(7);
    assertThat(touches.last(List.of(), List.of("MEMBER_OF"))).isEqualTo(8);
    assertThat(touches.last(List.of(), List.of("NAMED"))).isEqualTo(7);
  }

  @Test
  void theLastOfSeveralRevisionsCounts() {
    touches.forget(7);
    touches.learn(9, List.of(new Touch(PERU, 9)));
    touches.learn(10, List.of(new Touch(CHILE, 10)));
    touches.learn(11, List.of());
    assertThat(touches.last(List.of(PERU), List.of())).isEqualTo(9);
    assertThat(touches.last(List.of(PERU, CHILE), List.of())).isEqualTo(10);
  }

  @Test
  void whereTooMuchWasTouchedEverythingWas() {
    touches.forget(7);
    touches.learn(
        9,
        IntStream.range(0, 101)
            .mapToObj(at -> new Touch(new Touched("country:c-" + at, "NAMED"), 8))
            .toList());
    assertThat(touches.last(List.of(PERU), List.of())).isEqualTo(9);
    touches.learn(10, List.of());
    assertThat(touches.last(List.of(PERU), List.of())).isEqualTo(9);
  }

  @Test
  void whatIsForgottenIsAsIfItHadNeverBeenLearned() {
    touches.forget(7);
    touches.clear();
    assertThat(touches.known()).isNegative();
    assertThat(touches.last(List.of(PERU), List.of())).isEqualTo(Long.MAX_VALUE);
    touches.forget(2);
    assertThat(touches.last(List.of(PERU), List.of())).isEqualTo(2);
  }

  @Test
  void whatIsSaidOfItselfIsSelfRelationships() {
    assertThat(Resting.OF_ITSELF)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FactKind.values()).filter(FactKind::isSelf).map(FactKind::name).toList());
  }
}
