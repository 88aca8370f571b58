package io.pacta.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doAnswer;

import io.pacta.OnWorld;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Row;
import io.pacta.neo4j.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import tools.jackson.databind.JsonNode;

/** GraphQL over WebSocket, as the protocol graphql-transport-ws has it. */
@OnWorld
@TestPropertySource(
    properties = {
      "pacta.limits.deadline=4s",
      "pacta.websocket.init-timeout=1s",
      "pacta.websocket.keep-alive=500ms",
      "pacta.websocket.operations=2",
      "spring.graphql.cors.allowed-origins=https://maps.example"
    })
class SocketIT {

  private static final String PROTOCOL = "graphql-transport-ws";
  private static final String NAME = "{ treaty(slug: \"cst\") { slug } }";

  /** Asks what takes minutes. */
  private static final String SLOW = "{ country(code: \"UZB\") { slug } }";

  private static final String SLOW_CYPHER =
      "UNWIND range(1, 5000000000) AS slowSocket WITH slowSocket WHERE slowSocket % 7 = 8 RETURN count(slowSocket) AS at";

  @LocalServerPort int port;
  @Autowired Neo4jClient neo4j;
  @MockitoSpyBean Database database;

  @BeforeEach
  void countriesAreSlow() {
    doAnswer(
            call ->
                database.read(
                    new Statement("slow", SLOW_CYPHER),
                    Map.of(),
                    Function.<Row>identity(),
                    Duration.ofMinutes(5),
                    call.<String>getArgument(4)))
        .when(database)
        .read(named("Query/country"), any(), any(), any(), any());
  }

