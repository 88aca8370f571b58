package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.pacta.OnWorld;
import io.pacta.access.ApiKeys;
import io.pacta.access.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A Pacta that is closed as far as it can be, and gives little to each. */
@OnWorld
@TestPropertySource(
    properties = {
      "pacta.access.read=keys",
      "pacta.access.roles-claim=realm_access.roles",
      "pacta.access.documents-only=true",
      "pacta.budget.requests=12",
      "pacta.budget.cost=1000",
      "pacta.budget.refused-logins=3",
      "pacta.access.introspection=false"
    })
class ClosedIT {

  private static final Issuer ISSUER = new Issuer();
  private static final String NAME = "{ treaty(slug: \"cst\") { slug } }";
  private static final String COSTLY =
      "query($n: Int) { countries(first: $n) { nodes { __typename } } }";

  @TempDir static Path documents;

  @Autowired ApiKeys keys;
  @Autowired MeterRegistry meters;
  @Autowired Neo4jClient neo4j;
  @LocalServerPort int port;

  private Client nobody = new Client(0);

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) throws IOException {
    Files.writeString(documents.resolve("name.graphql"), NAME);
    Files.createDirectories(documents.resolve("more"));
    Files.writeString(documents.resolve("more/costly.graphql"), COSTLY);
    Files.writeString(documents.resolve("schema.graphql"), IntrospectionQuery.INTROSPECTION_QUERY);
    properties.add("pacta.access.documents", documents::toString);
    properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", ISSUER::keySetUri);
  }

  @BeforeEach
  void nobodyIsKnown() {
    nobody = new Client(port);
  }

  @Test
  void readingNeedsARole() throws Exception {
    Client.Answer unknown = nobody.ask(NAME);
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.code()).isEqualTo("UNAUTHENTICATED");
    assertThat(unknown.message()).contains("./pacta keys create --role reader");
    assertThat(known("without role").ask(NAME).code()).isEqualTo("FORBIDDEN");
    assertThat(known("reader", "reader").ask(NAME).at("data.treaty.slug")).isEqualTo("cst");
  }

  @Test
  void overWebSocketNobodyIsLetIn() {
    Talk talk = Talk.connect(port, null, "graphql-transport-ws");
    talk.say(Map.of("type", "connection_init"));
    assertThat(talk.closeCode()).isEqualTo(4403);
  }

  @Test
  void aTrustedDocumentIsAskedForByItsHash() throws Exception {
    Client reader = known("of hashes", "reader");
    String hash = sha256(NAME);
    assertThat(reader.post(Map.of("documentId", "sha256:" + hash)).at("data.treaty.slug"))
        .isEqualTo("cst");
    assertThat(reader.get("?documentId=sha256:" + hash).at("data.treaty.slug")).isEqualTo("cst");
    assertThat(
            reader
                .post(
                    Map.of(
                        "extensions",
                        Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash))))
                .at("data.treaty.slug"))
        .isEqualTo("cst");
    Client.Answer unknown = reader.post(Map.of("documentId", "sha256:" + "0".repeat(64)));
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.code()).isEqualTo("DOCUMENT_NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ __typename }", "{ treaty(slug: \"cst\") { slug  } }"})
  void anotherDocumentIsNotAnswered(String document) throws Exception {
    Client.Answer refused = known("of others", "admin").ask(document);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("errors[0].extensions.reason")).isEqualTo("DOCUMENT_NOT_TRUSTED");
    Talk talk = talk("of others");
    talk.ask("1", document);
    assertThat(talk.next().at("/payload/0/extensions/reason").asString())
        .isEqualTo("DOCUMENT_NOT_TRUSTED");
  }

  @Test
  void theSchemaIsNotShown() throws Exception {
    Client.Answer refused =
        known("of schemas", "admin").ask(IntrospectionQuery.INTROSPECTION_QUERY);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("errors[0].extensions.reason")).isEqualTo("SCHEMA_HIDDEN");
  }

  @Test
  void whoAsksTooOftenWaitsAndNobodyElse() throws Exception {
    Client often = known("often", "reader");
    Client.Answer answer = often.ask(NAME);
    for (int asked = 1; asked < 30 && answer.status() == 200; asked++) {
      answer = often.ask(NAME);
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.code()).isEqualTo("RATE_LIMITED");
    assertThat(answer.message()).contains("More than 12 requests");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 5);
    assertThat(answer.header("RateLimit")).startsWith("\"requests\";r=0;");
    assertThat(known("seldom", "reader").ask(NAME).status()).isEqualTo(200);
  }

  @Test
  void whatAnOperationMayGetIsTakenFromTheBudgetByWhicheverWayItComes() throws Exception {
    Client.Answer answer = costly(known("rich", "reader"), 499);
    assertThat(answer.at("extensions.cost.points")).isEqualTo(1000);
    assertThat(answer.at("extensions.cost.budget.most")).isEqualTo(1000);
    Client.Answer refused = costly(known("rich", "reader"), 499);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.message()).startsWith("The operation costs 1,000, and of the 1,000");
    Talk talk = talk("rich");
    talk.say(
        Map.of(
            "type",
            "subscribe",
            "id",
            "1",
            "payload",
            Map.of("query", COSTLY, "variables", Map.of("n", 499))));
    JsonNode error = talk.next();
    assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
    assertThat(error.at("/payload/0/extensions/retryAfterSeconds").asInt()).isPositive();
  }

  @Test
  void whoGuessesKeysIsToldToWaitAndNoLongerLookedUpButAGoodKeyFromThereIsLetIn() throws Exception {
    ApiKeys.Created good = keys.create("Rosa", Role.READER, null);
    try {
      double lookedUp = reads("Access/find");
      double gathered = reads("Access/hashes");
      for (int guess = 0; guess < 3; guess++) {
        assertThat(guessed(guess).status()).isEqualTo(401);
      }
      for (int guess = 3; guess < 9; guess++) {
        Client.Answer refused = guessed(guess);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
      }
      assertThat(nobody.as("X-API-Key", good.secret()).ask(NAME).at("data.treaty.slug"))
          .isEqualTo("cst");
      assertThat(guessed(9).status()).isEqualTo(429);
      assertThat(reads("Access/find") - lookedUp).isEqualTo(3);
      assertThat(reads("Access/hashes") - gathered).isEqualTo(1);
    } finally {
      neo4j.query("MATCH (k:ApiKey) DELETE k").run();
    }
  }

  private Client.Answer guessed(int guess) throws Exception {
    return nobody.as("X-API-Key", "pacta_%043d".formatted(guess)).ask(NAME);
  }

  private double reads(String statement) {
    return meters.find("pacta.reads").tag("statement", statement).timers().stream()
        .mapToDouble(Timer::count)
        .sum();
  }

  private Client.Answer costly(Client client, int most) throws Exception {
    return client.post(
        Map.of(
            "query", COSTLY, "variables", Map.of("n", most), "extensions", Map.of("cost", true)));
  }

  private Client known(String subject, String... roles) {
    return nobody.as(
        "Authorization", "Bearer " + ISSUER.token(subject, Duration.ofHours(1), roles));
  }

  private Talk talk(String subject) throws InterruptedException {
    return Talk.begin(
        port,
        Map.of("Authorization", "Bearer " + ISSUER.token(subject, Duration.ofHours(1), "reader")));
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
