package io.pacta.edit;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.report.Reports;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations. */
@Controller
class EditController {

  private final Edits edits;
  private final Reports reports;

  EditController(Edits edits, Reports reports) {
    this.edits = edits;
    this.reports = reports;
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

  @MutationMapping
  CompletableFuture<Payload> acceptProposals(DataFetchingEnvironment field) {
    Map<String, Object> input = Given.input(field).values();
    return reports
        .statements(
            String.valueOf(input.get("text")),
            (LocalDate) Objects.requireNonNull(input.get("publishedOn")),
            field)
        .thenCompose(said -> edits.make(Acceptance.of(said)::decide, field));
  }
}
