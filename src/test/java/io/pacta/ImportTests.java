package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What {@code import} refuses before it begins. */
class ImportTests {

  @TempDir Path place;

  @ParameterizedTest
  @CsvSource({
    "--dry-run, --dry-run is about",
    "--into=bolt://localhost:7687, --into is about",
    "--withdraw=red, --withdraw is about"
  })
  void whatNeedsADatabaseIsRefusedOffline(String option, String sentence) {
    assertThat(refusal("pacta", "folder", "--offline", place.resolve("new").toString(), option))
        .contains(sentence);
    assertThat(place.resolve("new")).doesNotExist();
  }

  @Test
  void offlineNeedsAFormatAndFilesToo() {
    assertThat(refusal("--offline", place.toString())).contains("Name a format and its files");
  }

  private static String refusal(String... arguments) {
    StringWriter said = new StringWriter();
    assertThat(new CommandLine(new Import()).setErr(new PrintWriter(said)).execute(arguments))
        .isEqualTo(2);
    return said.toString();
  }
}
