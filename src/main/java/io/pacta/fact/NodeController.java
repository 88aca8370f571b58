package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Moment;
import io.pacta.read.Seen;
import java.util.List;
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
  private final KnownFacts facts;

  NodeController(Roots roots, KnownFacts facts) {
    this.roots = roots;
    this.facts = facts;
  }

  @QueryMapping
  CompletableFuture<? extends @Nullable Object> node(
      @Argument String id, DataFetchingEnvironment field) {
    Seen seen = Seen.parse(id);
    if (seen == null) {
      return CompletableFuture.completedFuture(null);
    }
    Moment moment = Moment.of(seen, field);
    return EntityKind.of(seen.identity()).isPresent()
        ? roots.byIdentity(seen.identity(), moment, field)
        : facts.byKey(seen.identity(), moment, field);
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
}
