package io.pacta.edit;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Entity;
import io.pacta.fact.EntityKind;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.fact.KnownFacts;
import io.pacta.fact.Roots;
import io.pacta.history.Revision;
import io.pacta.history.Revisions;
import io.pacta.read.Moment;
import io.pacta.source.DataSet;
import io.pacta.source.DataSets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the payloads of mutations show: things as they were right after the edit. */
@Controller
class PayloadController {

  private final Revisions revisions;
  private final KnownFacts facts;
  private final Roots roots;
  private final DataSets dataSets;

  PayloadController(Revisions revisions, KnownFacts facts, Roots roots, DataSets dataSets) {
    this.revisions = revisions;
    this.facts = facts;
    this.roots = roots;
    this.dataSets = dataSets;
  }

  @SchemaMapping(typeName = "EditPayload")
  CompletableFuture<@Nullable Revision> revision(Payload payload, DataFetchingEnvironment field) {
    return payload.number() == null
        ? CompletableFuture.completedFuture(null)
        : revisions.revision(payload.number(), field).thenApply(revision -> revision);
  }

  @SchemaMapping(typeName = "CreateDataSetPayload")
  CompletableFuture<@Nullable DataSet> dataSet(Payload payload, DataFetchingEnvironment field) {
    return payload.number() == null
        ? CompletableFuture.completedFuture(null)
        : dataSets
            .bySlug(payload.results().getFirst(), payload.number(), field)
            .thenApply(dataSet -> dataSet);
  }

  @SchemaMapping(typeName = "RecordFactsPayload", field = "facts")
  CompletableFuture<List<@Nullable Fact>> facts(Payload payload, DataFetchingEnvironment field) {
    List<CompletableFuture<@Nullable Fact>> facts =
        payload.results().stream().map(key -> fact(key, payload.number(), field)).toList();
    return CompletableFuture.allOf(facts.toArray(CompletableFuture[]::new))
        .thenApply(done -> facts.stream().map(CompletableFuture::join).toList());
  }

  @SchemaMapping(typeName = "AcceptProposalsPayload")
  CompletableFuture<List<String>> keys(Payload payload) {
    return CompletableFuture.completedFuture(payload.results());
  }

  /** Names are claims, and no facts. */
  @SchemaMapping(typeName = "AcceptProposalsPayload", field = "facts")
  CompletableFuture<List<@Nullable Fact>> accepted(Payload payload, DataFetchingEnvironment field) {
    return facts(payload, field)
        .thenApply(facts -> facts.stream().filter(Objects::nonNull).toList());
  }

  @SchemaMapping(typeName = "FactPayload")
  CompletableFuture<@Nullable Fact> fact(Payload payload, DataFetchingEnvironment field) {
    return result(0, payload, field);
  }

  @SchemaMapping(typeName = "CorrectFactPayload")
  CompletableFuture<@Nullable Fact> replaced(Payload payload, DataFetchingEnvironment field) {
    return result(1, payload, field);
  }

  @SchemaMapping(typeName = "FactPayload")
  CompletableFuture<@Nullable Fact> current(Payload payload, DataFetchingEnvironment field) {
    return fact(payload.current(), null, field);
  }

  @SchemaMapping(typeName = "EntityPayload")
  CompletableFuture<@Nullable Entity> entity(Payload payload, DataFetchingEnvironment field) {
    return entity(
        payload.results().isEmpty() ? null : payload.results().getFirst(), payload.number(), field);
  }

  @SchemaMapping(typeName = "EntityPayload", field = "current")
  CompletableFuture<@Nullable Entity> currentEntity(
      Payload payload, DataFetchingEnvironment field) {
    return entity(payload.current(), null, field);
  }

  private CompletableFuture<@Nullable Fact> result(
      int at, Payload payload, DataFetchingEnvironment field) {
    return fact(
        payload.results().size() > at ? payload.results().get(at) : null, payload.number(), field);
  }

  private CompletableFuture<@Nullable Fact> fact(
      @Nullable String key, @Nullable Long revision, DataFetchingEnvironment field) {
    return key == null || FactKind.ofKey(key).isSelf()
        ? CompletableFuture.completedFuture(null)
        : facts.byKey(key, at(revision, field), field);
  }

  private CompletableFuture<@Nullable Entity> entity(
      @Nullable String identity, @Nullable Long revision, DataFetchingEnvironment field) {
    return identity == null || EntityKind.of(identity).isEmpty()
        ? CompletableFuture.completedFuture(null)
        : roots.byIdentity(identity, at(revision, field), field);
  }

  /**
   * Seen today, as everything is that is asked without a day; ids are those of things as they are.
   */
  private static Moment at(@Nullable Long revision, DataFetchingEnvironment field) {
    return new Moment(Moment.today(field), false, revision, null, false, null);
  }
}
