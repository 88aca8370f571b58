package io.pacta.history;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.read.Batch;
import io.pacta.read.Key;
import io.pacta.read.Reads;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Revisions by their numbers. */
@Component
public class Revisions {

  private final Batch<Numbered, Revision> revisions;

  Revisions(Reads reads) {
    revisions = reads.batch("Revision/revision", (numbered, rows) -> Revision.of(rows.getFirst()));
  }

  /** The revision with a number. */
  public CompletableFuture<Revision> revision(long number, DataFetchingEnvironment field) {
    return revisions.load(new Numbered(number), field);
  }

  private record Numbered(long revision) implements Key {

    @Override
    public Map<String, Object> parameters() {
      return Map.of("revision", revision);
    }
  }
}
