package io.pacta.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Neo4j's own tool that makes a database of files, as it lies among the zero-install server's. */
public final class OfflineImport {

  private OfflineImport() {}

  /**
   * Makes the database of a home folder that has none.
   *
   * @param files a folder with files and {@code import.args}, which says what they are
   * @param home the folder
   * @param library what the build of {@code database/} leaves in its target folder
   * @throws StartFailure where the tool does not succeed
   */
  public static void run(Path files, Path home, Path library) throws IOException {
    ServerCommand server = ServerCommand.of(library);
    DatabaseHome prepared = DatabaseHome.prepare(home);
    Path log = prepared.neo4j().resolve("logs/import.log");
    ProcessBuilder tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "org.neo4j.cli.AdminTool",
                "database",
                "import",
                "full",
                "neo4j",
                "@import.args")
            .directory(files.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    tool.environment().put("CLASSPATH", server.classPath());
    tool.environment().put("NEO4J_HOME", prepared.neo4j().toString());
    try {
      int status = tool.start().waitFor();
      if (status != 0) {
        throw new StartFailure(
            "Neo4j's import ended with exit code %d: %s".formatted(status, Files.readString(log)),
            null);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Neo4j's import was ended.", stop);
    }
  }
}
