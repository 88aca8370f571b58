package io.pacta;

import io.pacta.bench.Measure;
import io.pacta.bench.PlainFacts;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Format;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Measures an import. */
@Command(
    name = "import",
    description =
        "Imports files, and says how many rows and claims a second that were. Beside it stands "
            + "how many plain relationships a second the same database takes in the same run. The "
            + "database is one of its own, which is thrown away.",
    mixinStandardHelpOptions = true)
final class BenchImport implements Callable<Integer> {

  /** How many pages of plain facts are written: enough to be over the first of them. */
  private static final int PAGES = 20;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "one of those that './pacta formats' lists")
  private String format = "";

  @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", description = "its files")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    return Running.aside(
        running ->
            Formats.named(running, format)
                .map(found -> measure(running, found))
                .orElseGet(() -> Formats.complainOfNone(running, format)));
  }

  private int measure(ApplicationContext running, Format found) {
    long start = System.nanoTime();
    Report report =
        running
            .getBean(Importer.class)
            .run(found, files, new Importer.Options(false, Complaints.UNHEARD, progress -> {}));
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Measure rows = new Measure(report.rows(), time);
    Measure claims = new Measure(report.told(), time);
    Measure floor = running.getBean(PlainFacts.class).write(PAGES);
    System.out.printf("%-24s %9s %8s %8s%n", "", "", "seconds", "/second");
    say(found.name() + ", rows", rows);
    say(found.name() + ", claims", claims);
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
}
