package io.pacta.path;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.Batch;
import io.pacta.read.Reads;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * The paths between two entities.
 *
 * <p>Cypher walks fastest along what it can see when it plans: which kinds of fact, how far, and
 * whether a step has to be compared with others. So there is a statement for each need.
 */
@Controller
class PathController {

  private static final List<String> STATEMENTS =
      Stream.of("OnDay", "Shared", "Longer")
          .flatMap(need -> Stream.of("states" + need, "kinds" + need))
          .map(name -> "Query/paths/" + name)
          .toList();

  private final Map<String, Batch<PathsAsked, List<Row>>> paths;
  private final Facts facts;

  PathController(Reads reads, Facts facts) {
    paths =
        STATEMENTS.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    name ->
                        reads.<PathsAsked, List<Row>>batch(
                            name, Basis.KINDS, (asked, rows) -> rows)));
    this.facts = facts;
  }

  @QueryMapping
  CompletableFuture<List<Path>> paths(DataFetchingEnvironment field) {
    PathsAsked asked = PathsAsked.of(field);
    return Objects.requireNonNull(paths.get(asked.statement()))
        .load(asked, field)
        .thenApply(rows -> Paths.of(asked, rows, facts));
  }
}
