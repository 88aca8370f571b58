package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Batch;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Reads;
import io.pacta.read.Seen;
import io.pacta.read.Selection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whatever an id stands for, as it was seen. */
@Controller
class NodeController {

  private static final int MOST = 500;

  private final Roots roots;
  private final Batch<FactAsked, @Nullable Fact> facts;

  NodeController(Roots roots, Reads reads, Facts facts) {
    this.roots = roots;
    this.facts =
        reads.batch(
            "Query/facts",
            (asked, rows) -> rows.isEmpty() ? null : asked.fact(rows.getFirst(), facts));
  }

  @QueryMapping
  CompletableFuture<? extends @Nullable Object> node(
      @Argument String id, DataFetchingEnvironment field) {
    Seen seen = Seen.parse(id);
    if (seen == null) {
      return CompletableFuture.completedFuture(null);
    }
    Moment moment = seen.moment(Moment.today(field));
    return EntityKind.of(seen.identity()).isPresent()
        ? roots.byIdentity(seen.identity(), moment, field)
        : facts.load(
            new FactAsked(seen.identity(), moment, Selection.ofThings(field.getSelectionSet())),
            field);
  }

  @QueryMapping
  CompletableFuture<List<? extends @Nullable Object>> nodes(
      @Argument List<String> ids, DataFetchingEnvironment field) {
    if (ids.size() > MOST) {
      throw InvalidArgument.because(
          "'ids' has %d ids. It takes at most %d.".formatted(ids.size(), MOST));
    }
    List<? extends CompletableFuture<? extends @Nullable Object>> nodes =
        ids.stream().map(id -> node(id, field)).toList();
    return CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new))
        .thenApply(done -> nodes.stream().map(CompletableFuture::join).toList());
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
