package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a process of its own, as {@code ./pacta} runs it: applications that start at once in one
 * process trip over each other's logging.
 */
@StartsDatabases
class RehearseIT {

  @TempDir Path folder;

  @Test
  void aServerOfItsOwnAnswersEveryExampleAndTakesAnImportAndEnds()
      throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                // With the same memory and compiler, and watched for coverage as well.
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
                Stream.of("pacta.database", "pacta.limits.deadline")
                    .filter(name -> System.getProperty(name) != null)
                    .map(name -> "-D%s=%s".formatted(name, System.getProperty(name))),
                Stream.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    Pacta.class.getName(),
                    "rehearse",
                    folder.resolve("home").toString()))
            .flatMap(part -> part)
            .toList();
    Path said = folder.resolve("said.txt");
    Process rehearsal =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      int status = rehearsal.waitFor();
      assertThat(status).as(Files.readString(said)).isZero();
    } finally {
      rehearsal.destroyForcibly();
    }
    assertThat(folder.resolve("home/neo4j")).isDirectory();
  }
}
