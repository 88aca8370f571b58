package io.pacta.change;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Entity;
import io.pacta.fact.Facts;
import io.pacta.read.Basis;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.time.Temporality;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Everything of an entity that began, ended or happened. */
@Controller
class TimelineController {

  private final Listing<TimelineEntry> entries;

  TimelineController(Reads reads, Facts facts) {
    entries =
        reads.listing(
            "Entity/timeline",
            Basis.PARENT.andAll("OFFICE_OF", "HOLDS"),
            Temporality.STATE,
            (rows, parent, view) ->
                rows.stream()
                    .map(row -> TimelineEntry.of(row, row.text("parent"), view, facts))
                    .toList(),
            Set.of("fact", "naming", "existence"));
  }

  @SchemaMapping(typeName = "Entity")
  CompletableFuture<Connection<TimelineEntry>> timeline(
      Entity entity, DataFetchingEnvironment field) {
    return entries.page(entity, field);
  }
}
