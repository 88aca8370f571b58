package io.pacta.graphql;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doAnswer;

import io.pacta.Asking;
import io.pacta.OnWorld;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import reactor.core.Disposable;
import tools.jackson.databind.json.JsonMapper;

/** An operation ends at its deadline, and with it the Cypher that runs for it. */
@OnWorld
@TestPropertySource(properties = "pacta.limits.deadline=2s")
class DeadlineIT {

  /** What takes minutes, and is given them. */
  private static final String SLOW =
      "UNWIND range(1, 5000000000) AS slow WITH slow WHERE slow % 7 = 8 RETURN count(slow) AS at";

  private static final String QUERY = "{ a: organization(slug: \"csto\") { id } __typename }";
  private static final Duration SLACK = Duration.ofSeconds(8);

  @LocalServerPort int port;
  @Autowired Asking pacta;
  @Autowired ExecutionGraphQlService graphql;
  @Autowired Neo4jClient neo4j;
  @MockitoSpyBean Database database;

  @BeforeEach
  void entitiesAreSlow() {
    doAnswer(
            call ->
                database.read(
                    new Statement("slow", SLOW),
                    Map.of(),
                    Function.<Row>identity(),
                    Duration.ofMinutes(5),
                    call.<String>getArgument(4)))
        .when(database)
        .read(named("Query/entities"), any(), any(), any(), any());
  }

  @Test
  void whatTakesTooLongIsAnsweredAtTheDeadlineAndRunsNoLonger() throws InterruptedException {
    Instant begin = Instant.now();
    Asking.Answer answer = pacta.ask(QUERY);
    assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofSeconds(2), SLACK);
    assertThat(answer.code()).isEqualTo("DEADLINE_EXCEEDED");
    assertThat(answer.message()).contains("not ready after 2").contains("smaller pages");
    assertThat(answer.json()).containsEntry("data", null);
    assertThat(answer.errors()).hasSize(1);
    assertEndsSoon();
  }

  @Test
  void whoAsksOverHttpIsAnsweredAtTheDeadlineToo() throws IOException, InterruptedException {
    Instant begin = Instant.now();
    assertThat(post(QUERY)).contains("DEADLINE_EXCEEDED");
    assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofSeconds(2), SLACK);
    assertEndsSoon();
    assertThat(post("{ country(code: \"UZB\") { slug } }")).contains("uzbekistan");
  }

  private String post(String query) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        new JsonMapper().writeValueAsString(Map.of("query", query))))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Test
  void whatNobodyWaitsForRunsNoLonger() throws InterruptedException {
    Disposable waiting =
        graphql
            .execute(new DefaultExecutionGraphQlRequest(QUERY, null, null, null, "test", null))
            .subscribe();
    awaitRunning(1);
    waiting.dispose();
    assertEndsSoon();
  }

  private void assertEndsSoon() throws InterruptedException {
    awaitRunning(0);
    assertThat(running()).isZero();
  }

  private void awaitRunning(long count) throws InterruptedException {
    Instant last = Instant.now().plus(SLACK);
    while (running() != count && Instant.now().isBefore(last)) {
      Thread.sleep(20);
    }
  }

  private long running() {
    return requireNonNull(
        neo4j
            .query(
                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*)")
            .fetchAs(Long.class)
            .one()
            .orElse(null));
  }

  private static Statement named(String name) {
    return argThat((@Nullable Statement each) -> each != null && each.name().equals(name));
  }
}
