package io.pacta.source;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Reads;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Data sets by their slugs. */
@Component
public class DataSets {

  private final Batch<Named, DataSet> dataSets;

  DataSets(Reads reads) {
    dataSets =
        reads.batch("Fact/dataSet", Basis.of("slug"), (named, rows) -> DataSet.of(rows.getFirst()));
  }

  /** The data set with a slug, as it was at a revision that knows it. */
  public CompletableFuture<DataSet> bySlug(
      String slug, long revision, DataFetchingEnvironment field) {
    return dataSets.load(new Named(slug, revision), field);
  }
}
