package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine;

/** By itself: applications that start at once in one process trip over each other's logging. */
@Isolated
class RehearseIT {

  @TempDir Path folder;

  @Test
  void aServerOfItsOwnAnswersEveryExampleAndTakesAnImportAndEnds() {
    int status = new CommandLine(new Rehearse()).execute(folder.resolve("home").toString());
    assertThat(status).isZero();
    assertThat(folder.resolve("home/neo4j")).isDirectory();
  }
}
