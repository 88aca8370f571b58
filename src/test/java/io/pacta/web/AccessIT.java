package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.OnScratch;
import io.pacta.access.ApiKey;
import io.pacta.access.ApiKeys;
import io.pacta.access.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Who may do what, where reading is open to anyone. */
@OnScratch
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
    properties = {
      "pacta.access.roles-claim=realm_access.roles",
      "pacta.budget.refused-logins=100",
      "spring.graphql.cors.allowed-origins=https://desk.example"
    })
class AccessIT {

  private static final Issuer ISSUER = new Issuer();
  private static final String READ = "{ __typename }";

  /** Says nothing that the schema has; whoever may write is told so. */
  private static final String WRITE = "mutation { noSuchMutation }";

  @Autowired ApiKeys keys;
  @Autowired Neo4jClient neo4j;
  @LocalServerPort int port;

  private Client nobody = new Client(0);

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry properties) {
    properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", ISSUER::keySetUri);
  }

  @BeforeEach
  void nobodyIsKnown() {
    nobody = new Client(port);
  }

  @Test
  void anyoneReadsAndNobodyWritesUntilThereIsAKey() throws Exception {
    assertThat(nobody.ask(READ).status()).isEqualTo(200);
    for (String accept : new String[] {"application/json", "application/graphql-response+json"}) {
      Client.Answer refused = nobody.as("Accept", accept).ask(WRITE);
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.code()).isEqualTo("UNAUTHENTICATED");
      assertThat(refused.message()).contains("./pacta keys create --role editor --name NAME");
      assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }
  }

  @Test
  void aReaderMayNotWriteAndTheLogSaysWhoTried(CapturedOutput log) throws Exception {
    String reader = key(Role.READER, null);
    Client.Answer refused = bearer(reader).ask(WRITE);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("FORBIDDEN");
    assertThat(refused.message()).contains("the role editor", "the role reader");
    assertThat(refused.at("errors[0].extensions.needs")).isEqualTo("editor");
    assertThat(log).contains("was refused to 'Rosa' from").doesNotContain(reader);
  }

  @ParameterizedTest
  @EnumSource(names = {"EDITOR", "ADMIN"})
  void anEditorAndAnAdminMayWrite(Role role) throws Exception {
    String key = key(role, null);
    assertThat(bearer(key).ask(WRITE).code()).isEqualTo("INVALID_DOCUMENT");
    assertThat(nobody.as("X-API-Key", key).ask(WRITE).code()).isEqualTo("INVALID_DOCUMENT");
  }

  @Test
  void revisionsTellTwoKeysOfOneNameApart() throws Exception {
    for (int key = 0; key < 2; key++) {
      ApiKeys.Created rosas = keys.create("Rosa", Role.EDITOR, null);
      Client.Answer made =
          bearer(rosas.secret())
              .ask(
                  "mutation { createDataSet(input: {slug: \"%s\", name: \"A desk\"}) { revision { author authorId } } }"
                      .formatted(UUID.randomUUID()));
      assertThat(made.at("data.createDataSet.revision.author")).isEqualTo("Rosa");
      assertThat(made.at("data.createDataSet.revision.authorId"))
          .isEqualTo("key " + rosas.key().id());
    }
  }

  @Test
  void aKeyThatIsNotGoodIsRefusedEvenToReadAndNotLogged(CapturedOutput log) throws Exception {
    String expired = key(Role.ADMIN, Instant.now().minusSeconds(1));
    String unknown = "pacta_" + "x".repeat(43);
    ApiKeys.Created revoked = keys.create("Rosa", Role.ADMIN, null);
    assertThat(bearer(revoked.secret()).ask(READ).status()).isEqualTo(200);
    keys.revoke(revoked.key().id());
    for (String bad : new String[] {expired, unknown, revoked.secret(), "pacta_short", "x.y.z"}) {
      Client.Answer refused = bearer(bad).ask(READ);
      assertThat(refused.status()).as(bad).isEqualTo(401);
      assertThat(refused.code()).isEqualTo("UNAUTHENTICATED");
      assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
      assertThat(log).doesNotContain(bad);
    }
    assertThat(log).contains("There is no such key.", "is expired.", "is revoked.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "Bearer a b", "Bearer ü"})
  void whatIsNoBearerTokenIsRefused(String header) throws Exception {
    assertThat(nobody.as("Authorization", header).ask(READ).status()).isEqualTo(401);
  }

  @Test
  void theDatabaseHasTheHashOfAKeyAndNotTheKey() {
    String secret = key(Role.EDITOR, null);
    assertThat(neo4j.query("MATCH (k:ApiKey) RETURN properties(k)").fetch().all().toString())
        .contains(secret.substring(secret.length() - 4))
        .doesNotContain(secret);
    assertThat(keys.list()).extracting(ApiKey::name).contains("Rosa");
  }

  @Test
  void aTokenOfTheIssuerHasTheRoleOfItsClaim() throws Exception {
    Duration hour = Duration.ofHours(1);
    String editor = ISSUER.token("rosa", hour, "editor", "other");
    assertThat(bearer(editor).ask(WRITE).code()).isEqualTo("INVALID_DOCUMENT");
    Client.Answer refused = bearer(ISSUER.token("rosa", hour, "other")).ask(WRITE);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.message()).contains("'rosa' has no role");
  }

  @Test
  void aTokenThatIsNotGoodIsRefused(CapturedOutput log) throws Exception {
    String expired = ISSUER.token("rosa", Duration.ofHours(-1), "admin");
    String forged = ISSUER.forged("rosa", "admin");
    String unsigned = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJyb3NhIiwicm9sZXMiOlsiYWRtaW4iXX0.";
    for (String bad : new String[] {expired, forged, unsigned}) {
      assertThat(bearer(bad).ask(READ).code()).isEqualTo("UNAUTHENTICATED");
      assertThat(log).doesNotContain(bad);
    }
  }

  @Test
  void aMutationByGetIsRefusedWhoeverAsks() throws Exception {
    Client.Answer refused =
        bearer(key(Role.ADMIN, null))
            .get("?query=" + URLEncoder.encode(WRITE, StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(405);
    assertThat(refused.header("Allow")).isEqualTo("POST");
  }

  @Test
  void nothingIsKeptInTheBrowserAndNothingElseIsAdded() throws Exception {
    Client.Answer answer = bearer(key(Role.EDITOR, null)).ask(READ);
    assertThat(answer.response().headers().map())
        .doesNotContainKeys("set-cookie", "x-frame-options", "cache-control", "pragma");
  }

  @Test
  void onlyPagesOfAnOriginThatIsAllowedMayAsk() throws Exception {
    Client.Answer allowed = nobody.preflight("https://desk.example");
    assertThat(allowed.status()).isEqualTo(200);
    assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo("https://desk.example");
    assertThat(allowed.header("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(nobody.preflight("https://evil.example").status()).isEqualTo(403);
    Client.Answer refused =
        nobody.as("Origin", "https://desk.example", "X-API-Key", "pacta_bad").ask(READ);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("Access-Control-Allow-Origin"))
        .as("so that the page can read why")
        .isEqualTo("https://desk.example");
  }

  @Test
  void anAnswerSaysWhatIsLeftAndOnRequestWhatItCost() throws Exception {
    Client.Answer plain = nobody.ask("{ countries(first: 7) { nodes { slug name } } }");
    assertThat(plain.header("RateLimit-Policy"))
        .isEqualTo("\"requests\";q=30000;w=60, \"cost\";q=50000000;w=60");
    assertThat(plain.header("RateLimit"))
        .matches("\"requests\";r=\\d+;t=\\d+, \"cost\";r=\\d+;t=\\d+");
    assertThat(plain.response().body()).doesNotContain("\"cost\"");
    Client.Answer told =
        nobody.post(
            Map.of(
                "query",
                "{ countries(first: 7) { nodes { slug name } } }",
                "extensions",
                Map.of("cost", true)));
    assertThat(told.at("extensions.cost.nodes")).isEqualTo(7);
    assertThat(told.at("extensions.cost.values")).isEqualTo(16);
    assertThat(told.at("extensions.cost.points")).isEqualTo(23);
    assertThat(told.at("extensions.cost.budget.most")).isEqualTo(50_000_000);
    assertThat(told.at("extensions.today")).asString().matches("\\d{4}-\\d{2}-\\d{2}");
  }

  @Test
  void overWebSocketTheFirstMessageSaysWhoAsks() throws Exception {
    Talk nobodys = Talk.begin(port);
    nobodys.ask("1", WRITE);
    JsonNode refused = nobodys.next();
    assertThat(refused.path("type").asString()).isEqualTo("error");
    assertThat(refused.at("/payload/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
    Talk editors = Talk.begin(port, Map.of("authorization", "Bearer " + key(Role.EDITOR, null)));
    editors.ask("1", WRITE);
    assertThat(editors.next().at("/payload/0/extensions/code").asString())
        .isEqualTo("INVALID_DOCUMENT");
  }

  @Test
  void overWebSocketAKeyThatIsNotGoodOrNoLongerEndsTheConnection() throws Exception {
    Talk bad = Talk.connect(port, null, "graphql-transport-ws");
    bad.say(Map.of("type", "connection_init", "payload", Map.of("X-API-Key", "pacta_bad")));
    assertThat(bad.closeCode()).isEqualTo(4403);
    ApiKeys.Created made = keys.create("Rosa", Role.EDITOR, null);
    Talk talk = Talk.begin(port, Map.of("X-API-Key", made.secret()));
    keys.revoke(made.key().id());
    talk.ask("1", READ);
    assertThat(talk.next().at("/payload/0/extensions/code").asString())
        .isEqualTo("UNAUTHENTICATED");
    assertThat(talk.closeCode()).isEqualTo(4403);
  }

  @Test
  void aKeyIsRevokedOnce() {
    String id = keys.create("Rosa " + UUID.randomUUID(), Role.READER, null).key().id();
    ApiKey first = keys.revoke(id);
    assertThat(first).isNotNull().isEqualTo(keys.revoke(id));
    assertThat(keys.revoke("none")).isNull();
  }

  private String key(Role role, @Nullable Instant expires) {
    return keys.create("Rosa", role, expires).secret();
  }

  private Client bearer(String token) {
    return nobody.as("Authorization", "Bearer " + token);
  }
}