  @Test
  void anAnswerIsNextAndThenComplete() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", NAME);
    JsonNode next = talk.next();
    assertThat(next.path("type").asString()).isEqualTo("next");
    assertThat(next.path("id").asString()).isEqualTo("1");
    assertThat(next.at("/payload/data/treaty/slug").asString()).isEqualTo("cst");
    assertThat(talk.next().path("type").asString()).isEqualTo("complete");
    talk.ask("1", NAME);
    assertThat(talk.next().path("type").asString()).as("an id is free again").isEqualTo("next");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ nothing }",
        "{ treaty(slug: ",
        "{ a1: __schema { types { name } } a2: __schema { types { name } } }",
        "query A { __typename } query B { __typename }"
      })
  void aRequestErrorIsAnErrorMessage(String document) throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", document);
    JsonNode error = talk.next();
    assertThat(error.path("type").asString()).isEqualTo("error");
    assertThat(error.at("/payload/0/message").asString()).isNotEmpty();
    assertThat(error.at("/payload/0/extensions/code").asString()).isNotEmpty();
  }

  @Test
  void theHashOfAQueryInPlaceOfItsTextIsAnErrorMessage() throws Exception {
    Talk talk = Talk.begin(port);
    talk.say(
        Map.of(
            "type",
            "subscribe",
            "id",
            "1",
            "payload",
            Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1)))));
    JsonNode error = talk.next();
    assertThat(error.path("type").asString()).isEqualTo("error");
    assertThat(error.at("/payload/0/message").asString()).isEqualTo("PersistedQueryNotSupported");
  }

  @Test
  void limitsHoldHereToo() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", "{ " + "a: __typename ".repeat(101) + " }");
    JsonNode error = talk.next();
    assertThat(error.path("type").asString()).isEqualTo("error");
    assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("TOO_MANY_ALIASES");
  }

  @Test
  void theDeadlineHoldsHereToo() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", SLOW);
    JsonNode next = talk.next();
    assertThat(next.at("/payload/errors/0/extensions/code").asString())
        .isEqualTo("DEADLINE_EXCEEDED");
    assertThat(talk.next().path("type").asString()).isEqualTo("complete");
    assertEndsSoon();
  }

  @Test
  void anErrorOfAFieldComesWithTheData() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", "{ countries(first: 501) { totalCount } __typename }");
    JsonNode next = talk.next();
    assertThat(next.path("type").asString()).isEqualTo("next");
    assertThat(next.at("/payload/errors/0/extensions/code").asString())
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void aMessageMayBeAsLargeAsABodyAndNoLarger() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", NAME + "#".repeat(90_000));
    assertThat(talk.next().path("type").asString()).isEqualTo("next");
    assertThat(talk.next().path("type").asString()).isEqualTo("complete");
    talk.ask("2", NAME + "#".repeat(1 << 20));
    assertThat(talk.closeCode()).isEqualTo(1009);
  }

  @Test
  void whatTheClientCompletesRunsNoLongerAndSaysNothingMore() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", SLOW);
    awaitRunning(1);
    talk.say(Map.of("type", "complete", "id", "1"));
    awaitRunning(0);
    assertThat(running()).isZero();
    talk.ask("2", NAME);
    assertThat(talk.next().path("id").asString()).isEqualTo("2");
  }

  @Test
  void whatRunsForOneWhoLeavesRunsNoLonger() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", SLOW);
    awaitRunning(1);
    talk.leave();
    assertEndsSoon();
  }

  @Test
  void soManyOperationsRunAtOnceAndNoMore() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", SLOW);
    talk.ask("2", SLOW);
    awaitRunning(2);
    talk.ask("3", NAME);
    JsonNode error = talk.next();
    assertThat(error.path("id").asString()).isEqualTo("3");
    assertThat(error.path("type").asString()).isEqualTo("error");
    assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("TOO_MANY_OPERATIONS");
    talk.leave();
    assertEndsSoon();
  }

  @Test
  void theSameIdTwiceIsClosedWith4409() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", SLOW);
    awaitRunning(1);
    talk.ask("1", NAME);
    assertThat(talk.closeCode()).isEqualTo(4409);
    assertEndsSoon();
  }

  @Test
  void aPingIsAnsweredAndTheServerSendsItsOwn() throws Exception {
    Talk talk = Talk.begin(port);
    talk.say(Map.of("type", "ping", "payload", Map.of("at", 1)));
    assertThat(talk.next().path("type").asString()).isEqualTo("pong");
    talk.nextPing();
    talk.say(Map.of("type", "pong"));
    talk.nextPing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "null",
        "[]",
        "{}",
        "{\"type\": 5}",
        "{\"type\": \"start\"}",
        "{\"type\": \"next\", \"id\": \"1\"}",
        "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ __typename }\"}}",
        "{\"type\": \"subscribe\", \"id\": 5, \"payload\": {\"query\": \"{ __typename }\"}}",
        "{\"type\": \"subscribe\", \"id\": \"1\"}",
        "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": 5}",
        "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {}}",
        "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": 5}}",
        "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{x}\", \"variables\": []}}",
        "{\"type\": \"complete\"}",
      })
  void aMessageThatIsNoneIsClosedWith4400(String message) throws Exception {
    Talk talk = Talk.begin(port);
    talk.sayText(message);
    assertThat(talk.closeCode()).isEqualTo(4400);
  }

  @Test
  void bytesAreClosedWith4400() throws Exception {
    Talk talk = Talk.begin(port);
    talk.sayBytes(new byte[] {1});
    assertThat(talk.closeCode()).isEqualTo(4400);
  }

  @Test
  void askingBeforeTheAcknowledgementIsClosedWith4401() {
    Talk talk = Talk.connect(port, null, PROTOCOL);
    talk.ask("1", NAME);
    assertThat(talk.closeCode()).isEqualTo(4401);
  }

  @Test
  void sayingNothingIsClosedWith4408() {
    assertThat(Talk.connect(port, null, PROTOCOL).closeCode()).isEqualTo(4408);
  }

  @Test
  void beginningTwiceIsClosedWith4429() throws Exception {
    Talk talk = Talk.begin(port);
    talk.say(Map.of("type", "connection_init"));
    assertThat(talk.closeCode()).isEqualTo(4429);
  }

  @Test
  void noProtocolIsClosedWith4406() {
    assertThat(Talk.connect(port, null, null).closeCode()).isEqualTo(4406);
  }

  @Test
  void aPageOfThisOrAnAllowedOriginMayConnectAndNoOther() {
    Talk.connect(port, "http://localhost:" + port, PROTOCOL).leave();
    Talk.connect(port, "https://maps.example", PROTOCOL).leave();
    assertThatThrownBy(() -> Talk.connect(port, "https://evil.example", PROTOCOL))
        .hasStackTraceContaining("403");
  }

  private void assertEndsSoon() throws InterruptedException {
    awaitRunning(0);
    assertThat(running()).isZero();
  }

  private void awaitRunning(long count) throws InterruptedException {
    Instant last = Instant.now().plusSeconds(8);
    while (running() != count && Instant.now().isBefore(last)) {
      Thread.sleep(20);
    }
  }

  private long running() {
    return requireNonNull(
        neo4j
            .query(
                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS slowSocket WITH' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)")
            .fetchAs(Long.class)
            .one()
            .orElse(null));
  }

  private static Statement named(String name) {
    return argThat((@Nullable Statement each) -> each != null && each.name().equals(name));
  }
}
