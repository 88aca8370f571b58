package io.pacta.source;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Numbers;
import io.pacta.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Data sets, and the documents that citations point to. */
@Controller
class SourceController {

  /** The most data sets that are listed. */
  private static final int MOST = 500;

  private final Batch<Named, Source> sources;
  private final Batch<First, List<DataSet>> dataSets;

  SourceController(Reads reads) {
    sources =
        reads.batch(
            "Citation/source", Basis.of("slug"), (named, rows) -> Source.of(rows.getFirst()));
    dataSets =
        reads.batch("Query/dataSets", (first, rows) -> rows.stream().map(DataSet::of).toList());
  }

  @QueryMapping
  CompletableFuture<List<DataSet>> dataSets(DataFetchingEnvironment field) {
    return dataSets.load(
        new First(
            Numbers.of("first", MOST, 0, MOST, "a number of data sets", field), Moment.of(field)),
        field);
  }

  @SchemaMapping
  CompletableFuture<Source> source(Citation citation, DataFetchingEnvironment field) {
    return sources.load(new Named(citation.source(), citation.revision()), field);
  }

  private record First(int first, Moment moment) implements Key {

    @Override
    public Map<String, Object> parameters() {
      Map<String, Object> parameters = moment.parameters();
      parameters.put("first", first);
      return parameters;
    }
  }
}
