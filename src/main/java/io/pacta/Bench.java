package io.pacta;

import io.pacta.bench.Measure;
import io.pacta.bench.PlainFacts;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Format;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Line;
import io.pacta.ingest.Report;
import io.pacta.report.ReportSpeed;
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
        "Say what to measure: ./pacta bench read, bench grow HOME, bench soak, bench report, or bench import FORMAT FILE…");
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

  /** A page of a newspaper has about so many characters. */
  private static final int PAGE = 3_000;

  private static final String STORY =
      "Uzbekistan joined the Collective Security Treaty in 1992, suspended its membership in 1999 and returned in 2006. Tajik President Emomali Rahmon and Russian President Vladimir Putin spoke of NATO last month, while the United States and Britain looked on. ";

  @Command(
      name = "report",
      description = {
        "Reads the names of the record, and says how much memory they take and how long a page of",
        "a report takes, apart from what is asked of the database."
      },
      mixinStandardHelpOptions = true)
  int report() {
    return Running.on(
        null,
        running -> {
          ReportSpeed.Measured measured =
              running
                  .getBean(ReportSpeed.class)
                  .measure(STORY.repeat(1 + PAGE / STORY.length()).substring(0, PAGE));
          System.out.printf(
              "%,d names, %,d ways to write them; read and built in %,d ms%n",
              measured.names(), measured.ways(), measured.building().toMillis());
          System.out.printf(
              "%,d kB of memory, of which the automaton takes %,d%n",
              measured.heap(), measured.automaton());
          System.out.printf(
              "%,d characters in %.2f ms%n", PAGE, measured.reading().toNanos() / 1e6);
          return 0;
        });
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
