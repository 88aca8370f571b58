package io.pacta.folder;

import io.pacta.fact.EntityKind;
import io.pacta.ingest.EmptyFolder;
import io.pacta.ingest.WrongFile;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statements;
import io.pacta.record.Ledger;
import io.pacta.record.Telling;
import io.pacta.record.UnknownDataSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Writes what the record says as a folder of facts. Equal records make equal bytes: rows follow
 * each other by subject, object, data set, time and what distinguishes them, and do not depend on
 * when or in which order they were told.
 */
@Component
public class FolderExport {

  private final Database database;
  private final Statements statements;
  private final Ledger ledger;

  FolderExport(Database database, Statements statements, Ledger ledger) {
    this.database = database;
    this.statements = statements;
    this.ledger = ledger;
  }

  /**
   * How it is written.
   *
   * @param dataSets the slugs of the data sets; empty for all
   * @param gzip whether the files are compressed
   * @param jsonLines whether they are JSON Lines, and not CSV
   */
  public record Options(Set<String> dataSets, boolean gzip, boolean jsonLines) {}

  /**
   * What was written.
   *
   * @param incomplete the slugs of data sets of which an import was cut off
   * @param revision the revision of the record that was written
   */
  public record Written(long claims, int dataSets, List<String> incomplete, long revision) {}

  /**
   * Writes all claims that stand now. Until all of it is written, the files are in a folder within
   * the folder.
   *
   * @param folder a new or an empty folder
   * @throws WrongFile where it cannot be written
   * @throws UnknownDataSet where the record does not know one of the data sets
   */
  public Written write(Path folder, Options options) {
    long revision = ledger.revision();
    List<DataSetRow> dataSets = dataSets(revision, options.dataSets());
    EmptyFolder empty = EmptyFolder.at(folder);
    try {
      Writing writing = new Writing(empty.unfinished(), options, dataSets, revision);
      try (writing) {
        writing.write();
      }
      empty.finish();
      return new Written(
          writing.claims,
          dataSets.size(),
          dataSets.stream().filter(each -> !each.complete).map(DataSetRow::slug).toList(),
          revision);
    } catch (IOException | UncheckedIOException unwritable) {
      throw WrongFile.unwritable(folder, unwritable);
    }
  }

  /** A data set, and the row of it. */
  private record DataSetRow(
      String slug, Set<String> authorityOver, boolean complete, Map<String, Object> cells) {

    static DataSetRow of(Row row) {
      List<String> authorities =
          row.texts("authorities").stream().map(Objects::requireNonNull).toList();
      Map<String, Object> cells =
          new ClaimRow.Cells()
              .put("slug", row.text("slug"))
              .put("name", row.text("name"))
              .put("covers", row.text("covers"))
              .values();
      cells.put("precedence", row.number("precedence"));
      Map<String, Object> more =
          new ClaimRow.Cells()
              .put("version", row.textOrNull("version"))
              .put("licence", row.textOrNull("licence"))
              .put("authorityFor", row.texts("authorities"))
              .put("listsAll", row.texts("listsAll"))
              .put("counts", row.texts("counts"))
              .values();
      cells.putAll(more);
      if (row.flag("edited")) {
        cells.put("edited", true);
      }
      return new DataSetRow(
          row.text("slug"),
          new TreeSet<>(authorities.stream().map(DataSetRow::object).toList()),
          row.flag("complete"),
          cells);
    }

    private static String object(String authority) {
      return authority.substring(authority.indexOf(' ') + 1);
    }
  }

  private List<DataSetRow> dataSets(long revision, Set<String> wanted) {
    List<DataSetRow> all =
        database.read(
            statements.named("Export/dataSets"), Map.of("revision", revision), DataSetRow::of);
    for (String slug : wanted) {
      if (all.stream().noneMatch(each -> each.slug.equals(slug))) {
        throw new UnknownDataSet(slug);
      }
    }
    return wanted.isEmpty()
        ? all
        : all.stream().filter(each -> wanted.contains(each.slug)).toList();
  }

  /** One writing of a folder. */
  private final class Writing implements AutoCloseable {

    private final Path folder;
    private final Options options;
    private final List<DataSetRow> dataSets;
    private final long revision;
    private final Map<String, Object> parameters;

    private final Map<String, TableWriter> files = new LinkedHashMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> cited = new TreeSet<>();
    private long claims;

    private Writing(Path folder, Options options, List<DataSetRow> dataSets, long revision) {
      this.folder = folder;
      this.options = options;
      this.dataSets = dataSets;
      this.revision = revision;
      this.parameters =
          Map.of(
              "revision", revision, "dataSets", dataSets.stream().map(DataSetRow::slug).toList());
    }

    private void write() {
      for (DataSetRow each : dataSets) {
        write(Layout.DATA_SETS, each.cells);
        named.addAll(each.authorityOver);
      }
      database.stream(statements.named("Export/claims"), parameters, this::claim);
      // Of a choice of data sets only what they speak of; of all of them all that there is.
      boolean all = options.dataSets().isEmpty();
      database.stream(
          statements.named("Export/undescribed"),
          parameters,
          row -> {
            if (all || named.contains(row.text("id"))) {
              introduction(row.text("id"));
            }
          });
      database.stream(
          statements.named("Export/sources"),
          Map.of("revision", revision),
          row -> {
            if (all || cited.contains(row.text("slug"))) {
              source(row);
            }
          });
    }

    private void claim(Row row) {
      Telling telling = Telling.of(row);
      ClaimRow claim = ClaimRow.of(telling);
      write(claim.layout(), claim.cells());
      claims++;
      if (!options.dataSets().isEmpty()) {
        named.addAll(telling.entities());
        telling.citations().forEach(each -> cited.add(each.source()));
      }
    }

    private void introduction(String identity) {
      write(
          Layout.of(EntityKind.of(identity).orElseThrow()),
          Map.of("slug", ClaimRow.slug(identity)));
    }

    private void source(Row row) {
      write(
          Layout.SOURCES,
          new ClaimRow.Cells()
              .put("slug", row.text("slug"))
              .put("title", row.text("title"))
              .put("url", row.textOrNull("url"))
              .put("publisher", row.textOrNull("publisher"))
              .put("published", row.textOrNull("published"))
              .values());
    }

    private void write(Layout layout, Map<String, Object> row) {
      files
          .computeIfAbsent(
              layout.file(),
              none -> TableWriter.begin(folder, layout, options.gzip(), options.jsonLines()))
          .write(row);
    }

    @Override
    public void close() throws IOException {
      List<IOException> failures = new ArrayList<>();
      for (TableWriter file : files.values()) {
        try {
          file.close();
        } catch (IOException unwritable) {
          failures.add(unwritable);
        }
      }
      if (!failures.isEmpty()) {
        throw failures.getFirst();
      }
    }
  }
}
