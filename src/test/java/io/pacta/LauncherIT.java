package io.pacta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The script {@code pacta}, in a small repository of its own. Stand-ins for a JDK and for Maven
 * write down what it asks of them; the JDK that it looks for is so new that there is no other.
 */
@Timeout(60)
class LauncherIT {

  /** All that the script and the stand-ins call. Nothing else is on their path. */
  private static final List<String> COMMANDS =
      List.of(
          "bash",
          "cat",
          "cksum",
          "cut",
          "date",
          "dirname",
          "env",
          "find",
          "grep",
          "head",
          "mkdir",
          "mv",
          "nice",
          "readlink",
          "rm",
          "sed",
          "seq",
          "sh",
          "tail",
          "touch");

  private static final String BUILD =
      """
      mkdir -p target database/target
      echo archive >target/pacta.jar
      echo jars >database/target/classpath
      """;

  @TempDir Path folder;

  private Path repository;
  private Path jdk;
  private Path commands;

  @BeforeEach
  void makeRepository() throws IOException {
    repository = folder.resolve("a repository");
    for (String each :
        List.of(
            "src/main/java/Pacta.java",
            "src/main/frontend/explorer/main.ts",
            "graphql/schema.graphqls",
            "cypher/Query/ask.cypher",
            "world/entities.csv",
            "pom.xml",
            "database/pom.xml",
            "database/src/Main.java")) {
      write(repository.resolve(each), "source");
    }
    script(
        repository.resolve("pacta"),
        Files.readString(Path.of("pacta")).replace("\nwanted=25\n", "\nwanted=99\n"));
    jdk = jdk("jdk", "99.0.1");
    commands = Files.createDirectories(folder.resolve("commands"));
    for (String each : COMMANDS) {
      script(commands.resolve(each), "#!/bin/sh\nexec %s \"$@\"\n".formatted(onPath(each)));
    }
    script(commands.resolve("mvn"), resource("mvn"));
    write(commands.resolve("mvn.version"), "3.8.7");
    write(commands.resolve("mvn.build"), BUILD);
    script(commands.resolve("sleep"), "#!/bin/sh\nexec %s 0.1\n".formatted(onPath("sleep")));
  }

  @Test
  void itIsBuiltOnceWhereNothingChanges() throws Exception {
    assertThat(pacta("help").errors()).startsWith("Building Pacta (first use; ");
    assertThat(pacta("help")).isEqualTo(new Ran(0, "", ""));
    assertThat(builds()).containsExactly(jdk.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/Pacta.java",
        "src/main/frontend/explorer/main.ts",
        "graphql/new.graphqls",
        "cypher/Query/ask.cypher",
        "world/entities.csv",
        "pom.xml",
        "database/pom.xml",
        "database/src/Main.java"
      })
  void itIsBuiltAgainWhenAFileHasChanged(String file) throws Exception {
    pacta("help");
    write(repository.resolve(file), "changed");
    assertThat(pacta("help").errors()).startsWith("Building Pacta (something has changed)");
    assertThat(pacta("help").errors()).isEmpty();
    assertThat(builds()).hasSize(2);
  }

