package io.pacta.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** GraphML 1.0: a directed graph, which may have several edges between two nodes. */
final class GraphMl implements GraphWriter {

  private final Xml xml;

  GraphMl(OutputStream file, LocalDate day, long revision) {
    this.xml = new Xml(file);
    xml.begin(
            "graphml",
            "xmlns",
            "http://graphml.graphdrawing.org/xmlns",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
            "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
        .line();
    keys("graph", List.of("asOf", "revision"));
    keys("node", List.of("kind", "name"));
    keys("edge", Edge.attributeNames());
    xml.begin("graph", "id", "pacta", "edgedefault", "directed").line();
    data("graph", "asOf", day.toString());
    data("graph", "revision", Long.toString(revision));
    xml.line();
  }

  private void keys(String of, List<String> names) {
    for (String name : names) {
      xml.empty("key", "id", id(of, name), "for", of, "attr.name", name, "attr.type", "string")
          .line();
    }
  }

  @Override
  public void node(Node node) {
    xml.begin("node", "id", node.id());
    data("node", "kind", node.kind().name().toLowerCase(Locale.ROOT));
    data("node", "name", node.name());
    xml.end().line();
  }

  @Override
  public void edge(Edge edge) {
    xml.begin("edge", "id", edge.key(), "source", edge.subject(), "target", edge.object());
    edge.attributes().forEach((name, value) -> data("edge", name, value));
    xml.end().line();
  }

  private void data(String of, String name, String value) {
    xml.begin("data", "key", id(of, name)).text(value).end();
  }

  private static String id(String of, String name) {
    return of + "-" + name;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
