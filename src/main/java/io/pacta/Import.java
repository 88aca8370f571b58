package io.pacta;

import io.pacta.ingest.Folder;
import io.pacta.ingest.Loader;
import io.pacta.neo4j.ZeroInstallDatabase;
import io.pacta.record.Ledger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells the record a folder of facts, whether or not a server runs on the same database. */
@Command(
    name = "import",
    description = {
      "Tells the record all that a folder claims, as one revision.",
      "Importing the same folder again changes nothing. What was in it before and is",
      "not any more is taken back. The database is that of 'serve', running or not."
    },
    mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {

  /** What a file or folder may be written in. */
  private enum Format {
    PACTA
  }

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "pacta: Pacta's own folders (docs/folder-format.md)")
  private Format format = Format.PACTA;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "the folder with the tables")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    SpringApplication application = new SpringApplication(Application.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.addInitializers(Preflight.ofDatabase(), context -> use(context.getEnvironment()));
    ConfigurableApplicationContext running;
    try {
      running = application.run();
    } catch (RuntimeException told) {
      return 1; // StartReporter has said why.
    }
    try (running) {
      Ledger.Outcome outcome = load(running.getBean(Loader.class));
      System.out.printf(
          "%d claims: %d new, %d changed, %d as before; %d taken back. The record is at revision %d.%n",
          outcome.told() + outcome.changed() + outcome.unchanged(),
          outcome.told(),
          outcome.changed(),
          outcome.unchanged(),
          outcome.retracted(),
          outcome.revision());
      return 0;
    } catch (RuntimeException failure) {
      StartReporter.report(failure);
      return 1;
    }
  }

  private Ledger.Outcome load(Loader loader) {
    return switch (format) {
      case PACTA -> loader.load(Folder.at(folder));
    };
  }

  /** No starter world, and the database of a server that runs on the same home. */
  private static void use(ConfigurableEnvironment settings) {
    Map<String, Object> own = new HashMap<>(Map.of("pacta.world", Opening.NO_WORLD));
    if (!settings.containsProperty("spring.neo4j.uri")) {
      ZeroInstallDatabase.running(Path.of(settings.getProperty("pacta.home", ".pacta")))
          .ifPresent(
              login -> {
                own.put("spring.neo4j.uri", login.uri().toString());
                own.put("spring.neo4j.authentication.username", login.user());
                own.put("spring.neo4j.authentication.password", login.password());
              });
    }
    settings.getPropertySources().addFirst(new MapPropertySource("import", own));
  }
}
