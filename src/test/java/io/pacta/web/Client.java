package io.pacta.web;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks GraphQL over HTTP.
 *
 * @param headers each name and its value, one after the other
 */
record Client(int port, List<String> headers) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  /** Sends nothing of itself. */
  Client(int port) {
    this(port, List.of());
  }

  /** Asks as one who sends these headers. */
  Client as(String... more) {
    return new Client(port, List.of(more));
  }

  Answer ask(String document) throws IOException, InterruptedException {
    return post(Map.of("query", document));
  }

  Answer post(Map<String, ?> body) throws IOException, InterruptedException {
    return send(
        request("")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  Answer get(String parameters) throws IOException, InterruptedException {
    return send(request(parameters).GET());
  }

  /** What the browser asks before a page of an origin may ask. */
  Answer preflight(String origin) throws IOException, InterruptedException {
    return send(
        request("")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization,content-type")
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String parameters) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://localhost:%d/graphql%s".formatted(port, parameters)));
    return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
  }

  private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
  }

  /** What came back. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    @Nullable Object at(String path) {
      return JsonPath.read(response.body(), "$." + path);
    }

    /** The code of the first error. */
    String code() {
      return JsonPath.read(response.body(), "$.errors[0].extensions.code");
    }

    /** The sentence of the first error. */
    String message() {
      return JsonPath.read(response.body(), "$.errors[0].message");
    }

    /** A header; empty where it is absent. */
    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
