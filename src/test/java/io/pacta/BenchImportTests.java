package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

class BenchImportTests {

  @Test
  void whatFollowsTheFormatAreItsFiles() {
    assertThat(
            new CommandLine(new BenchImport())
                .parseArgs("cow-igo", "a.csv", "b.csv").matchedPositionals().stream()
                    .collect(
                        Collectors.toMap(
                            PositionalParamSpec::paramLabel,
                            each -> String.join(" ", each.stringValues()))))
        .isEqualTo(Map.of("FORMAT", "cow-igo", "FILE", "a.csv b.csv"));
  }
}
