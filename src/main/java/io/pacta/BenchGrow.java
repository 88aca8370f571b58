package io.pacta;

import io.pacta.bench.Growth;
import io.pacta.neo4j.OfflineImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a larger record of the same shape. */
@Command(
    name = "grow",
    description =
        "Makes a database that has the record of 'serve' and copies of it: other countries, "
            + "organizations, treaties and people, with the same facts between them. To see what costs "
            + "more the larger the record is: PACTA_HOME=HOME ./pacta bench read. Its first start makes "
            + "the indexes, which takes minutes.",
    mixinStandardHelpOptions = true)
final class BenchGrow implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "HOME", description = "a new folder, or an empty one")
  private Path home = Path.of("");

  @Option(
      names = "--times",
      paramLabel = "N",
      description = "how many times as large, the record itself included (${DEFAULT-VALUE})")
  private int times = 10;

  @Override
  public Integer call() {
    if (times < 1 || Files.exists(home.resolve("neo4j"))) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "HOME is a folder without a database, and --times is more than 0.");
    }
    return Running.on(null, this::grow);
  }

  private int grow(ApplicationContext running) {
    Path files = home.resolve("files");
    try {
      Files.createDirectories(files);
      long claims = running.getBean(Growth.class).write(files, times);
      System.out.printf("%,d claims, written %d times.%n", claims, times);
      OfflineImport.run(
          files,
          home,
          Path.of(running.getEnvironment().getProperty("pacta.database", "database/target")));
      System.out.printf("%,d claims are in %s.%n", claims * times, home);
      return 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      FileSystemUtils.deleteRecursively(files.toFile());
    }
  }
}
