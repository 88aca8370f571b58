package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Batch;
import io.pacta.read.Reads;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Entities by the codes of data sets and standards, and the codes of entities. */
@Controller
class IdentifierController {

  private final Batch<Code, List<Row>> entities;
  private final Batch<OfEntity, List<Identifier>> identifiers;

  IdentifierController(Reads reads) {
    entities = reads.batch("Query/entity", (code, rows) -> rows);
    identifiers =
        reads.batch(
            "Entity/identifiers", (entity, rows) -> rows.stream().map(Identifier::of).toList());
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> entity(
      @Argument String scheme, @Argument String value, DataFetchingEnvironment field) {
    Code code = Code.of(scheme, value, field);
    return entities.load(code, field).thenApply(code::entity);
  }

  @SchemaMapping(typeName = "Entity")
  CompletableFuture<List<Identifier>> identifiers(Entity entity, DataFetchingEnvironment field) {
    return identifiers.load(OfEntity.of(entity), field);
  }
}
