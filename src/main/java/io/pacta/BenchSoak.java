package io.pacta;

import io.pacta.access.ApiKeys;
import io.pacta.access.Role;
import io.pacta.bench.Served;
import io.pacta.bench.Soak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks for a long time, and writes meanwhile. */
@Command(
    name = "soak",
    description =
        "Asks all questions in a mixed order for a long time, and tells a fact for every "
            + "hundredth. Says after each minute how long answers took, how much memory is used, and "
            + "how many requests failed. It works on a copy of the folder PACTA_HOME, which must not be "
            + "in use, or on the starter world where there is none; the copy is thrown away.",
    mixinStandardHelpOptions = true)
final class BenchSoak implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private BenchConditions conditions = new BenchConditions();

  @Option(names = "--minutes", paramLabel = "N", description = "how long (${DEFAULT-VALUE})")
  private int minutes = 5;

  @Option(
      names = "--clients",
      paramLabel = "N",
      description = "how many ask at once, each one question after the other (${DEFAULT-VALUE})")
  private int clients = 4;

  @Override
  public Integer call() {
    if (minutes < 1 || clients < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--minutes and --clients are more than 0.");
    }
    Path home = null;
    try {
      home = Files.createTempDirectory("pacta-bench");
      Path given = Path.of(Objects.requireNonNullElse(System.getenv("PACTA_HOME"), ".pacta"));
      if (Files.exists(given)) {
        FileSystemUtils.copyRecursively(given, home);
      }
      return soak(home);
    } catch (IOException failed) {
      StartReporter.report(new UncheckedIOException(failed));
      return 1;
    } finally {
      if (home != null) {
        FileSystemUtils.deleteRecursively(home.toFile());
      }
    }
  }

  private int soak(Path home) {
    Map<String, String> own = new HashMap<>(conditions.settings());
    own.put("pacta.home", home.toString());
    own.put("spring.neo4j.uri", "");
    try (Served served = Served.start(own)) {
      return Running.at(home, running -> soak(running, served));
    } catch (Served.NotServed failed) {
      System.err.println(failed.getMessage());
      return 1;
    }
  }

  private int soak(ApplicationContext running, Served served) {
    String key = running.getBean(ApiKeys.class).create("soak", Role.EDITOR, null).secret();
    int failed =
        running
            .getBean(Soak.class)
            .run(
                new Soak.Plan(minutes, clients, conditions.seed()),
                served,
                key,
                System.out::println);
    System.out.printf("%,d requests failed.%n", failed);
    return 0;
  }
}
