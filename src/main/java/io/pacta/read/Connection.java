package io.pacta.read;

import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the shape of Relay's cursor connections.
 *
 * @param nodes the items on the page
 * @param from the position of the first of them in the list
 * @param totalCount how many items the list has; where nobody asked, only how many it has at least
 * @param start a cursor that stands at position 0 of the list
 * @param <T> what is listed
 */
public record Connection<T>(List<T> nodes, int from, int totalCount, Cursor start) {

  public Connection {
    nodes = List.copyOf(nodes);
  }

  static <T> Connection<T> of(Listing.Asked asked, List<Row> rows, Listing.Items<T> items) {
    if (rows.isEmpty()) {
      throw InvalidArgument.invalidCursor("after"); // The record has no such revision.
    }
    Row page = rows.getFirst();
    if (page.returns("unknown")) {
      InvalidArgument.refuseUnknown("'of'", page.texts("unknown"));
    }
    View view = asked.moment().at(page.number("revision"));
    List<T> found =
        items.of(
            page.rows(Statement.ITEMS).stream().filter(row -> row.has("id")).toList(),
            asked.parent(),
            view);
    Cursor start = new Cursor(view.revision(), 0, asked.list());
    return page.returns("total")
        ? new Connection<>(found, page.index("from"), page.index("total"), start)
        : new Connection<>(asked.slice().onPage(found), 0, found.size(), start);
  }

  public List<Edge<T>> edges() {
    return IntStream.range(0, nodes.size())
        .mapToObj(index -> new Edge<>(cursor(index), nodes.get(index)))
        .toList();
  }

  public PageInfo pageInfo() {
    boolean empty = nodes.isEmpty();
    return new PageInfo(
        from > 0,
        from + nodes.size() < totalCount,
        empty ? null : cursor(0),
        empty ? null : cursor(nodes.size() - 1));
  }

  private String cursor(int index) {
    return new Cursor(start.revision(), from + index, start.list()).toString();
  }

  /** One item and its place in the list. */
  public record Edge<T>(String cursor, T node) {}

  /** What lies before and after a page. */
  public record PageInfo(
      boolean hasPreviousPage,
      boolean hasNextPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}
}
