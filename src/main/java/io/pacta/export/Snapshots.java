package io.pacta.export;

import io.pacta.ingest.WrongFile;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statements;
import io.pacta.record.Ledger;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Writes the graph of a day: the best facts that hold on it for certain or perhaps, those that had
 * happened by it, and the entities between which they are.
 */
@Component
public class Snapshots {

  private final Database database;
  private final Statements statements;
  private final Ledger ledger;

  Snapshots(Database database, Statements statements, Ledger ledger) {
    this.database = database;
    this.statements = statements;
    this.ledger = ledger;
  }

  /**
   * What was written.
   *
   * @param revision the revision of the record that was written
   */
  public record Written(long nodes, long edges, long revision) {}

  /**
   * Writes it. A file that was there is replaced when all is written.
   *
   * @throws WrongFile where it cannot be written
   */
  public Written write(GraphFormat format, Path file, LocalDate day) {
    long revision = ledger.revision();
    Path whole = file.toAbsolutePath();
    Path unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
    try {
      Counting counting = new Counting();
      try (GraphWriter writer =
          format.begin(
              new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16),
              day,
              revision)) {
        Map<String, Object> parameters = Map.of("day", day, "revision", revision);
        stream("nodes", parameters, row -> writer.node(counting.node(Node.of(row))));
        stream("edges", parameters, row -> writer.edge(counting.edge(Edge.of(row, day))));
        of(writer.sources(), "sources", revision, writer::source);
        of(writer.dataSets(), "dataSets", revision, writer::dataSet);
      }
      Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
      return new Written(counting.nodes, counting.edges, revision);
    } catch (IOException | UncheckedIOException | JacksonException unwritable) {
      throw WrongFile.unwritable(file, unwritable);
    }
  }

  private void of(Set<String> slugs, String statement, long revision, Consumer<Row> reader) {
    if (!slugs.isEmpty()) {
      stream(
          statement,
          Map.of("revision", revision),
          row -> {
            if (slugs.contains(row.text("slug"))) {
              reader.accept(row);
            }
          });
    }
  }

  private void stream(String statement, Map<String, Object> parameters, Consumer<Row> reader) {
    database.stream(statements.named("Export/" + statement), parameters, reader);
  }

  private static final class Counting {

    private long nodes;
    private long edges;

    private Node node(Node node) {
      nodes++;
      return node;
    }

    private Edge edge(Edge edge) {
      edges++;
      return edge;
    }
  }
}
