package io.pacta.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files as they were published, which are not part of this repository. A test of one is skipped
 * where PACTA_DATA (or the system property pacta.data) does not name a folder that has it.
 */
final class RealData {

  private RealData() {}

  static Path file(String name) {
    String folder =
        System.getProperty("pacta.data", System.getenv().getOrDefault("PACTA_DATA", ""));
    Path file = Path.of(folder).resolve(name);
    assumeTrue(!folder.isEmpty() && Files.isReadable(file), () -> "There is no " + file);
    return file;
  }
}