  @Test
  void whatChangesWhileItIsBuiltIsBuiltNext() throws Exception {
    write(
        commands.resolve("mvn.build"), BUILD + "sleep 1; echo changed >graphql/schema.graphqls\n");
    pacta("help");
    write(commands.resolve("mvn.build"), BUILD);
    pacta("help");
    pacta("help");
    assertThat(builds()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/frontend/node_modules", "src/main/frontend/explorer/generated"})
  void whatABuildWritesBesideTheSourcesIsNoChange(String folder) throws Exception {
    write(
        commands.resolve("mvn.build"),
        BUILD + "sleep 1; mkdir -p %1$s\necho made >%1$s/made.ts\n".formatted(folder));
    pacta("help");
    pacta("help");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void whoComesWhileItIsBuiltWaitsForThat() throws Exception {
    Path go = commands.resolve("go");
    write(
        commands.resolve("mvn.build"),
        "for each in $(seq 300); do [ -e '%s' ] || sleep 1; done\n".formatted(go) + BUILD);
    Process first = start(folder, Map.of(), script(), "help");
    await(() -> Files.exists(commands.resolve("mvn.builds")));
    Process second = start(folder, Map.of(), script(), "help");
    assertThat(second.errorReader().readLine())
        .isEqualTo("Another ./pacta is building; waiting for it …");
    write(go, "");
    assertThat(ran(first).status()).isZero();
    assertThat(ran(second).status()).isZero();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void aBuildThatWasKilledHoldsUpNobody() throws Exception {
    write(repository.resolve("target/building/pid"), "" + ended());
    assertThat(pacta("help").status()).isZero();
    assertThat(repository.resolve("target/building")).doesNotExist();
  }

  @Test
  void whatABuildFailsByIsSaidAndTriedAgain() throws Exception {
    write(commands.resolve("mvn.build"), "echo '[ERROR] cannot find symbol'; exit 1\n");
    Ran failed = pacta("help");
    assertThat(failed.status()).isOne();
    assertThat(failed.errors())
        .endsWith(
            "Pacta could not be built. The log is %s/target/build.log and says:\n[ERROR] cannot find symbol\n"
                .formatted(repository.toRealPath()));
    write(commands.resolve("mvn.build"), BUILD);
    assertThat(pacta("help").status()).isZero();
  }

  @Test
  void aBuildForWhichTheDiskHasNoRoomSaysSo() throws Exception {
    write(commands.resolve("mvn.build"), "echo '[ERROR] No space left on device'; exit 1\n");
    assertThat(pacta("help").errors()).contains("no space is left on the disk of").contains("MB");
  }

  @Test
  void whereNothingCanBeWrittenItSaysThatItCannotBeBuilt() throws Exception {
    write(repository.resolve("target"), "a file");
    Ran failed = pacta("help");
    assertThat(failed.status()).isOne();
    assertThat(failed.errors())
        .isEqualTo(
            "Pacta cannot be built in %s: that folder cannot be written. Copy it to where you may write, or make it writable.\n"
                .formatted(repository.toRealPath()));
  }

  @Test
  void mavenIsAskedForWhereThereIsNone() throws Exception {
    Files.delete(commands.resolve("mvn"));
    Ran failed = pacta("help");
    assertThat(failed.status()).isOne();
    assertThat(failed.errors())
        .startsWith("Pacta is built with Maven 3.8 or newer, and there is no");
  }

  @ParameterizedTest
  @CsvSource({"3.6.3, false", "3.8.1, true", "3.10.0, true", "4.0.0-rc-4, true"})
  void mavenIsNewEnough(String version, boolean enough) throws Exception {
    write(commands.resolve("mvn.version"), version);
    assertThat(pacta("help").status() == 0).isEqualTo(enough);
  }

  @Test
  void argumentsInputAndStatusAreHandedThrough() throws Exception {
    write(jdk.resolve("status"), "7");
    Process running =
        start(folder, Map.of("PACTA_HOME", "/some where"), script(), "import", "", "a b", "$c *");
    try (var input = running.outputWriter()) {
      input.write("rows");
    }
    assertThat(ran(running).status()).isEqualTo(7);
    assertThat(arguments()).endsWith("import", "", "a b", "$c *");
    assertThat(jdk.resolve("input")).hasContent("rows");
    assertThat(jdk.resolve("home")).hasContent("/some where");
  }

  @Test
  void itRunsFromAnyFolderAndThroughLinks() throws Exception {
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("first"), Path.of("../a repository/pacta"));
    Files.createSymbolicLink(links.resolve("second"), Path.of("first"));
    assertThat(ran(start(folder, Map.of(), "links/second", "help")).status()).isZero();
    assertThat(repository.resolve("target/pacta.jar")).exists();
  }

  @Test
  void aSearchPathForFoldersDoesNotLeadItAstray() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other/a repository"));
    Map<String, String> astray = Map.of("CDPATH", other.getParent() + ":.");
    assertThat(ran(start(folder, astray, "a repository/pacta", "help")).status()).isZero();
    assertThat(repository.resolve("target/pacta.jar")).exists();
  }

  @Test
  void aJdkThatIsTooOldOrIncompleteIsPassedOver() throws Exception {
    Path old = jdk("old", "98.0.2");
    Path runtime = jdk("runtime", "99.0.1");
    Files.delete(runtime.resolve("bin/javac"));
    for (Path unfit : List.of(old, runtime)) {
      Map<String, String> environment =
          Map.of("JAVA_HOME", unfit.toString(), "PATH", commands + ":" + jdk.resolve("bin"));
      assertThat(ran(start(folder, environment, script(), "help")).status()).isZero();
      assertThat(arguments()).endsWith("help");
      Files.delete(jdk.resolve("arguments"));
    }
  }

  @Test
  void whereNoJdkFitsItSaysWhichOneWasFoundAndWhatToDo() throws Exception {
    Path old = jdk("old", "98.0.2");
    Ran failed = ran(start(folder, Map.of("JAVA_HOME", old.toString()), script(), "help"));
    assertThat(failed)
        .isEqualTo(
            new Ran(
                1,
                "",
                "Pacta needs a JDK 99 or newer; found 98 at %s. Install one (for example Temurin 99), or point JAVA_HOME at it.\n"
                    .formatted(old)));
    assertThat(repository.resolve("target")).doesNotExist();
  }

  @Test
  void aRehearsalMakesCachesForTheStartsToCome() throws Exception {
    pacta("help");
    assertThat(arguments()).noneMatch(each -> each.startsWith("-XX:AOTCache"));
    assertThat(pacta("rehearse")).isEqualTo(new Ran(0, "", ""));
    pacta("help");
    assertThat(value("-XX:AOTCache=")).exists();
    assertThat(value("-Dpacta.database.cache=")).exists();
    assertThat(archive()).hasFileName("pacta.jar").hasParent(copy());
  }

  @Test
  void theFirstServerIsRehearsedLaterAndOnce() throws Exception {
    pacta("serve");
    await(this::isRehearsed);
    pacta("serve");
    assertThat(value("-XX:AOTCache=")).exists();
    assertThat(Files.readAllLines(jdk.resolve("rehearsals"))).hasSize(1);
  }

  @Test
  void cachesOfAnotherJdkAreNotUsed() throws Exception {
    pacta("help");
    pacta("rehearse");
    write(jdk.resolve("version"), "99.0.2");
    pacta("help");
    assertThat(arguments()).noneMatch(each -> each.startsWith("-XX:AOTCache"));
  }

  @Test
  void aRehearsalThatFailsIsSaidAndLeavesNothingBehind() throws Exception {
    pacta("help");
    write(jdk.resolve("disk-is-full"), "");
    Ran failed = pacta("rehearse");
    assertThat(failed.status()).isOne();
    assertThat(failed.errors()).startsWith("Pacta's start could not be rehearsed. The log is ");
    assertThat(copy().resolve("rehearsal")).doesNotExist();
    assertThat(pacta("help")).isEqualTo(new Ran(0, "", ""));
    assertThat(arguments()).noneMatch(each -> each.startsWith("-XX:AOTCache"));
  }

  @Test
  void whoRehearsesBesideAnotherIsToldSo() throws Exception {
    pacta("help");
    write(copy().resolve("rehearsal/pid"), "" + ProcessHandle.current().pid());
    assertThat(pacta("rehearse").errors()).startsWith("Another ./pacta rehearses");
    assertThat(copy().resolve("rehearsal")).exists();
  }

  @Test
  void aRehearsalThatWasKilledIsMadeAgain() throws Exception {
    pacta("help");
    write(copy().resolve("rehearsal/pid"), "" + ended());
    assertThat(pacta("rehearse").status()).isZero();
  }

  @Test
  void whereItCannotUnpackItRunsTheArchiveItself() throws Exception {
    write(repository.resolve("target/run"), "a file in the place of the folder");
    assertThat(pacta("serve").status()).isZero();
    assertThat(pacta("serve")).isEqualTo(new Ran(0, "", ""));
    assertThat(archive()).isEqualTo(repository.toRealPath().resolve("target/pacta.jar"));
    assertThat(arguments()).endsWith("serve");
    assertThat(pacta("rehearse").errors())
        .startsWith("Pacta's start cannot be rehearsed: ")
        .contains("target/run");
  }

  @Test
  void whereTheDiskIsFullItRunsTheArchiveItselfAndLeavesNoParts() throws Exception {
    write(jdk.resolve("disk-is-full"), "");
    assertThat(pacta("help").status()).isZero();
    assertThat(archive()).isEqualTo(repository.toRealPath().resolve("target/pacta.jar"));
    assertThat(repository.resolve("target/run")).isEmptyDirectory();
  }

  /** How a run ended, and what it said. */
  private record Ran(int status, String output, String errors) {}

  private Ran pacta(String... arguments) throws IOException, InterruptedException {
    String[] command =
        Stream.concat(Stream.of(script()), Stream.of(arguments)).toArray(String[]::new);
    return ran(start(folder, Map.of(), command));
  }

  private String script() {
    return repository.resolve("pacta").toString();
  }

  private Process start(Path in, Map<String, String> more, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", commands.toString());
    environment.put("HOME", folder.toString());
    environment.put("JAVA_HOME", jdk.toString());
    environment.putAll(more);
    return builder.start();
  }

  private static Ran ran(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), output, errors);
  }

