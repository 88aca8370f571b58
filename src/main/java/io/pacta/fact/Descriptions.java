package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Reads;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What entities are apart from their names: the undated properties of each kind. */
@Component
public class Descriptions {

  private final Batch<OfEntity, @Nullable Row> descriptions;

  Descriptions(Reads reads) {
    descriptions =
        reads.batch(
            "Entity/description",
            Basis.PARENT,
            (key, rows) -> rows.isEmpty() ? null : rows.getFirst());
  }

  /** A text of the entity's description; null where it has none. */
  public CompletableFuture<@Nullable String> text(
      Entity entity, String property, DataFetchingEnvironment field) {
    return read(entity, field, row -> row == null ? null : row.textOrNull(property));
  }

  /** A list of texts; empty where it has none. */
  public CompletableFuture<List<String>> texts(
      Entity entity, String property, DataFetchingEnvironment field) {
    return read(
        entity,
        field,
        row ->
            row == null
                ? List.of()
                : row.texts(property).stream().map(Objects::requireNonNull).toList());
  }

  /** A date; null where it has none. */
  public CompletableFuture<@Nullable Edtf> edtf(
      Entity entity, String property, DataFetchingEnvironment field) {
    return read(
        entity,
        field,
        row -> row == null || !row.has(property) ? null : Edtf.parse(row.text(property)));
  }

  /** Another entity; null where it names none. */
  public CompletableFuture<@Nullable Entity> entity(
      Entity entity, String property, DataFetchingEnvironment field) {
    return read(
        entity,
        field,
        row ->
            row == null || !row.has(property)
                ? null
                : Entity.of(row.text(property), entity.view()));
  }

  private <T extends @Nullable Object> CompletableFuture<T> read(
      Entity entity, DataFetchingEnvironment field, Function<@Nullable Row, T> reader) {
    return descriptions.load(OfEntity.of(entity), field).thenApply(reader);
  }
}
