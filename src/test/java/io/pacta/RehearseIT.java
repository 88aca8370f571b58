package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RehearseIT {

  @TempDir Path folder;

  @Test
  void aServerOfItsOwnAnswersEveryExampleAndEnds() {
    int status = new CommandLine(new Rehearse()).execute(folder.resolve("home").toString());
    assertThat(status).isZero();
    assertThat(folder.resolve("home/neo4j")).isDirectory();
  }
}
