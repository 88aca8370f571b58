package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.Moment;
import io.pacta.read.Reads;
import io.pacta.read.Root;
import io.pacta.read.RootKey;
import io.pacta.read.Selection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entities as root fields ask for them. All aliases of an operation share one read. */
@Component
public class Roots {

  private final Root<Asked> entities;

  Roots(Reads reads) {
    entities = reads.root("Query/entities", Basis.of("id"));
  }

  /** The entity of a kind with the field's argument {@code slug}; null where there is none. */
  public CompletableFuture<@Nullable Entity> bySlug(
      EntityKind kind, DataFetchingEnvironment field) {
    String slug = field.getArgumentOrDefault("slug", "");
    return byIdentity(kind.identity(slug), Moment.of(field), field);
  }

  /** The entity with an identity, as seen at a moment; null where there is none. */
  public CompletableFuture<@Nullable Entity> byIdentity(
      String identity, Moment moment, DataFetchingEnvironment field) {
    Asked asked = new Asked(identity, moment, Selection.ofThings(field.getSelectionSet()));
    return entities.load(asked, field, asked::entity);
  }

  private record Asked(String identity, Moment moment, Selection selection) implements RootKey {

    @Nullable Entity entity(List<Row> rows) {
      return rows.isEmpty()
          ? null
          : Entity.of(rows.getFirst(), "id", moment.at(rows.getFirst().number("revision")));
    }

    @Override
    public Map<String, Object> parameters() {
      Map<String, Object> parameters = moment.parameters();
      parameters.put("id", identity);
      return parameters;
    }
  }
}
