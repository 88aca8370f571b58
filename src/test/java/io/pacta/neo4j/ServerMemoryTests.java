package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerMemoryTests {

  @ParameterizedTest
  @CsvSource({"1, 512, 128", "4, 512, 512", "16, 1024, 2048", "256, 2048, 4096"})
  void aServerTakesItsShareOfAMachineWithinBounds(long gigabytes, long heap, long pages) {
    assertThat(ServerMemory.of(gigabytes << 30)).isEqualTo(new ServerMemory(heap, pages));
  }
}
