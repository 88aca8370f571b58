package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.View;
import io.pacta.read.Viewed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    EntityKind kind = kind(identity);
    return new Entity(kind, slug(kind, identity), view, Map.of());
  }

  /**
   * The entity of a row.
   *
   * @param column the column that holds its identity
   */
  public static Entity of(Row row, String column, View view) {
    return of(row, column, "names", view);
  }

  /**
   * One of several entities of a row.
   *
   * @param names the column that holds its names
   */
  public static Entity of(Row row, String column, String names, View view) {
    EntityKind kind = kind(row.text(column));
    String slug = slug(kind, row.text(column));
    return new Entity(kind, slug, view, names(row, names, slug));
  }

  /** The entity of a row of a list of entities. */
  public static Entity listed(Row row, String parent, View view) {
    return of(row, "id", view);
  }

  private static EntityKind kind(String identity) {
    return EntityKind.of(identity)
        .orElseThrow(() -> new IllegalArgumentException("No entity has the id " + identity));
  }

  private static String slug(EntityKind kind, String identity) {
    return identity.substring(kind.identity("").length());
  }

  /** The names of a row, in each language selected: the slug where it has none at all. */
  private static Map<String, String> names(Row row, String column, String slug) {
    Map<String, String> names = new HashMap<>();
    for (List<@Nullable String> each : row.textLists(column)) {
      names.put(
          Objects.requireNonNull(each.getFirst()),
          Objects.requireNonNullElse(each.getLast(), slug));
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
