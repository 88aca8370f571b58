package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody is sent an answer that they have, and nobody keeps one that is no longer right. */
@OnScratch
class EntityTagsIT {

  private static final String CLUB = "{ organization(slug: \"club\") { name } }";

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired Asking pacta;

  @BeforeEach
  void forget() {
    pacta.forgetEverything();
    pacta.load(named("Club").files());
  }

  private static Tables named(String name) {
    return Tables.ofTest()
        .entity("organization:club")
        .named("organization:club", name, "en", "SHORT", "1990/..");
  }

  @Test
  void whoHasTheAnswerIsToldSoAndNoMore() throws Exception {
    HttpResponse<String> first = get(CLUB, "");
    HttpResponse<String> again = get(CLUB, tag(first));
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(tag(again)).isEqualTo(tag(first)).startsWith("W/\"");
    assertThat(control(again)).isEqualTo(control(first)).isEqualTo("public, no-cache");
  }

  @Test
  void afterAnEditTheAnswerIsSentAgain() throws Exception {
    HttpResponse<String> before = get(CLUB, "");
    pacta.load(named("The Great Club").files());
    HttpResponse<String> after = get(CLUB, tag(before));
    assertThat(before.body()).contains("\"Club\"");
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).contains("The Great Club");
    assertThat(tag(after)).isNotEqualTo(tag(before));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ organization(slug: \"club\") { slug } }",
        "{ organization(slug: \"club\", asOf: \"1990-01-01\") { name } }",
      })
  void anotherQuestionHasAnotherTag(String other) throws Exception {
    assertThat(get(other, tag(get(CLUB, ""))).statusCode()).isEqualTo(200);
  }

  @Test
  void anAnswerOfAnotherTypeHasAnotherTag() throws Exception {
    HttpRequest.Builder graphql =
        request(CLUB, tag(get(CLUB, ""))).header("Accept", "application/graphql-response+json");
    assertThat(send(graphql).statusCode()).isEqualTo(200);
  }

  @Test
  void anAnswerWithAnErrorIsNotStored() throws Exception {
    HttpResponse<String> refused = get("{ organization(slug: \"club\") { nothing } }", "");
    assertThat(refused.headers().firstValue("ETag")).isEmpty();
    assertThat(control(refused)).isEqualTo("no-store");
  }

  @Test
  void whatIsCitedMayBeKeptForADay() throws Exception {
    String cited =
        "&extensions=" + encoded("{\"answer\": {\"revision\": 1, \"asOf\": \"2020-01-01\"}}");
    HttpResponse<String> answer = send(HttpRequest.newBuilder(uri(CLUB, cited)).GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(control(answer)).isEqualTo("public, max-age=86400");
  }

  @Test
  void whatIsLeftOfABudgetHasNoTag() throws Exception {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(uri(CLUB, "&extensions=" + encoded("{\"cost\": true}"))).GET());
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  private HttpResponse<String> get(String query, String known)
      throws IOException, InterruptedException {
    return send(request(query, known));
  }

  private HttpRequest.Builder request(String query, String known) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(query, "")).GET();
    return known.isEmpty() ? request : request.header("If-None-Match", known);
  }

  private URI uri(String query, String more) {
    return URI.create(
        "http://localhost:%d/graphql?query=%s%s".formatted(port, encoded(query), more));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String control(HttpResponse<String> answer) {
    return answer.headers().firstValue("Cache-Control").orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
