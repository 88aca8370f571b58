package io.pacta.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarsTests {

  @Test
  void aBarWithinATextIsWrittenWithABackslash() {
    assertThat(Bars.split("page 3|a \\| b||")).containsExactly("page 3", "a | b", "", "");
    assertThat(Bars.join(List.of("a|b", "c"))).isEqualTo("a\\|b|c");
  }

  @Test
  void aBackslashBeforeAnythingElseIsItself() {
    assertThat(Bars.split("C:\\papers|d\\")).containsExactly("C:\\papers", "d\\");
  }

  @Test
  void whatIsJoinedIsSplitAgain() {
    Random random = new Random(1);
    for (int round = 0; round < 10_000; round++) {
      List<String> texts =
          IntStream.rangeClosed(0, random.nextInt(4))
              .mapToObj(
                  each ->
                      IntStream.range(0, random.nextInt(5))
                          .mapToObj(at -> "|\\a ".substring(random.nextInt(4)).substring(0, 1))
                          .collect(Collectors.joining()))
              .toList();
      assertThat(Bars.split(Bars.join(texts))).isEqualTo(texts);
    }
  }
}
