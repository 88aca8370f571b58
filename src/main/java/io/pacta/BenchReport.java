package io.pacta;

import io.pacta.report.ReportSpeed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures how reports are read. */
@Command(
    name = "report",
    description =
        "Reads the names of the record, and says how much memory they take and how long a page of "
            + "a report takes, apart from what is asked of the database.",
    mixinStandardHelpOptions = true)
final class BenchReport implements Callable<Integer> {

  /** A page of a newspaper has about so many characters. */
  private static final int PAGE = 3_000;

  private static final String STORY =
      "Uzbekistan joined the Collective Security Treaty in 1992, suspended its membership in 1999 and returned in 2006. Tajik President Emomali Rahmon and Russian President Vladimir Putin spoke of NATO last month, while the United States and Britain looked on. ";

  @Override
  public Integer call() {
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
}
