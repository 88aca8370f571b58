package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

class ZeroInstallDatabaseIT {

  private static final Path LIBRARY =
      Path.of(System.getProperty("pacta.database", "database/target"));
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void startsInAFolderThatDoesNotExistYetAndAnswers() throws IOException {
    Path home = folder.resolve("some where/.pacta");

    try (ZeroInstallDatabase database = started(home)) {
      assertThat(ask(database, "RETURN 1 + 1")).isEqualTo(2);
      assertThat(database.uri().toString()).startsWith("bolt://127.0.0.1:");
      assertThat(Files.readString(home.resolve("password")).strip()).isEqualTo(database.password());
      assertThat(Files.getPosixFilePermissions(home.resolve("password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void aKilledServerIsStartedAgainAtTheSameAddressWithItsData() throws Exception {
    try (ZeroInstallDatabase database = started(folder)) {
      ask(database, "CREATE (:Country {slug: 'uzbekistan'}) RETURN 1");
      Failing.killed(database).awaitItIsBack();
      assertThat(ask(database, "MATCH (c:Country {slug: 'uzbekistan'}) RETURN count(c)"))
          .isEqualTo(1);
    }
    assertThat(folder.resolve("neo4j/logs/console.log")).content().endsWith("Stopped.\n");
  }

  @Test
  void closeStopsTheServerWithinSeconds() {
    ZeroInstallDatabase database = started(folder);
    long before = System.nanoTime();

    database.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    assertThat(database.process().isAlive()).isFalse();
    assertThat(database.process().exitValue()).isZero();
    assertThat(folder.resolve("neo4j/logs/console.log")).content().endsWith("Stopped.\n");
  }

  @Test
  void theServerEndsWhenItsParentIsKilled() throws Exception {
    Process parent = Parent.spawn(folder);
    ProcessHandle server = Parent.server(parent);
    assertThat(server.isAlive()).isTrue();

    kill(parent.toHandle());

    server.onExit().get(10, TimeUnit.SECONDS);
    started(folder).close();
  }

  @Test
  void aSecondPactaOnTheSameHomeIsToldOfTheFirst() throws Exception {
    Process first = Parent.spawn(folder);
    try {
      ProcessHandle server = Parent.server(first);

      refused(folder)
          .withMessage(
              "The database in %s is in use by another Pacta (process %d). Stop it, or set"
                  + " PACTA_HOME to another folder.",
              folder.toRealPath(), first.pid());
      assertThat(server.isAlive()).isTrue();
      assertThat(ZeroInstallDatabase.running(folder))
          .hasValueSatisfying(login -> assertThat(ask(login, "RETURN 7")).isEqualTo(7));
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  @Test
  void aSecondStartInTheSameProcessLeavesTheFirstItsLock() {
    try (ZeroInstallDatabase first = ZeroInstallDatabase.start(folder, LIBRARY)) {
      refused(folder).withMessageContaining("process " + ProcessHandle.current().pid());
      refused(folder).withMessageContaining("in use by another Pacta");
      assertThat(first.process().isAlive()).isTrue();
    }
    assertThat(ZeroInstallDatabase.running(folder)).isEmpty();
  }

  @Test
  void aStoreThatAnotherNeo4jHoldsIsNamed() throws Exception {
    Process first = Parent.spawn(folder);
    try {
      ProcessHandle server = Parent.server(first);
      Files.delete(folder.resolve("lock"));

      refused(folder)
          .withMessageStartingWith("Another Neo4j server")
          .withMessageContaining(folder.toRealPath().toString());
      assertThat(server.isAlive()).isTrue();
    } finally {
      first.destroyForcibly().waitFor();
    }
  }

  @Test
  void aHomeBelowAFileIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("notes.txt"));

    refused(file.resolve("home")).withMessageContaining("a file where a folder should be");
    refused(file).withMessageContaining("PACTA_HOME");
  }

  @Test
  void missingJarsPointToTheStartScript() {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> ZeroInstallDatabase.start(folder, folder.resolve("nothing")))
        .withMessageContaining("./pacta");
  }

  @Test
  void aLostOrWrongPasswordIsToldAndChangesNothing() throws IOException {
    started(folder).close();
    Path password = folder.resolve("password");
    String right = Files.readString(password);

    Files.delete(password);
    refused(folder).withMessageContaining("missing");
    assertThat(password).doesNotExist();

    Files.writeString(password, "not-the-password");
    try (ZeroInstallDatabase database = ZeroInstallDatabase.start(folder, LIBRARY)) {
      assertThatExceptionOfType(StartFailure.class)
          .isThrownBy(() -> database.awaitReady(LONG_ENOUGH))
          .withMessageContaining("refuses the password in " + password.toRealPath());
    }

    Files.writeString(password, right);
    started(folder).close();
  }

  @Test
  void aServerThatEndsEarlyIsQuoted() throws IOException {
    Files.createDirectories(folder.resolve("neo4j/data"));
    Files.createFile(folder.resolve("neo4j/data/databases"));

    try (ZeroInstallDatabase database = ZeroInstallDatabase.start(folder, LIBRARY)) {
      assertThatExceptionOfType(StartFailure.class)
          .isThrownBy(() -> database.awaitReady(LONG_ENOUGH))
          .withMessageContaining("ended with exit code 1")
          .withMessageContaining("console.log");
    }
  }

  private static ZeroInstallDatabase started(Path home) {
    ZeroInstallDatabase database = ZeroInstallDatabase.start(home, LIBRARY);
    try {
      database.awaitReady(LONG_ENOUGH);
    } catch (StartFailure failure) {
      database.close();
      throw failure;
    }
    return database;
  }

  private static ThrowableAssertAlternative<StartFailure> refused(Path home) {
    return assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> ZeroInstallDatabase.start(home, LIBRARY));
  }

  private static long ask(ZeroInstallDatabase database, String statement) {
    return ask(new DatabaseLogin(database.uri(), database.user(), database.password()), statement);
  }

  private static long ask(DatabaseLogin login, String statement) {
    try (var driver =
            GraphDatabase.driver(login.uri(), AuthTokens.basic(login.user(), login.password()));
        var session = driver.session()) {
      return session.run(statement).single().get(0).asLong();
    }
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** A process whose only work is to have a database. */
  static final class Parent {

    private Parent() {}

    public static void main(String[] arguments) throws InterruptedException {
      ZeroInstallDatabase database = started(Path.of(arguments[0]));
      System.out.println(database.process().pid());
      Thread.sleep(Duration.ofMinutes(5));
    }

    static Process spawn(Path home) throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Dpacta.database=" + LIBRARY.toAbsolutePath(),
              "-cp",
              System.getProperty("java.class.path"),
              Parent.class.getName(),
              home.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    }

    static ProcessHandle server(Process parent) throws IOException {
      BufferedReader out = parent.inputReader(StandardCharsets.UTF_8);
      return ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
    }
  }
}
