package io.pacta;

import io.pacta.export.GraphFormat;
import io.pacta.export.Snapshots;
import io.pacta.folder.FolderExport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what the record says to files, whether or not a server runs on the same database. */
@Command(
    name = "export",
    description = "Writes what the record says to files. The database is that of 'serve'.",
    subcommands = {
      Export.OfFolder.class,
      Export.OfGraphMl.class,
      Export.OfGexf.class,
      Export.OfCsv.class,
      Export.OfJsonLd.class
    },
    mixinStandardHelpOptions = true)
final class Export {

  /** All claims that stand, as a folder of facts. */
  @Command(
      name = "pacta",
      description = {
        "Writes all claims that stand, as a folder of facts that 'import pacta' reads back.",
        "Equal records make equal bytes."
      },
      mixinStandardHelpOptions = true)
  static final class OfFolder implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "a new folder, or an empty one")
    private Path folder = Path.of("");

    @Option(
        names = "--data-set",
        paramLabel = "SLUG",
        arity = "1..*",
        description = "only the claims of these data sets")
    private List<String> dataSets = List.of();

    @Option(names = "--gzip", description = "compresses the files")
    private boolean gzip;

    @Option(names = "--json-lines", description = "writes JSON Lines in place of CSV")
    private boolean jsonLines;

    @Option(
        names = "--from",
        paramLabel = "URI",
        description = "another Neo4j than that of the settings, such as bolt://localhost:7687")
    private @Nullable String from;

    @Override
    public Integer call() {
      return Running.on(from, this::write);
    }

    private int write(ApplicationContext running) {
      FolderExport.Written written =
          running
              .getBean(FolderExport.class)
              .write(
                  folder, new FolderExport.Options(new LinkedHashSet<>(dataSets), gzip, jsonLines));
      for (String slug : written.incomplete()) {
        System.err.printf(
            "The import of %s was cut off, and so its claims are incomplete here too.%n", slug);
      }
      System.out.printf(
          "%,d claims of %,d data sets were written to %s, as the record has them at revision %d.%n",
          written.claims(), written.dataSets(), folder, written.revision());
      return 0;
    }
  }

  /** The graph of a day. */
  abstract static class OfDay implements Callable<Integer> {

    private final GraphFormat format;

    @Parameters(paramLabel = "FILE", description = "the file; one that is there is replaced")
    private Path file = Path.of("");

    @Option(
        names = "--as-of",
        paramLabel = "DATE",
        required = true,
        description = "the day, such as 2007-01-01")
    private LocalDate day = LocalDate.EPOCH;

    @Option(
        names = "--from",
        paramLabel = "URI",
        description = "another Neo4j than that of the settings, such as bolt://localhost:7687")
    private @Nullable String from;

    OfDay(GraphFormat format) {
      this.format = format;
    }

    @Override
    public Integer call() {
      return Running.on(from, this::write);
    }

    private int write(ApplicationContext running) {
      Snapshots.Written written = running.getBean(Snapshots.class).write(format, file, day);
      System.out.printf(
          "%,d entities and %,d facts of %s were written to %s, as the record has them at revision %d.%n",
          written.nodes(), written.edges(), day, file, written.revision());
      return 0;
    }
  }

  /** As GraphML. */
  @Command(
      name = "graphml",
      description = "Writes what held on a day as GraphML, for Gephi, NetworkX, igraph or yEd.",
      mixinStandardHelpOptions = true)
  static final class OfGraphMl extends OfDay {
    OfGraphMl() {
      super(GraphFormat.GRAPHML);
    }
  }

  /** As GEXF. */
  @Command(
      name = "gexf",
      description = "Writes what held on a day as GEXF, for Gephi.",
      mixinStandardHelpOptions = true)
  static final class OfGexf extends OfDay {
    OfGexf() {
      super(GraphFormat.GEXF);
    }
  }

  /** As a table. */
  @Command(
      name = "csv",
      description = "Writes what held on a day as a table with a row for each fact.",
      mixinStandardHelpOptions = true)
  static final class OfCsv extends OfDay {
    OfCsv() {
      super(GraphFormat.CSV);
    }
  }

  /** As JSON-LD. */
  @Command(
      name = "json-ld",
      description = "Writes what held on a day as JSON-LD, with its citations as PROV-O.",
      mixinStandardHelpOptions = true)
  static final class OfJsonLd extends OfDay {
    OfJsonLd() {
      super(GraphFormat.JSON_LD);
    }
  }
}
