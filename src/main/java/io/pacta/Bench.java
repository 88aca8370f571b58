package io.pacta;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures, beside what the database needs by itself, and fails nothing. */
@Command(
    name = "bench",
    description = "Measures how fast Pacta is, beside what the database needs by itself.",
    subcommands = {
      BenchRead.class,
      BenchGrow.class,
      BenchSoak.class,
      BenchImport.class,
      BenchReport.class
    },
    mixinStandardHelpOptions = true)
final class Bench implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to measure: ./pacta bench read, bench grow HOME, bench soak, bench report, or bench import FORMAT FILE…");
  }
}
