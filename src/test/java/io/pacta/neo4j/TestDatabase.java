package io.pacta.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The real Neo4j that tests talk to. This is the one place that decides which: the zero-install
 * one, or with {@code -Dpacta.test.database=container} one that Testcontainers starts from the
 * official image. Each is a database of its own, started when it is first used and ended with the
 * tests.
 */
public final class TestDatabase {

  /** Holds the starter world, and nobody writes to it. */
  static final TestDatabase WORLD = new TestDatabase();

  /** Empty, for tests that write. */
  static final TestDatabase SCRATCH = new TestDatabase();

  private static final String SWITCH = "pacta.test.database";
  private static final String IMAGE = System.getProperty("pacta.test.image", "neo4j:2026.08.1");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private @Nullable DatabaseLogin login;

  private TestDatabase() {}

  /** Where it answers, and as whom to speak to it. */
  synchronized DatabaseLogin login() {
    if (login == null) {
      login =
          switch (System.getProperty(SWITCH, "child")) {
            case "child" -> child();
            case "container" -> container();
            case String other ->
                throw new IllegalArgumentException(
                    "-D%s=%s: it is 'child' or 'container'".formatted(SWITCH, other));
          };
    }
    return login;
  }

  private static DatabaseLogin child() {
    ZeroInstallDatabase child =
        ZeroInstallDatabase.start(
            emptyFolder(), Path.of(System.getProperty("pacta.database", "database/target")));
    child.awaitReady(PATIENCE);
    Runtime.getRuntime().addShutdownHook(new Thread(child::close));
    return new DatabaseLogin(child.uri(), child.user(), child.password());
  }

  @SuppressWarnings("resource") // Testcontainers removes the container when the tests end
  private static DatabaseLogin container() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      throw new IllegalStateException(
          "-D%s=container needs a Docker engine, and none answers. Start one, or leave the switch out to test on the zero-install database."
              .formatted(SWITCH));
    }
    Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword("only-for-tests");
    container.start();
    return new DatabaseLogin(
        URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword());
  }

  static Path emptyFolder() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target", "tests")), "folder");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Makes a context use {@link #WORLD}, with the starter world in it. */
  public static final class UseWorld extends Use {
    public UseWorld() {
      super(WORLD, Map.of());
    }
  }

  /** Makes a context use {@link #SCRATCH}, with nothing in it. */
  public static final class UseScratch extends Use {
    public UseScratch() {
      super(SCRATCH, Map.of("pacta.world", "none"));
    }
  }

  /**
   * Makes a context use {@link #SCRATCH} over a {@link Line} of its own, which is a bean. Edits
   * have little patience in it.
   */
  public static final class UseScratchOverLine extends Use {

    private final Line line = Line.to(SCRATCH.login().uri());

    public UseScratchOverLine() {
      super(SCRATCH, Map.of("pacta.world", "none", "pacta.edit.patience", "1s"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      super.initialize(context);
      TestPropertyValues.of("spring.neo4j.uri=" + line.uri()).applyTo(context);
      context.getBeanFactory().registerSingleton("line", line);
    }
  }

  abstract static class Use
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final TestDatabase database;
    private final Map<String, String> more;

    Use(TestDatabase database, Map<String, String> more) {
      this.database = database;
      this.more = more;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      DatabaseLogin login = database.login();
      TestPropertyValues.of(
              Map.of(
                  "spring.neo4j.uri", login.uri().toString(),
                  "spring.neo4j.authentication.username", login.user(),
                  "spring.neo4j.authentication.password", login.password()))
          .and(more)
          .applyTo(context);
      // What is kept is not read, and tests count reads. Those of what is kept say so themselves.
      if (!context.getEnvironment().containsProperty("pacta.rows.memory")) {
        TestPropertyValues.of("pacta.rows.memory=0").applyTo(context);
      }
    }
  }
}
