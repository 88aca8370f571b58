package io.pacta;

import com.jayway.jsonpath.JsonPath;
import graphql.ExecutionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.pacta.access.Caller;
import io.pacta.access.Role;
import io.pacta.access.Visit;
import io.pacta.folder.Folder;
import io.pacta.folder.Loader;
import io.pacta.read.Reads;
import io.pacta.record.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import reactor.core.publisher.Flux;

/** Asks GraphQL as a client who may do all, but without HTTP, and counts the reads it took. */
public class Asking {

  private static final Caller ADMIN = new Caller("a test", Role.ADMIN, "test");

  private final ExecutionGraphQlService graphql;
  private final MeterRegistry meters;
  private final Loader loader;
  private final Neo4jClient neo4j;
  private final Reads kept;
  private Map<String, Long> before = Map.of();

  Asking(
      ExecutionGraphQlService graphql,
      MeterRegistry meters,
      Loader loader,
      Neo4jClient neo4j,
      Reads kept) {
    this.graphql = graphql;
    this.kept = kept;
    this.meters = meters;
    this.loader = loader;
    this.neo4j = neo4j;
  }

  /** What is answered. */
  public Answer ask(String document) {
    return ask(document, Map.of());
  }

  /** What is answered, with variables. */
  public Answer ask(String document, Map<String, Object> variables) {
    return ask(document, variables, Map.of());
  }

  /** What is answered, with variables and the extensions of the request. */
  public Answer ask(
      String document, Map<String, Object> variables, Map<String, Object> extensions) {
    before = counts();
    var request =
        new DefaultExecutionGraphQlRequest(
            document, null, new HashMap<>(variables), extensions, "test", null);
    request.configureExecutionInput(
        (input, builder) -> {
          Visit.within(ADMIN).put(input.getGraphQLContext());
          return input;
        });
    Map<String, Object> answer =
        graphql
            .execute(request)
            .map(response -> response.getExecutionResult().toSpecification())
            .block();
    return new Answer(Objects.requireNonNull(answer));
  }

  /** What is told to a subscriber, one after the other; an error where that is refused. */
  public Flux<Answer> follow(String document, Map<String, Object> variables) {
    before = counts();
    var request =
        new DefaultExecutionGraphQlRequest(
            document, null, new HashMap<>(variables), Map.of(), "test", null);
    request.configureExecutionInput(
        (input, builder) -> {
          Visit.within(ADMIN).put(input.getGraphQLContext());
          return input;
        });
    return graphql
        .execute(request)
        .flatMapMany(
            response ->
                response.getExecutionResult().getData() instanceof Publisher<?> entries
                    ? Flux.from(entries).cast(ExecutionResult.class)
                    : Flux.just(response.getExecutionResult()))
        .map(result -> new Answer(result.toSpecification()));
  }

  /** How often each statement was read for the last answer, by its name. */
  public Map<String, Long> reads() {
    Map<String, Long> reads = new TreeMap<>(counts());
    before.forEach((statement, count) -> reads.merge(statement, -count, Long::sum));
    reads.values().removeIf(count -> count == 0);
    return reads;
  }

  /** Lets the server see which revision is the newest, so that no answer takes a read for that. */
  public void seeNewest() {
    ask("{ revisions(first: 1) { totalCount } }");
  }

  /** Tells the record a folder of these files: a text by the name of each. */
  public Ledger.Outcome load(Map<String, String> files) {
    return loader.load(new Folder("a test", files));
  }

  /**
   * Empties the record, as if nothing had ever been told. Only for a database of the test's own.
   */
  public void forgetEverything() {
    while (forgetSome() > 0) {}
    neo4j.query("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").run();
    neo4j.query("CREATE (:Record {id: 'record', revision: 0})").run();
    kept.forgetKept();
  }

  /** Forgets no more facts at once than a small database can. */
  private long forgetSome() {
    return neo4j
        .query("MATCH (s:Entity)-[f]->() WITH f LIMIT 5000 DELETE f RETURN count(f) AS forgotten")
        .fetchAs(Long.class)
        .one()
        .orElse(0L);
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    for (Timer timer : meters.find("pacta.reads").timers()) {
      counts.put(timer.getId().getTag("statement"), timer.count());
    }
    return counts;
  }

  /** An answer, read by JSON path: {@code organization.members.nodes[*].member.code}. */
  public record Answer(Map<String, Object> json) {

    /** The data at a path, when there were no errors. */
    public @Nullable Object at(String path) {
      if (json.containsKey("errors")) {
        throw new AssertionError("Answered with errors: " + json.get("errors"));
      }
      return JsonPath.read(json, "$.data." + path);
    }

    /** The data at a path that names many: {@code organization.members.nodes[*].valid}. */
    @SuppressWarnings("unchecked")
    public List<Object> list(String path) {
      return (List<Object>) Objects.requireNonNull(at(path));
    }

    /** The errors; empty where there are none. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> errors() {
      return (List<Map<String, Object>>) json.getOrDefault("errors", List.of());
    }

    /** The code of the only error. */
    public String code() {
      return JsonPath.read(json, "$.errors[0].extensions.code");
    }

    /** The sentence of the first error. */
    public String message() {
      return JsonPath.read(json, "$.errors[0].message");
    }
  }
}