  /** The id of a process that has ended. */
  private static long ended() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(commands.resolve("mvn.builds"));
  }

  /** What Java was last started with, but for stages of the script itself. */
  private List<String> arguments() throws IOException {
    return Files.readAllLines(jdk.resolve("arguments"));
  }

  private Path archive() throws IOException {
    return Path.of(arguments().get(arguments().indexOf("-jar") + 1));
  }

  /** The file that an option names. */
  private Path value(String option) throws IOException {
    return arguments().stream()
        .filter(each -> each.startsWith(option))
        .map(each -> Path.of(each.substring(option.length())))
        .findFirst()
        .orElseThrow();
  }

  /** The folder in which what was built is unpacked. */
  private Path copy() throws IOException {
    try (Stream<Path> copies = Files.list(repository.toRealPath().resolve("target/run"))) {
      return copies.findFirst().orElseThrow();
    }
  }

  private boolean isRehearsed() throws IOException {
    try (Stream<Path> parts = Files.list(copy())) {
      return parts.anyMatch(part -> part.getFileName().toString().startsWith("cache-"));
    }
  }

  private static void await(Callable<Boolean> done) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (!done.call()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.sleep(20);
    }
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    script(home.resolve("bin/java"), resource("java"));
    script(home.resolve("bin/javac"), "#!/bin/sh\n");
    write(home.resolve("version"), version);
    write(home.resolve("status"), "0");
    return home;
  }

  private static void script(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = LauncherIT.class.getResourceAsStream("launcher/" + name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    }
  }

  private static Path onPath(String command) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(each -> Path.of(each, command))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
