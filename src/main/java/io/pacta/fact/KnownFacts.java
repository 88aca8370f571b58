package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Batch;
import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Reads;
import io.pacta.read.Selection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facts by their keys, also those that were taken back. */
@Component
public class KnownFacts {

  private final Batch<FactAsked, @Nullable Fact> facts;

  KnownFacts(Reads reads, Facts facts) {
    this.facts =
        reads.batch(
            "Query/facts",
            (asked, rows) -> rows.isEmpty() ? null : asked.fact(rows.getFirst(), facts));
  }

  /** The fact with a key, as known at a moment; null where there is none. */
  public CompletableFuture<@Nullable Fact> byKey(
      String key, Moment moment, DataFetchingEnvironment field) {
    return facts.load(
        new FactAsked(key, moment, Selection.ofThings(field.getSelectionSet())), field);
  }

  private record FactAsked(String key, Moment moment, Selection selection) implements Key {

    Fact fact(Row row, Facts facts) {
      return facts.of(row, row.text("parent"), moment.at(row.number("revision")));
    }

    @Override
    public Map<String, Object> parameters() {
      Map<String, Object> parameters = moment.parameters();
      parameters.put("key", key);
      return parameters;
    }
  }
}
