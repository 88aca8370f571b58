package io.pacta;

import java.util.Map;
import picocli.CommandLine.Option;

/**
 * What is to be the same when a benchmark of a server is repeated: what is drawn to be asked, and
 * how the server is set. A mixin of the commands that measure one.
 */
final class BenchConditions {

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "by which what is asked is drawn from the record (${DEFAULT-VALUE})")
  private long seed = 1648;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "a setting of the server, such as pacta.limits.deadline=5s")
  private Map<String, String> settings = Map.of();

  long seed() {
    return seed;
  }

  /** Settings of the server that the caller gives, by their names. */
  Map<String, String> settings() {
    return settings;
  }
}
