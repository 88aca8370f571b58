package io.pacta.neo4j;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the server is run: on our own Java, with its own class path and memory. */
record ServerCommand(String classPath) {

  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseParallelGC",
          // Compiling gives way to what is waited for: a start on two cores takes a seventh less.
          // Whoever is not root may lower a priority as well, but is warned.
          "-XX:ThreadPriorityPolicy=1",
          "-XX:CompilerThreadPriority=5",
          "-XX:-PrintWarnings",
          "-Djava.awt.headless=true",
          // Neo4j stops in a shutdown hook and logs while it does.
          "-Dlog4j.shutdownHookEnabled=false",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED");

  /**
   * Options of the database's Java, separated by spaces, which are added to ours and win over them:
   * {@code -Xmx4g} for a record of many millions of facts.
   */
  private static final String OPTIONS = "PACTA_DATABASE_OPTIONS";

  /** The system property that names an AOT cache for the database's Java to use. */
  private static final String CACHE = "pacta.database.cache";

  /** The one that names an AOT cache which the database's Java is to write when it ends. */
  private static final String NEW_CACHE = "pacta.database.cache.new";

  /**
   * @param library a folder with {@code parent.jar}, {@code lib/*.jar}, and {@code classpath},
   *     which names the jars that belong together
   * @throws StartFailure if something is missing from it
   */
  static ServerCommand of(Path library) {
    Path folder = library.toAbsolutePath().normalize();
    try {
      String names = Files.readString(folder.resolve("classpath")).strip();
      List<Path> parts =
          Stream.concat(Stream.of("parent.jar"), Stream.of(names.split(":")))
              .map(folder::resolve)
              .toList();
      for (Path part : parts) {
        if (!Files.exists(part)) {
          throw new IOException(part + " is missing");
        }
      }
      return new ServerCommand(
          parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    } catch (IOException missing) {
      throw new StartFailure(
          "The zero-install database is not built in %s. Start Pacta with ./pacta, which fetches it, or set SPRING_NEO4J_URI to a Neo4j server of your own."
              .formatted(folder),
          missing);
    }
  }

  /** Starts the server, which lives until the standard input of this process closes. */
  Process spawn(DatabaseHome home) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        Stream.of(
                Stream.of(java.toString(), "-Xmx%dm".formatted(ServerMemory.here().heap())),
                FLAGS.stream(),
                cache(),
                options(),
                Stream.of(
                    "io.pacta.database.UntilParentEnds",
                    "org.neo4j.server.Neo4jCommunity",
                    "--home-dir=" + home.neo4j(),
                    "--config-dir=" + home.conf(),
                    "--console-mode"))
            .flatMap(part -> part)
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.neo4j().toFile())
            .redirectErrorStream(true)
            .redirectOutput(home.console().toFile());
    // Not on the command line, where 169 jars would fill the list of processes.
    builder.environment().put("CLASSPATH", classPath);
    // Meant for our JVM: another's heap, debugger or agent.
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
        .forEach(builder.environment()::remove);
    return builder.start();
  }

  /** So long it may take to stop. */
  Duration patience() {
    return System.getProperty(NEW_CACHE) == null ? Duration.ofSeconds(20) : Duration.ofMinutes(5);
  }

  /** Java is silent about a cache that does not fit, and goes without. */
  private static Stream<String> cache() {
    return Stream.concat(
        Stream.ofNullable(System.getProperty(CACHE))
            .flatMap(file -> Stream.of("-XX:AOTCache=" + file, "-Xlog:aot*=off", "-Xlog:cds*=off")),
        Stream.ofNullable(System.getProperty(NEW_CACHE))
            .flatMap(
                file ->
                    Stream.of(
                        "-XX:AOTCacheOutput=" + file,
                        // What a rehearsal compiled is not compiled at once by each start.
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTRecordTraining")));
  }

  private static Stream<String> options() {
    String given = Objects.requireNonNullElse(System.getenv(OPTIONS), "");
    return Stream.of(given.split(" ")).filter(option -> !option.isBlank());
  }
}
