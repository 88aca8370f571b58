package io.pacta.history;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Entity;
import io.pacta.fact.EntityIds;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.read.Connection;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.read.View;
import io.pacta.read.Viewed;
import io.pacta.time.Temporality;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The revisions of the record, and what they did. */
@Controller
class HistoryController {

  private final Revisions revisions;
  private final Listing<Revision> all;
  private final Listing<RecordChange> changes;
  private final Listing<RecordChange> ofEntity;
  private final Listing<RecordChange> ofFact;

  HistoryController(Reads reads, Facts facts, Revisions revisions) {
    this.revisions = revisions;
    all =
        reads.listing(
            "Query/revisions", Temporality.STATE, (row, parent, view) -> Revision.of(row));
    changes = changes("Query/recordChanges", reads, facts);
    ofEntity = changes("Entity/history", reads, facts);
    ofFact = changes("Fact/history", reads, facts);
  }

  private static Listing<RecordChange> changes(String statement, Reads reads, Facts facts) {
    return reads.listing(
        statement,
        Temporality.STATE,
        (List<Row> rows, String parent, View view) -> RecordChange.all(rows, view, facts),
        Set.of("before", "after", "fact", "naming", "existence"));
  }

  @QueryMapping
  CompletableFuture<Connection<Revision>> revisions(DataFetchingEnvironment field) {
    return all.page(field);
  }

  @QueryMapping
  CompletableFuture<Connection<RecordChange>> recordChanges(
      @Argument OffsetDateTime since,
      @Argument @Nullable List<String> of,
      @Argument @Nullable List<FactKind> kinds,
      @Argument @Nullable List<String> what,
      DataFetchingEnvironment field) {
    Map<String, Object> asked = new TreeMap<>();
    asked.put("instant", since);
    asked.put(
        "kinds",
        (kinds == null ? Arrays.asList(FactKind.values()) : kinds)
            .stream().map(FactKind::name).sorted().toList());
    if (what != null) {
      asked.put("what", what.stream().sorted().toList());
    }
    if (of != null) {
      asked.put("of", EntityIds.of(of));
    }
    return changes.page(asked, field);
  }

  @SchemaMapping(typeName = "Entity", field = "history")
  CompletableFuture<Connection<RecordChange>> ofEntity(
      Entity entity, DataFetchingEnvironment field) {
    return ofEntity.page(entity, field);
  }

  @SchemaMapping(typeName = "Fact", field = "history")
  CompletableFuture<Connection<RecordChange>> ofFact(Fact fact, DataFetchingEnvironment field) {
    return ofFact.page(new Keyed(fact.key(), fact.claim().view()), field);
  }

  @SchemaMapping(typeName = "RecordChange")
  CompletableFuture<Revision> revision(RecordChange change, DataFetchingEnvironment field) {
    return revisions.revision(change.number(), field);
  }

  /** A fact, whose history is a list of its own. */
  private record Keyed(String identity, View view) implements Viewed {}
}
