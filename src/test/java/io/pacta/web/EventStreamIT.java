package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.access.ApiKeys;
import io.pacta.access.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The feed over server-sent events, by graphql-sse, and over a WebSocket. */
@OnScratch
@TestPropertySource(properties = {"pacta.sse.keep-alive=200ms", "pacta.feed.poll=300ms"})
class EventStreamIT {

  private static final String FOLLOW =
      "subscription { factsChanged { cursor change { what after { naming { text } } } } }";

  private static final String NAME =
      "mutation($text: String!) { addName(input: {dataSet: \"desk\", entity: \"country:russia\", name: {text: $text, nameKind: ALIAS, valid: \"1990/..\"}, citations: [{source: \"book\"}]}) { userErrors { message } } }";

  @Autowired Asking pacta;
  @Autowired ApiKeys keys;
  @Autowired MeterRegistry meters;
  @LocalServerPort int port;

  @BeforeEach
  void aDesk() {
    pacta.forgetEverything();
    pacta.ask(
        "mutation { createDataSet(input: {slug: \"desk\", name: \"D\"}) { revision { number } } }");
    pacta.ask(
        "mutation { createEntity(input: {dataSet: \"desk\", kind: COUNTRY, slug: \"russia\", sources: [{slug: \"book\", title: \"B\"}], citations: [{source: \"book\"}]}) { revision { number } } }");
  }

  /** A client that reads line by line. */
  private final class Stream implements AutoCloseable {

    private final Socket socket = new Socket("localhost", port);
    private final BufferedReader lines;

    Stream(String method, String path, String body, String... headers) throws IOException {
      socket.setSoTimeout(20_000);
      String head =
          "%s %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
              .formatted(
                  method,
                  path,
                  body.getBytes(StandardCharsets.UTF_8).length,
                  headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
      socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
      lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line that begins so. */
    String line(String beginning) throws IOException {
      String line = Objects.requireNonNull(lines.readLine());
      while (!line.startsWith(beginning)) {
        line = Objects.requireNonNull(lines.readLine());
      }
      return line;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private Stream post(String document, String... headers) throws IOException {
    return new Stream(
        "POST",
        "/graphql",
        "{\"query\": \"%s\"}".formatted(document.replace("\"", "\\\"")),
        headers);
  }

  @Test
  void entriesAreNextAndTheConnectionStaysAliveMeanwhile() throws Exception {
    try (Stream stream = post(FOLLOW)) {
      assertThat(stream.line("HTTP/1.1")).contains("200");
      assertThat(stream.line("Content-Type:")).contains("text/event-stream");
      stream.line(":");
      name("Rus");
      assertThat(stream.line("event:")).isEqualTo("event:next");
      assertThat(stream.line("data:")).contains("\"cursor\"", "\"text\":\"Rus\"");
      stream.line(":");
    }
    awaitNobody();
  }

  @Test
  void aQueryIsNextAndComplete() throws Exception {
    try (Stream stream =
        new Stream(
            "GET",
            "/graphql?query=" + URLEncoder.encode("{ __typename }", StandardCharsets.UTF_8),
            "")) {
      assertThat(stream.line("event:")).isEqualTo("event:next");
      assertThat(stream.line("data:")).contains("\"__typename\":\"Query\"");
      assertThat(stream.line("event:")).isEqualTo("event:complete");
      assertThat(stream.line("data:")).isEqualTo("data:");
    }
  }

  @Test
  void whatIsWrongWithTheOperationIsNextAndComplete() throws Exception {
    for (Map.Entry<String, String> wrong :
        Map.of(
                "subscription { nothing }", "INVALID_DOCUMENT",
                "subscription { factsChanged(after: \"x\") { cursor } }", "INVALID_CURSOR")
            .entrySet()) {
      try (Stream stream = post(wrong.getKey())) {
        assertThat(stream.line("event:")).isEqualTo("event:next");
        assertThat(stream.line("data:")).contains(wrong.getValue()).doesNotContain("\"data\"");
        assertThat(stream.line("event:")).isEqualTo("event:complete");
      }
    }
  }

  @Test
  void whatMayNotBeAskedHasAStatus() throws Exception {
    try (Stream stream =
        post(
            "mutation { createDataSet(input: {slug: \"x\", name: \"x\"}) { revision { number } } }")) {
      assertThat(stream.line("HTTP/1.1")).contains("401");
      assertThat(stream.line("Content-Type:")).contains("application/json");
    }
    assertThat(new Client(port).ask(FOLLOW).status()).isEqualTo(406);
  }

  @Test
  void aKeyThatIsRevokedEndsWhatIsTold() throws Exception {
    ApiKeys.Created made = keys.create("Rosa", Role.READER, null);
    try (Stream stream = post(FOLLOW, "X-API-Key: " + made.secret())) {
      stream.line(":");
      keys.revoke(made.key().id());
      assertThat(stream.line("event:")).isEqualTo("event:next");
      assertThat(stream.line("data:")).contains("UNAUTHENTICATED");
      assertThat(stream.line("event:")).isEqualTo("event:complete");
    }
    awaitNobody();
  }

  @Test
  void whoReadsNothingHoldsUpNobodyAndIsForgottenWhenGone() throws Exception {
    String large =
        "subscription { factsChanged { cursor %s } }"
            .formatted(
                String.join(
                    " ",
                    IntStream.range(0, 90)
                        .mapToObj("a%d: change { after { naming { text } } }"::formatted)
                        .toList()));
    Talk talk = Talk.begin(port);
    try (Stream slow = post(large)) {
      slow.line(":");
      talk.ask("1", FOLLOW);
      awaitFollowers(2);
      for (int i = 0; i < 40; i++) {
        name("N".repeat(490) + i);
        JsonNode next = talk.next();
        assertThat(next.path("type").asString()).isEqualTo("next");
        assertThat(next.at("/payload/data/factsChanged/change/after/naming/text").asString())
            .endsWith("N" + i);
      }
    }
    talk.leave();
    awaitNobody();
  }

  @Test
  void overWebSocketAnErrorComesBeforeAnythingAndCompleteEnds() throws Exception {
    Talk talk = Talk.begin(port);
    talk.ask("1", "subscription { factsChanged(of: [\"country:nowhere\"]) { cursor } }");
    JsonNode error = talk.next();
    assertThat(error.path("type").asString()).isEqualTo("error");
    assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("INVALID_ARGUMENT");
    talk.ask("2", FOLLOW);
    awaitFollowers(1);
    talk.say(Map.of("type", "complete", "id", "2"));
    awaitNobody();
  }

  private void name(String text) {
    assertThat(pacta.ask(NAME, Map.of("text", text)).list("addName.userErrors"))
        .isEqualTo(List.of());
  }

  private void awaitNobody() throws InterruptedException {
    awaitFollowers(0);
  }

  private void awaitFollowers(int count) throws InterruptedException {
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (followers() != count && System.nanoTime() < last) {
      Thread.sleep(20);
    }
    assertThat(followers()).isEqualTo(count);
  }

  private int followers() {
    return (int) meters.get("pacta.feed.subscriptions").gauge().value();
  }
}
