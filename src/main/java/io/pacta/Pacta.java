package io.pacta;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. */
@Command(
    name = "pacta",
    description =
        "What held between states, organizations, treaties and people on any day, and who says so.",
    subcommands = {
      Serve.class,
      Import.class,
      Export.class,
      Formats.class,
      CheckCommand.class,
      Bench.class,
      Keys.class,
      Rehearse.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Pacta {

  private Pacta() {}

  /** Runs a command; see {@code ./pacta help}. */
  public static void main(String[] arguments) {
    int status =
        new CommandLine(new Pacta()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }
}
