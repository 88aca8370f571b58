package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.View;
import io.pacta.read.Viewed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity of any kind, as seen. Its GraphQL type is that of its kind.
 *
 * @param kind which kind it is
 * @param slug its timeless identity among those of its kind
 * @param view from where it is seen
 * @param names the names that were read together with it, by the language asked; the rest are read
 *     when asked for
 */
public record Entity(EntityKind kind, String slug, View view, Map<String, String> names)
    implements Viewed {

  public Entity {
    names = Map.copyOf(names);
  }

  /** The entity with an identity such as {@code organization:csto}, of which no name was read. */
  public static Entity of(String identity, View view) {
    return of(identity, view, Map.of());
  }

  /**
   * The entity of a row.
   *
   * @param column the column that holds its identity
   */
  public static Entity of(Row row, String column, View view) {
    return of(row.text(column), view, names(row));
  }

  private static Entity of(String identity, View view, Map<String, String> names) {
    EntityKind kind =
        EntityKind.of(identity)
            .orElseThrow(() -> new IllegalArgumentException("No entity has the id " + identity));
    return new Entity(kind, identity.substring(kind.identity("").length()), view, names);
  }

  private static Map<String, String> names(Row row) {
    Map<String, String> names = new HashMap<>();
    for (List<@Nullable String> each : row.textLists("names")) {
      String language = each.getFirst();
      String text = each.getLast();
      if (language != null && text != null) {
        names.put(language, text);
      }
    }
    return names;
  }

  /** Its timeless identity among all entities: {@code organization:csto}. */
  @Override
  public String identity() {
    return kind.identity(slug);
  }

  /** Its identity as seen. */
  public String id() {
    return identity() + view.mark();
  }

  /** The same entity, seen on another day. */
  public Entity on(LocalDate date) {
    return new Entity(kind, slug, view.on(date), Map.of());
  }
}
