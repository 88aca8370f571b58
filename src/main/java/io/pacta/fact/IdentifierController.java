package io.pacta.fact;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Reads;
import java.util.ArrayList;
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

  private static final int MOST = 500;

  private final Batch<Code, List<Row>> entities;
  private final Batch<OfEntity, List<Identifier>> identifiers;

  IdentifierController(Reads reads) {
    entities = reads.batch("Query/entity", Code.BASIS, (code, rows) -> rows);
    identifiers =
        reads.batch(
            "Entity/identifiers",
            Basis.PARENT,
            (entity, rows) -> rows.stream().map(Identifier::claimed).toList());
  }

  @QueryMapping
  CompletableFuture<@Nullable Entity> entity(
      @Argument String scheme, @Argument String value, DataFetchingEnvironment field) {
    Code code = Code.of(scheme, value, field);
    return entities.load(code, field).thenApply(code::entity);
  }

  @QueryMapping
  CompletableFuture<DataFetcherResult<List<@Nullable Entity>>> entities(
      @Argument String scheme, @Argument List<String> values, DataFetchingEnvironment field) {
    if (values.size() > MOST) {
      throw InvalidArgument.because(
          "'values' has %d values. It takes at most %d.".formatted(values.size(), MOST));
    }
    List<Code> codes = values.stream().map(value -> Code.of(scheme, value, field)).toList();
    List<CompletableFuture<List<Row>>> rows =
        codes.stream().map(code -> entities.load(code, field)).toList();
    return CompletableFuture.allOf(rows.toArray(CompletableFuture[]::new))
        .thenApply(done -> each(codes, rows.stream().map(CompletableFuture::join).toList(), field));
  }

  /** What each code means. One that is ambiguous is an error in its own place. */
  private static DataFetcherResult<List<@Nullable Entity>> each(
      List<Code> codes, List<List<Row>> rows, DataFetchingEnvironment field) {
    DataFetcherResult.Builder<List<@Nullable Entity>> result = DataFetcherResult.newResult();
    List<@Nullable Entity> entities = new ArrayList<>();
    for (int at = 0; at < codes.size(); at++) {
      try {
        entities.add(codes.get(at).entity(rows.get(at)));
      } catch (InvalidArgument ambiguous) {
        entities.add(null);
        result.error(ambiguous.at(field, field.getExecutionStepInfo().getPath().segment(at)));
      }
    }
    return result.data(entities).build();
  }

  @SchemaMapping(typeName = "Entity")
  CompletableFuture<List<Identifier>> identifiers(Entity entity, DataFetchingEnvironment field) {
    return identifiers.load(OfEntity.of(entity), field);
  }
}
