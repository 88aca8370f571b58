package io.pacta;

import io.pacta.ingest.EmptyFolder;
import io.pacta.ingest.Format;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Report;
import io.pacta.ingest.WrongFile;
import io.pacta.record.BulkFiles;
import io.pacta.record.Ledger;
import io.pacta.record.Recorder;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files as they are published, whether or not a server runs on the same database. */
@Command(
    name = "import",
    description = {
      "Imports files as they are published; './pacta formats' lists which.",
      "What the files said before and do not say any more is taken back. Run again, it "
          + "changes nothing; cut off, run again, it is completed. The database is that of "
          + "'serve', running or not."
    },
    mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FORMAT",
      description = "such as cow-igo or pacta; './pacta formats' lists them")
  private @Nullable String format;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "the files, in any order, or a folder with them")
  private List<Path> files = List.of();

  @Option(
      names = "--into",
      paramLabel = "URI",
      description = "another Neo4j than that of the settings, such as bolt://localhost:7687")
  private @Nullable String into;

  @Option(names = "--dry-run", description = "says what would happen, and changes nothing")
  private boolean dryRun;

  @Option(
      names = "--reject-file",
      paramLabel = "F",
      description = "writes every row that is not imported to F, with the reason")
  private @Nullable Path rejects;

  @Option(
      names = "--withdraw",
      paramLabel = "DATASET",
      description = "takes back all that a data set claims, in one revision")
  private @Nullable String withdrawn;

  @Option(
      names = "--offline",
      paramLabel = "DIR",
      description =
          "writes to DIR, a new folder or an empty one, what 'neo4j-admin database import' makes "
              + "a new database of; uses no database")
  private @Nullable Path offline;

  @Override
  public Integer call() {
    String chosen = format;
    refuseBesidesOffline("--withdraw", withdrawn != null, "a record that is there");
    refuseBesidesOffline("--into", into != null, "a database");
    refuseBesidesOffline("--dry-run", dryRun, "a record that is there");
    if (withdrawn != null) {
      if (chosen != null) {
        throw misuse("--withdraw takes a data set, and no format or files.");
      }
      return Running.on(into, this::withdraw);
    }
    if (chosen == null || files.isEmpty()) {
      throw misuse("Name a format and its files: ./pacta import FORMAT FILE…");
    }
    return offline == null
        ? Running.on(into, running -> load(running, chosen))
        : write(chosen, offline);
  }

  private void refuseBesidesOffline(String option, boolean given, String what) {
    if (offline != null && given) {
      throw misuse(
          "--offline writes files, and %s is about %s. Leave one of them out."
              .formatted(option, what));
    }
  }

  /** Imports into files, without a database. */
  private int write(String chosen, Path folder) {
    try {
      EmptyFolder empty = EmptyFolder.at(folder);
      int status = 1;
      try {
        status = write(chosen, empty);
      } finally {
        if (status != 0) {
          empty.giveUp();
        }
      }
      if (status == 0) {
        empty.finish();
        System.out.printf(
            "The files are in %s. README.txt there says how Neo4j takes them.%n", folder);
      }
      return status;
    } catch (IOException | UncheckedIOException unwritable) {
      StartReporter.report(WrongFile.unwritable(folder, unwritable));
    } catch (RuntimeException failure) {
      StartReporter.report(failure);
    }
    return 1;
  }

  private int write(String chosen, EmptyFolder empty) throws IOException {
    try (BulkFiles files = new BulkFiles(empty.unfinished());
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      Formats.register(context);
      context.register(Importer.class);
      context.registerBean(Recorder.class, () -> files);
      context.refresh();
      return load(context, chosen);
    }
  }

  private int load(ApplicationContext running, String chosen) {
    return Formats.named(running, chosen)
        .map(found -> load(running, found))
        .orElseGet(() -> Formats.complainOfNone(running, chosen));
  }

  private int load(ApplicationContext running, Format chosen) {
    ProgressLine progress = new ProgressLine(System.err, isTerminal());
    try (RejectFile complaints = RejectFile.of(Import::complain, rejects)) {
      Importer.Options options = new Importer.Options(dryRun, complaints, progress);
      Report report;
      try {
        report = running.getBean(Importer.class).run(chosen, files, options);
      } finally {
        progress.end();
      }
      say(report, complaints);
      return 0;
    }
  }

  private static void complain(String sentence) {
    System.err.println(sentence);
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  private void say(Report report, RejectFile complaints) {
    System.out.printf(
        "%,d rows: %,d imported, %,d merged, %,d unchanged, %,d rejected.%n",
        report.rows(), report.imported(), report.merged(), report.unchanged(), report.rejected());
    System.out.printf(
        "%,d claims are new, %,d changed, %,d taken back.%n",
        report.told(), report.changed(), report.retracted());
    if (complaints.repaired() > 0) {
      System.out.printf(
          "%,d cells were repaired: they are not UTF-8, or broken in a way that is known.%n",
          complaints.repaired());
    }
    if (offline == null) {
      System.out.printf(
          dryRun
              ? "This was a dry run: the record stays at revision %d.%n"
              : "The record is at revision %d.%n",
          report.revision());
    }
  }

  private int withdraw(ApplicationContext running) {
    String dataSet = String.valueOf(withdrawn);
    Ledger ledger = running.getBean(Ledger.class);
    Ledger.Outcome outcome = ledger.withdraw(dataSet, "import", "Withdrawal of " + dataSet);
    System.out.printf(
        "%,d claims of %s were taken back. The record is at revision %d.%n",
        outcome.retracted(), dataSet, outcome.revision());
    return 0;
  }

  private ParameterException misuse(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }
}
