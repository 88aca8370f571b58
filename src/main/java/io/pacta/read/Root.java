package io.pacta.read;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A root field that finds one thing. Where one list of the thing is selected, the list's page is
 * read in the same statement (see {@link Below}), unless its rows are kept.
 *
 * @param <K> what is asked
 */
public final class Root<K extends RootKey> {

  private final Statement statement;
  private final Batch<K, List<Row>> things;
  private final Reads reads;

  Root(Statement statement, Batch<K, List<Row>> things, Reads reads) {
    this.statement = statement;
    this.things = things;
    this.reads = reads;
  }

  /**
   * The thing found; null where there is none.
   *
   * @param finding makes it from the rows for the key, which are the maps in their column {@code
   *     root}
   */
  public <V extends Viewed> CompletableFuture<@Nullable V> load(
      K key, DataFetchingEnvironment field, Function<List<Row>, @Nullable V> finding) {
    Below below = reads.below(key, field);
    if (below == null || below.isKept(statement, key, finding)) {
      return things.load(key, field).thenApply(finding);
    }
    return things
        .load(key, below, field)
        .thenApply(
            rows -> {
              V found = finding.apply(rows);
              if (found != null) {
                below.answer(statement, key, rows, found);
              }
              return found;
            });
  }
}
