package io.pacta.feed;

import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.history.RecordChange;
import io.pacta.neo4j.Row;
import io.pacta.read.View;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry as it was read, which nobody sees yet.
 *
 * @param about the ids of the entities that it speaks of
 * @param rows what stood before and what stands after
 */
record Item(Place place, FactKind kind, Set<String> about, List<Row> rows) {

  Item {
    about = Set.copyOf(about);
    rows = List.copyOf(rows);
  }

  /** Those of a page, in order. */
  static List<Item> all(List<Row> rows) {
    Collection<List<Row>> items =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Item::placeOf, LinkedHashMap::new, Collectors.toUnmodifiableList()))
            .values();
    return items.stream().map(Item::of).sorted(Comparator.comparing(Item::place)).toList();
  }

  private static Item of(List<Row> rows) {
    Row any = rows.getFirst();
    return new Item(
        placeOf(any),
        FactKind.valueOf(any.text("kind")),
        any.texts("about").stream().map(Objects::requireNonNull).collect(Collectors.toSet()),
        rows);
  }

  private static Place placeOf(Row row) {
    return new Place(row.number("number"), row.number("place"));
  }

  /** The entry as seen from a day. */
  FeedEntry seen(View view, Facts facts) {
    return new FeedEntry(place.toString(), RecordChange.all(rows, view, facts).getFirst());
  }
}
