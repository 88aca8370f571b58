package io.pacta.export;

import io.pacta.neo4j.Row;
import java.io.Closeable;
import java.util.Set;

/** A file that takes the graph of a day: all nodes, then all edges, then what they rest on. */
interface GraphWriter extends Closeable {

  void node(Node node);

  void edge(Edge edge);

  /** The slugs of the sources of which it wants to know more, after the edges. */
  default Set<String> sources() {
    return Set.of();
  }

  /** One of these sources, a row of {@code Export/sources}. */
  default void source(Row source) {}

  /** The slugs of the data sets of which it wants to know more, after the edges. */
  default Set<String> dataSets() {
    return Set.of();
  }

  /** One of these data sets, a row of {@code Export/dataSets}. */
  default void dataSet(Row dataSet) {}
}
