package io.pacta.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * GEXF 1.3: a static, directed graph. The kind of a fact is also the kind of its edge, by which
 * Gephi keeps edges between the same two nodes apart.
 */
final class Gexf implements GraphWriter {

  private final Xml xml;
  private boolean edges;

  Gexf(OutputStream file, LocalDate day, long revision) {
    this.xml = new Xml(file);
    xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
    xml.begin("meta")
        .begin("creator")
        .text("Pacta")
        .end()
        .begin("description")
        .text("What held on %s, as the record has it at revision %d".formatted(day, revision))
        .end()
        .end()
        .line();
    xml.begin("graph", "defaultedgetype", "directed", "mode", "static").line();
    attributes("node", List.of("kind"));
    attributes("edge", Edge.attributeNames());
    xml.begin("nodes").line();
  }

  private void attributes(String of, List<String> names) {
    xml.begin("attributes", "class", of);
    for (String name : names) {
      xml.empty("attribute", "id", name, "title", name, "type", "string");
    }
    xml.end().line();
  }

  @Override
  public void node(Node node) {
    xml.begin("node", "id", node.id(), "label", node.name()).begin("attvalues");
    value("kind", node.kind().name().toLowerCase(Locale.ROOT));
    xml.end().end().line();
  }

  @Override
  public void edge(Edge edge) {
    beginEdges();
    xml.begin(
            "edge",
            "id",
            edge.key(),
            "source",
            edge.subject(),
            "target",
            edge.object(),
            "kind",
            edge.kind().name(),
            "label",
            edge.kind().name())
        .begin("attvalues");
    edge.attributes().forEach(this::value);
    xml.end().end().line();
  }

  private void value(String name, String value) {
    xml.empty("attvalue", "for", name, "value", value);
  }

  private void beginEdges() {
    if (!edges) {
      edges = true;
      xml.end().line().begin("edges").line();
    }
  }

  @Override
  public void close() throws IOException {
    beginEdges();
    xml.close();
  }
}
