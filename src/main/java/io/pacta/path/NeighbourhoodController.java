package io.pacta.path;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Entity;
import io.pacta.fact.Facts;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Reads;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What lies around an entity of any kind. */
@Controller
class NeighbourhoodController {

  private final Batch<Around, Subgraph> neighbourhoods;

  NeighbourhoodController(Reads reads, Facts facts) {
    neighbourhoods =
        reads.batch(
            "Entity/neighbourhood",
            Basis.KINDS,
            (around, rows) -> Subgraph.of(around.view(), rows, facts));
  }

  @SchemaMapping(typeName = "Entity")
  CompletableFuture<Subgraph> neighbourhood(Entity entity, DataFetchingEnvironment field) {
    return neighbourhoods.load(Around.of(entity, field), field);
  }
}
