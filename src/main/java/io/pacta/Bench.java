package io.pacta;

import io.pacta.bench.Measure;
import io.pacta.bench.PlainFacts;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Format;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Line;
import io.pacta.ingest.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures, beside what the database needs by itself, and fails nothing. */
@Command(
    name = "bench",
    description = "Measures how fast Pacta is, beside what the database needs by itself.",
    subcommands = {BenchRead.class, BenchGrow.class, BenchSoak.class},
    mixinStandardHelpOptions = true)
final class Bench implements Runnable {

  /** How many pages of plain facts are written: enough to be over the first of them. */
  private static final int PAGES = 20;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to measure: ./pacta bench read, bench grow HOME, bench soak, or bench import FORMAT FILE…");
  }

  @Command(
      name = "import",
      description = {
        "Imports files, and says how many rows and claims a second that were. Beside it stands",
        "how many plain relationships a second the same database takes in the same run. The",
        "database is one of its own, which is thrown away."
      },
      mixinStandardHelpOptions = true)
  int imports(
      @Parameters(paramLabel = "FORMAT", description = "one of those that './pacta formats' lists")
          String format,
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "its files")
          List<Path> files) {
    return Running.aside(
        running ->
            Formats.named(running, format)
                .map(found -> measure(running, found, files))
                .orElseGet(() -> Formats.complainOfNone(running, format)));
  }

  private static int measure(ApplicationContext running, Format format, List<Path> files) {
    long start = System.nanoTime();
    Report report =
        running
            .getBean(Importer.class)
            .run(format, files, new Importer.Options(false, NOBODY, progress -> {}));
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Measure rows = new Measure(report.rows(), time);
    Measure claims = new Measure(report.told(), time);
    Measure floor = running.getBean(PlainFacts.class).write(PAGES);
    System.out.printf("%-24s %9s %8s %8s%n", "", "", "seconds", "/second");
    say(format.name() + ", rows", rows);
    say(format.name() + ", claims", claims);
    say("plain relationships", floor);
    System.out.printf(
        "Claims a second are %.2f of plain relationships a second.%n",
        claims.perSecond() / floor.perSecond());
    return 0;
  }

  private static void say(String what, Measure measure) {
    System.out.printf(
        "%-24s %,9d %,8.1f %,8.0f%n", what, measure.many(), measure.seconds(), measure.perSecond());
  }

  private static final Complaints NOBODY =
      new Complaints() {
        @Override
        public void rejected(Line line, String reason) {}

        @Override
        public void repaired(Line line, String cell) {}
      };
}
