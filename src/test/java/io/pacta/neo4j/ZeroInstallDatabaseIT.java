package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pacta.StartsDatabases;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

@StartsDatabases
class ZeroInstallDatabaseIT {

  private static final Path LIBRARY =
      Path.of(System.getProperty("pacta.database", "database/target"));

  /** A busy machine takes many times what an idle one does to start a server. */
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(4);

  @TempDir Path folder;

  /**
   * The life of one home, told in order: a server takes as long to start as all that is claimed of
   * it, so each is started for several claims.
   */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  class OneHome {

    private Path home;
    private Process parent;
    private ProcessHandle server;
    private @Nullable ZeroInstallDatabase database;

    @BeforeAll
    void start(@TempDir Path place) throws IOException {
      home = place.resolve("some where/.pacta");
      parent = Parent.spawn(home);
      server = Parent.server(parent);
    }

    @AfterAll
    void end() throws InterruptedException {
      if (database != null) {
        database.close();
      }
      parent.destroyForcibly().waitFor();
    }

    @Test
    @Order(1)
    void startsInAFolderThatDoesNotExistYetAndAnswers() throws IOException {
      DatabaseLogin login = ZeroInstallDatabase.running(home).orElseThrow();
      assertThat(ask(login, "RETURN 1 + 1")).isEqualTo(2);
      assertThat(login.uri().toString()).startsWith("bolt://127.0.0.1:");
      assertThat(Files.readString(home.resolve("password")).strip()).isEqualTo(login.password());
      assertThat(Files.getPosixFilePermissions(home.resolve("password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @Order(2)
    void aSecondPactaOnTheSameHomeIsToldOfTheFirst() throws IOException {
      refused(home)
          .withMessage(
              "The database in %s is in use by another Pacta (process %d). Stop it, or set"
                  + " PACTA_HOME to another folder.",
              home.toRealPath(), parent.pid());
      assertThat(server.isAlive()).isTrue();
      assertThat(ZeroInstallDatabase.running(home))
          .hasValueSatisfying(login -> assertThat(ask(login, "RETURN 7")).isEqualTo(7));
    }

    @Test
    @Order(3)
    void aStoreThatAnotherNeo4jHoldsIsNamed() throws IOException {
      Files.delete(home.resolve("lock"));

      refused(home)
          .withMessageStartingWith("Another Neo4j server")
          .withMessageContaining(home.toRealPath().toString());
      assertThat(server.isAlive()).isTrue();
    }

    @Test
    @Order(4)
    void theServerEndsWhenItsParentIsKilled() throws Exception {
      assertThat(server.isAlive()).isTrue();

      kill(parent.toHandle());

      server.onExit().get(10, TimeUnit.SECONDS);
      database = started(home);
    }

    @Test
    @Order(5)
    void aKilledServerIsStartedAgainAtTheSameAddressWithItsData() throws InterruptedException {
      ZeroInstallDatabase database = ours();
      URI before = database.uri();
      ask(database, "CREATE (:Country {slug: 'uzbekistan'}) RETURN 1");
      Failing.killed(database).awaitItIsBack();
      assertThat(database.uri()).isEqualTo(before);
      assertThat(ask(database, "MATCH (c:Country {slug: 'uzbekistan'}) RETURN count(c)"))
          .isEqualTo(1);
    }

    @Test
    @Order(6)
    void closeStopsTheServerWithinSeconds() {
      ZeroInstallDatabase database = ours();
      long before = System.nanoTime();

      database.close();

      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
      assertThat(database.process().isAlive()).isFalse();
      assertThat(database.process().exitValue()).isZero();
      assertThat(home.resolve("neo4j/logs/console.log")).content().endsWith("Stopped.\n");
    }

    @Test
    @Order(7)
    void aLostOrWrongPasswordIsToldAndChangesNothing() throws IOException {
      Path password = home.resolve("password");
      String right = Files.readString(password);

      Files.delete(password);
      refused(home).withMessageContaining("missing");
      assertThat(password).doesNotExist();

      Files.writeString(password, "not-the-password");
      try (ZeroInstallDatabase refusing = ZeroInstallDatabase.start(home, LIBRARY)) {
        assertThatExceptionOfType(StartFailure.class)
            .isThrownBy(() -> refusing.awaitReady(LONG_ENOUGH))
            .withMessageContaining("refuses the password in " + password.toRealPath());
      }

      Files.writeString(password, right);
      started(home).close();
    }

    private ZeroInstallDatabase ours() {
      return Objects.requireNonNull(database, "the server that was started after the parent's");
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

  /**
   * A process whose only work is to have a database, until the test ends, which holds its input.
   */
  static final class Parent {

    private Parent() {}

    public static void main(String[] arguments) throws IOException {
      ZeroInstallDatabase database = started(Path.of(arguments[0]));
      System.out.println(database.process().pid());
      System.in.read();
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
