package io.pacta.search;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.EntityKind;
import io.pacta.read.Basis;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Temporality;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What somebody types into a search box. */
@Controller
class SearchController {

  private final Listing<SearchResult> results;

  SearchController(Reads reads) {
    results = reads.listing("Query/search", Basis.KINDS, Temporality.STATE, SearchResult::of);
  }

  @QueryMapping
  CompletableFuture<Connection<SearchResult>> search(
      @Argument String text,
      @Argument @Nullable Set<EntityKind> kinds,
      DataFetchingEnvironment field) {
    return results.page(Phrase.of(text, kinds).parameters(), field);
  }
}
