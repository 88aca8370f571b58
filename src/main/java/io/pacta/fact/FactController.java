package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Key;
import io.pacta.read.Reads;
import io.pacta.read.Selection;
import io.pacta.read.View;
import io.pacta.source.DataSet;
import io.pacta.source.DataSets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What facts of all kinds have in common and ask the database for. */
@Controller
class FactController {

  private final Batch<Told, @Nullable Instant> instants;
  private final Batch<Compared, List<Fact>> rivals;
  private final Batch<Compared, List<Fact>> agreeing;
  private final DataSets dataSets;

  FactController(Reads reads, Facts facts, DataSets dataSets) {
    instants = reads.batch("Fact/recordedAt", (told, rows) -> rows.getFirst().instant("told"));
    rivals = reads.batch("Fact/rivals", Basis.PARENT, (fact, rows) -> fact.others(rows, facts));
    agreeing = reads.batch("Fact/agreeing", Basis.PARENT, (fact, rows) -> fact.others(rows, facts));
    this.dataSets = dataSets;
  }

  @SchemaMapping(typeName = "Fact")
  CompletableFuture<DataSet> dataSet(Fact fact, DataFetchingEnvironment field) {
    return dataSets.bySlug(fact.claim().known().dataSet(), fact.claim().view().revision(), field);
  }

  @SchemaMapping(typeName = "Naming", field = "dataSet")
  CompletableFuture<DataSet> dataSetOfNaming(Naming naming, DataFetchingEnvironment field) {
    return dataSet(naming, field);
  }

  @SchemaMapping(typeName = "Existence", field = "dataSet")
  CompletableFuture<DataSet> dataSetOfExistence(
      Existence existence, DataFetchingEnvironment field) {
    return dataSet(existence, field);
  }

  @SchemaMapping(typeName = "Coverage", field = "dataSet")
  CompletableFuture<DataSet> dataSetOfCoverage(Coverage coverage, DataFetchingEnvironment field) {
    return dataSets.bySlug(coverage.claimant(), coverage.view().revision(), field);
  }

  @SchemaMapping(typeName = "Fact")
  CompletableFuture<@Nullable Instant> recordedAt(Fact fact, DataFetchingEnvironment field) {
    return instants.load(new Told(fact.claim().known().told()), field);
  }

  @SchemaMapping(typeName = "Fact")
  CompletableFuture<@Nullable Instant> retractedAt(Fact fact, DataFetchingEnvironment field) {
    Long retracted = fact.claim().known().retracted();
    if (retracted == null) {
      return CompletableFuture.completedFuture(null);
    }
    return instants.load(new Told(retracted), field);
  }

  @SchemaMapping(typeName = "Fact")
  CompletableFuture<List<Fact>> rivals(Fact fact, DataFetchingEnvironment field) {
    return rivals.load(Compared.of(fact, field), field);
  }

  @SchemaMapping(typeName = "Fact")
  CompletableFuture<List<Fact>> agreeing(Fact fact, DataFetchingEnvironment field) {
    return agreeing.load(Compared.of(fact, field), field);
  }

  /** The instant of a revision, as a key. */
  private record Told(long revision) implements Key {

    @Override
    public Map<String, Object> parameters() {
      return Map.of("revision", revision);
    }
  }

  /** A fact that is compared with the claims of other data sets about the same thing. */
  private record Compared(
      FactKind kind, String key, String subject, String object, View view, Selection selection)
      implements Key {

    static Compared of(Fact fact, DataFetchingEnvironment field) {
      return new Compared(
          fact.kind(),
          fact.key(),
          fact.subject().identity(),
          fact.object().identity(),
          fact.claim().view(),
          Selection.ofThings(field.getSelectionSet()));
    }

    List<Fact> others(List<Row> rows, Facts facts) {
      return rows.stream().map(row -> facts.of(row, subject, view)).toList();
    }

    @Override
    public @Nullable Long keptAt() {
      return view.moment().newestRevision();
    }

    @Override
    public Map<String, Object> parameters() {
      Map<String, Object> parameters = view.moment().parameters();
      parameters.put("kind", kind.name());
      parameters.put("key", key);
      parameters.put("parent", subject);
      parameters.put("object", object);
      return parameters;
    }
  }
}
