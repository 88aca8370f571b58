package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The machine's Node.js. */
final class NodeJs {

  private NodeJs() {}

  /** Where it is missing a build of one's own goes on without the test; the CI's does not. */
  static void require(String consequence) {
    boolean found =
        Stream.of(Objects.toString(System.getenv("PATH"), "").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
    String how = "Node.js and npm are missing, so that " + consequence;
    if (System.getenv("CI") != null) {
      assertThat(found).as(how).isTrue();
    }
    assumeTrue(found, how);
  }
}
