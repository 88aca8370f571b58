package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Connection;
import io.pacta.read.Key;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What entities of all kinds have in common. */
@Controller
@SchemaMapping(typeName = "Entity")
class EntityController {

  private final Batch<NameAsked, String> names;
  private final Batch<OfEntity, Truth> existences;
  private final Listing<Naming> namings;
  private final Listing<Existence> existence;
  private final Listing<Fact> facts;
  private final Batch<OfEntity, List<Coverage>> coverage;

  EntityController(Reads reads, Facts factsOfAllKinds) {
    names = reads.batch("Entity/name", Basis.PARENT, (asked, rows) -> asked.name(rows));
    existences = reads.batch("Entity/exists", Basis.PARENT, EntityController::existed);
    namings = reads.listing("Entity/names", Basis.PARENT, Temporality.STATE, Naming::of);
    existence = reads.listing("Entity/existence", Basis.PARENT, Temporality.STATE, Existence::of);
    facts = reads.listing("Entity/facts", Basis.PARENT, Temporality.STATE, factsOfAllKinds::of);
    coverage =
        reads.batch(
            "Entity/coverage",
            Basis.PARENT,
            (entity, rows) -> rows.stream().map(row -> Coverage.of(row, entity.view())).toList());
  }

  /**
   * Needs no read, and yet answers with a future as every field does: Spring runs other methods on
   * threads of their own, and what lies below them would come in several batches.
   */
  @SchemaMapping
  CompletableFuture<Entity> on(Entity entity, @Argument LocalDate date) {
    return CompletableFuture.completedFuture(entity.on(date));
  }

  @SchemaMapping
  CompletableFuture<String> name(
      Entity entity, @Argument @Nullable String language, DataFetchingEnvironment field) {
    String asked = Objects.toString(language, "");
    String read = entity.names().get(asked);
    return read == null
        ? names.load(new NameAsked(OfEntity.of(entity), entity.slug(), asked), field)
        : CompletableFuture.completedFuture(read);
  }

  @SchemaMapping
  CompletableFuture<Connection<Naming>> names(Entity entity, DataFetchingEnvironment field) {
    return namings.page(entity, field);
  }

  @SchemaMapping
  CompletableFuture<Truth> exists(Entity entity, DataFetchingEnvironment field) {
    return existences.load(OfEntity.of(entity), field);
  }

  @SchemaMapping
  CompletableFuture<Connection<Existence>> existence(Entity entity, DataFetchingEnvironment field) {
    return existence.page(entity, field);
  }

  @SchemaMapping
  CompletableFuture<Connection<Fact>> facts(Entity entity, DataFetchingEnvironment field) {
    return facts.page(entity, field);
  }

  @SchemaMapping
  CompletableFuture<List<Coverage>> coverage(Entity entity, DataFetchingEnvironment field) {
    return coverage.load(OfEntity.of(entity), field);
  }

  private static Truth existed(OfEntity entity, List<Row> rows) {
    return rows.isEmpty()
        ? Truth.UNKNOWN
        : Truth.any(
            rows.stream()
                .map(
                    row ->
                        Edtf.parse(row.text("valid")).holds(entity.view().day(), Temporality.STATE))
                .toList());
  }

  /** The name of an entity in a language, where it was not read together with the entity. */
  private record NameAsked(OfEntity entity, String slug, String language) implements Key {

    String name(List<Row> rows) {
      return rows.isEmpty() ? slug : rows.getFirst().text("text");
    }

    @Override
    public @Nullable Long keptAt() {
      return entity.keptAt();
    }

    @Override
    public Map<String, Object> parameters() {
      Map<String, Object> parameters = entity.parameters();
      parameters.put("language", language);
      return parameters;
    }
  }
}
