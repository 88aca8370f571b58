package io.pacta.edit;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations. */
@Controller
class EditController {

  private final Edits edits;

  EditController(Edits edits) {
    this.edits = edits;
  }

  @MutationMapping
  CompletableFuture<Payload> createDataSet(DataFetchingEnvironment field) {
    return edits.make(EntityEdits::createDataSet, field);
  }

  @MutationMapping
  CompletableFuture<Payload> recordFacts(DataFetchingEnvironment field) {
    return edits.make(FactEdits::record, field);
  }

  @MutationMapping
  CompletableFuture<Payload> correctFact(DataFetchingEnvironment field) {
    return edits.make(FactEdits::correct, field);
  }

  @MutationMapping
  CompletableFuture<Payload> retractFact(DataFetchingEnvironment field) {
    return edits.make(FactEdits::retract, field);
  }

  @MutationMapping
  CompletableFuture<Payload> setRank(DataFetchingEnvironment field) {
    return edits.make(FactEdits::rank, field);
  }

  @MutationMapping
  CompletableFuture<Payload> addCitation(DataFetchingEnvironment field) {
    return edits.make(FactEdits::cite, field);
  }

  @MutationMapping
  CompletableFuture<Payload> createEntity(DataFetchingEnvironment field) {
    return edits.make(EntityEdits::create, field);
  }

  @MutationMapping
  CompletableFuture<Payload> addName(DataFetchingEnvironment field) {
    return edits.make(EntityEdits::addName, field);
  }

  @MutationMapping
  CompletableFuture<Payload> addIdentifier(DataFetchingEnvironment field) {
    return edits.make(EntityEdits::addIdentifier, field);
  }

  @MutationMapping
  CompletableFuture<Payload> mergeEntities(DataFetchingEnvironment field) {
    return edits.make(Merging::merge, field);
  }
}
