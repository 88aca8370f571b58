package io.pacta.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.pacta.source.Citation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A CSV table with a row for each fact, for spreadsheets, R and pandas. */
final class EdgeList implements GraphWriter {

  private final CsvWriter file;
  private final Map<String, String> names = new HashMap<>();

  EdgeList(OutputStream file) {
    this.file =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    List<String> columns =
        new ArrayList<>(List.of("subject", "kind", "object", "valid", "truth", "dataSet"));
    columns.addAll(Edge.PROPERTIES);
    columns.addAll(List.of("note", "subjectName", "objectName", "sources", "key"));
    this.file.writeRecord(columns);
  }

  @Override
  public void node(Node node) {
    names.put(node.id(), node.name());
  }

  @Override
  public void edge(Edge edge) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                edge.subject(),
                edge.kind().name(),
                edge.object(),
                edge.valid(),
                edge.truth().name(),
                edge.dataSet()));
    Edge.PROPERTIES.forEach(name -> cells.add(edge.property(name)));
    cells.add(Objects.requireNonNullElse(edge.note(), ""));
    cells.add(names.getOrDefault(edge.subject(), ""));
    cells.add(names.getOrDefault(edge.object(), ""));
    cells.add(
        String.join("|", edge.citations().stream().map(Citation::source).distinct().toList()));
    cells.add(edge.key());
    file.writeRecord(cells.stream().map(Spreadsheet::safe).toList());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
