package io.pacta.feed;

import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads the feed from the database, a page at a time, however much one revision did. */
@Component
class Pages {

  /** The most entries of a page. */
  static final int MOST = 200;

  /** Nobody waits for a page, and the first one is long in being planned. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Database database;
  private final Statement entries;
  private final Statement about;

  Pages(Database database, Statements statements) {
    this.database = database;
    this.entries = statements.named("Feed/entries");
    this.about = statements.named("Feed/about");
  }

  /**
   * Some entries, in order.
   *
   * @param to up to where there is none but these
   */
  record Page(List<Item> items, Place to) {
    Page {
      items = List.copyOf(items);
    }
  }

  /**
   * The first entries that somebody wants, after a place.
   *
   * @param until the end of a revision that was seen before
   */
  Page after(Place place, Place until, Wanted wanted) {
    Map<String, Object> key = new HashMap<>(place.parameters(until));
    key.putAll(wanted.parameters());
    List<Item> items =
        Item.all(
            database.read(
                wanted.of().isEmpty() ? entries : about,
                Map.of(
                    "keys",
                    List.of(key),
                    "most",
                    MOST,
                    "details",
                    true,
                    "citations",
                    true,
                    "languages",
                    List.of()),
                Function.identity(),
                PATIENCE,
                "feed"));
    return new Page(items, items.size() < MOST ? until : items.getLast().place());
  }
}
