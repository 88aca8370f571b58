package io.pacta;

import io.pacta.neo4j.DatabaseLogin;
import io.pacta.neo4j.ZeroInstallDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** A command that works on the database of {@code serve}, whether or not that runs. */
final class Running {

  private Running() {}

  /**
   * Opens the database, and works on it. An empty one stays empty.
   *
   * @param uri another Neo4j than that of the settings; null for that one
   * @param work what to do; gives the exit status
   * @return the exit status; 1 where something failed, and was said
   */
  static int on(@Nullable String uri, ToIntFunction<ApplicationContext> work) {
    return start(
        application ->
            application.addInitializers(
                context -> use(context.getEnvironment(), uri), Preflight.ofDatabase()),
        work);
  }

  /**
   * Makes a database that is thrown away, and works on it, whatever the settings say.
   *
   * @param work as above
   * @return as above
   */
  static int aside(ToIntFunction<ApplicationContext> work) {
    Path home;
    try {
      home = Files.createTempDirectory("pacta-bench");
    } catch (IOException unwritable) {
      StartReporter.report(new UncheckedIOException(unwritable));
      return 1;
    }
    try {
      Map<String, Object> own = Map.of("spring.neo4j.uri", "false", "pacta.home", home.toString());
      return start(
          application -> application.addInitializers(context -> put(context.getEnvironment(), own)),
          work);
    } finally {
      FileSystemUtils.deleteRecursively(home.toFile());
    }
  }

  /**
   * Works on the database of another home than that of the settings, which is running.
   *
   * @param home the folder
   * @param work as above
   * @return as above
   */
  static int at(Path home, ToIntFunction<ApplicationContext> work) {
    return start(
        application ->
            application.addInitializers(context -> put(context.getEnvironment(), login(home))),
        work);
  }

  /**
   * Works on a database that this process runs.
   *
   * @param database where it is
   * @param work as above
   * @return as above
   */
  static int beside(ZeroInstallDatabase database, ToIntFunction<ApplicationContext> work) {
    Map<String, Object> login =
        login(new DatabaseLogin(database.uri(), database.user(), database.password()));
    return start(
        application -> application.addInitializers(context -> put(context.getEnvironment(), login)),
        work);
  }

  private static int start(
      Consumer<SpringApplication> settings, ToIntFunction<ApplicationContext> work) {
    SpringApplication application = new SpringApplication(Commands.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true); // A command needs a few of them.
    settings.accept(application);
    ConfigurableApplicationContext running;
    try {
      running = application.run();
    } catch (RuntimeException told) {
      return 1; // StartReporter has said why.
    }
    try (running) {
      return work.applyAsInt(running);
    } catch (RuntimeException failure) {
      StartReporter.report(failure);
      return 1;
    }
  }

  private static void use(ConfigurableEnvironment settings, @Nullable String uri) {
    Map<String, Object> own = new HashMap<>();
    if (uri != null) {
      own.put("spring.neo4j.uri", uri);
    } else if (!settings.containsProperty("spring.neo4j.uri")) {
      own.putAll(login(Path.of(settings.getProperty("pacta.home", ".pacta"))));
    }
    put(settings, own);
  }

  /** How to speak to the database of a home, if it is running. */
  private static Map<String, Object> login(Path home) {
    return ZeroInstallDatabase.running(home).map(Running::login).orElse(Map.of());
  }

  private static Map<String, Object> login(DatabaseLogin login) {
    return Map.of(
        "spring.neo4j.uri", login.uri().toString(),
        "spring.neo4j.authentication.username", login.user(),
        "spring.neo4j.authentication.password", login.password());
  }

  /** Sets something above all else, and that an empty database stays empty. */
  private static void put(ConfigurableEnvironment settings, Map<String, Object> own) {
    Map<String, Object> all = new HashMap<>(own);
    all.put("pacta.world", Opening.NO_WORLD);
    settings.getPropertySources().addFirst(new MapPropertySource("command", all));
  }
}
