package io.pacta;

import io.pacta.bench.Questions;
import io.pacta.bench.ReadBench;
import io.pacta.bench.ReadReport;
import io.pacta.bench.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures questions, beside hand-written statements for the same answers. */
@Command(
    name = "read",
    description =
        "Serves the database of 'serve' on a free port, and asks it questions: one at a time, and "
            + "sixteen at once. In turns with it, the database itself is asked for the same answers by "
            + "hand-written statements over Bolt: that is the floor. Nothing is changed.",
    mixinStandardHelpOptions = true)
final class BenchRead implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private BenchConditions conditions = new BenchConditions();

  private static final String ROWS = "pacta.rows.memory";

  /** The names of all questions, for the help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Questions.names().iterator();
    }
  }

  @Option(
      names = "--questions",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = Names.class,
      description = "only these of ${COMPLETION-CANDIDATES}")
  private List<String> questions = Questions.names();

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "about how many things each is asked, in turn (${DEFAULT-VALUE})")
  private int draws = 200;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "how many turns each side takes (${DEFAULT-VALUE})")
  private int rounds = 3;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "how long a turn takes, once alone and once crowded (${DEFAULT-VALUE})")
  private double seconds = 2;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "for how many seconds each side is asked before (${DEFAULT-VALUE})")
  private double warmUp = 4;

  @Option(
      names = "--warm",
      description = {
        "lets the server keep rows in memory, as 'serve' does; without it all is read each time.",
        "With --port the settings of that server count"
      })
  private boolean warm;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "asks the Pacta that runs there on the database of PACTA_HOME, rather than one that is "
              + "started for it; it needs PACTA_BUDGET_REQUESTS=0 and PACTA_BUDGET_COST=0")
  private @Nullable Integer port;

  @Option(names = "--json", paramLabel = "FILE", description = "writes the figures to FILE too")
  private @Nullable Path json;

  @Override
  public Integer call() {
    for (String each : questions) {
      if (!Questions.names().contains(each)) {
        throw misuse(
            "There is no question %s. There are %s."
                .formatted(each, String.join(", ", Questions.names())));
      }
    }
    if (draws < 1 || rounds < 1 || seconds <= 0 || warmUp < 0) {
      throw misuse("--draws, --rounds and --seconds are more than 0.");
    }
    try (Served served = port == null ? Served.start(settings()) : Served.at(port, home())) {
      return Running.on(null, running -> measure(running, served));
    } catch (Served.NotServed failed) {
      System.err.println(failed.getMessage());
      return 1;
    }
  }

  /** Where it is cold, no rows are kept, unless a setting says otherwise. */
  private Map<String, String> settings() {
    Map<String, String> all = new HashMap<>();
    if (!warm) {
      all.put(ROWS, "0");
    }
    all.putAll(conditions.settings());
    return all;
  }

  private ReadBench.State state() {
    if (port != null) {
      return ReadBench.State.AS_SET;
    }
    return "0".equals(settings().get(ROWS)) ? ReadBench.State.COLD : ReadBench.State.WARM;
  }

  private static Path home() {
    return Path.of(Objects.requireNonNullElse(System.getenv("PACTA_HOME"), ".pacta"));
  }

  private int measure(ApplicationContext running, Served served) {
    ReadReport report;
    try {
      report = ask(running, served);
    } catch (ReadBench.Unanswered failed) {
      System.err.println(failed.getMessage());
      return 1;
    }
    report.foot().forEach(System.out::println);
    if (json != null) {
      try {
        Files.writeString(json, report.json() + "\n");
      } catch (IOException unwritable) {
        System.err.printf("%s cannot be written: %s%n", json, unwritable.getMessage());
        return 1;
      }
    }
    return 0;
  }

  private ReadReport ask(ApplicationContext running, Served served) {
    return running
        .getBean(ReadBench.class)
        .run(
            new ReadBench.Plan(
                questions,
                draws,
                conditions.seed(),
                duration(warmUp),
                rounds,
                duration(seconds),
                state()),
            served,
            System.err::println,
            System.out::println);
  }

  private static Duration duration(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }
}
