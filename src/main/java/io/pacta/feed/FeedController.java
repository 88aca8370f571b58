package io.pacta.feed;

import io.pacta.history.Revision;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where revisions stand in the feed. */
@Controller
class FeedController {

  @SchemaMapping(typeName = "Revision")
  CompletableFuture<String> cursor(Revision revision) {
    return CompletableFuture.completedFuture(Place.after(revision.number()).toString());
  }
}
