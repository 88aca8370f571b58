package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.pacta.OnWorld;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What a server tells those who run it. */
@OnWorld
@TestPropertySource(properties = "management.tracing.sampling.probability=1")
class OperationsIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final BlockingQueue<String> SPANS = new LinkedBlockingQueue<>();
  private static final HttpServer COLLECTOR = collector();

  @LocalServerPort int port;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) {
    properties.add(
        "management.opentelemetry.tracing.export.otlp.endpoint",
        () -> "http://localhost:%d/v1/traces".formatted(COLLECTOR.getAddress().getPort()));
  }

  @AfterAll
  static void noMoreSpans() {
    COLLECTOR.stop(0);
  }

  @Test
  void anAnswerCarriesTheIdOfItsRequest() throws Exception {
    assertThat(answerTo("X-Request-Id", "desk-7").header("X-Request-Id")).isEqualTo("desk-7");
    assertThat(answerTo("X-Request-Id", "two words").header("X-Request-Id"))
        .matches("[0-9a-f-]{36}");
    assertThat(answerTo("Accept", "*/*").header("X-Request-Id")).matches("[0-9a-f-]{36}");
  }

  @Test
  void operationsAreCountedByNameTypeAndOutcomeButNotByNamesWithoutEnd() throws Exception {
    new Client(port).ask("query Pact { treaty(slug: \"cst\") { slug } }");
    new Client(port).ask("query Wrong { nothing }");
    assertThat(metrics())
        .contains(
            "pacta_operation_seconds_count{error=\"none\",operation=\"Pact\",outcome=\"OK\",type=\"query\"} 1")
        .contains("pacta_operation_reads_sum{operation=\"Pact\",type=\"query\"} 1.0")
        .containsPattern("pacta_operation_cost_sum\\{operation=\"Pact\",type=\"query\"} [1-9]")
        .contains("pacta_operation_database_seconds_count{operation=\"Pact\",type=\"query\"} 1")
        .containsPattern("pacta_reads_seconds_count\\{error=\"none\",statement=\"Query/entities\"}")
        .containsPattern("operation=\"none\",outcome=\"[A-Z_]+\",type=\"unknown\"");

    for (int at = 0; at < 150; at++) {
      new Client(port).ask("query Name%d { __typename }".formatted(at));
    }
    assertThat(metrics()).contains("operation=\"other\"").doesNotContain("Name149");
  }

  @Test
  void aTraceGoesFromTheCallerToTheStatement() throws Exception {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    answerTo("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace));
    StringBuilder told = new StringBuilder();
    while (!told.toString().contains("query Traced") || !told.toString().contains(trace)) {
      String spans = SPANS.poll(30, TimeUnit.SECONDS);
      assertThat(spans).as("spans after %s", told).isNotNull();
      told.append(spans);
    }
    assertThat(told.toString()).contains("query Traced", "Query/entities", "request.id");
  }

  private Client.Answer answerTo(String header, String value) throws Exception {
    return new Client(port)
        .as(header, value)
        .post(Map.of("query", "query Traced { treaty(slug: \"cst\") { slug } }"));
  }

  private String metrics() throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:%d/actuator/prometheus".formatted(port));
    return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  /** Takes spans as their bytes, read as text, and the same in hexadecimal digits. */
  private static HttpServer collector() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/v1/traces",
          exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            SPANS.add(
                new String(body, StandardCharsets.ISO_8859_1) + HexFormat.of().formatHex(body));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
