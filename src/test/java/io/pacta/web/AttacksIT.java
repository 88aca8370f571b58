package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.jayway.jsonpath.JsonPath;
import graphql.introspection.IntrospectionQuery;
import io.pacta.Asking;
import io.pacta.OnWorld;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Published attacks on GraphQL servers are refused before anything is read. */
@OnWorld
class AttacksIT {

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @Autowired Asking pacta;
  @LocalServerPort int port;

  static Stream<Arguments> documents() {
    return Stream.of(
        arguments("fragment bomb", bomb(40), "TOO_MANY_ALIASES"),
        arguments("fragment bomb without aliases", plainBomb(15), "TOO_MANY_FIELDS"),
        arguments("long chain of fragments", chain(900), "TOO_DEEP"),
        arguments("1,001 aliases", each(1001, "a%d: __typename"), "TOO_MANY_ALIASES"),
        arguments("101 aliases", each(101, "a%d: __typename"), "TOO_MANY_ALIASES"),
        arguments(
            "aliases of an expensive field",
            each(
                99,
                "a%d: countries(first: 500) { nodes { memberships(first: 9) { totalCount } } }"),
            "TOO_COSTLY"),
        arguments("directives", "{ __typename " + "@a".repeat(1000) + " }", "TOO_MANY_DIRECTIVES"),
        arguments(
            "directives that exist",
            each(101, "__typename @include(if: true) @skip(if: false)"),
            "TOO_MANY_DIRECTIVES"),
        arguments("field × 500", each(500, "__typename"), "TOO_MANY_FIELDS"),
        arguments("fragment × 500", each(500, "... { __typename }"), "TOO_MANY_FIELDS"),
        arguments("field × 9,000", each(9_000, "__typename"), "TOO_MANY_FIELDS"),
        arguments("field × 10,000", each(10_001, "__typename"), "DOCUMENT_TOO_LARGE"),
        arguments(
            "circular fragments",
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
            "INVALID_DOCUMENT"),
        arguments(
            "fragment of itself", "{ ...A } fragment A on Query { ...A ...A }", "INVALID_DOCUMENT"),
        arguments("deep nesting", deep(8, "first: 1"), "TOO_DEEP"),
        arguments("very deep nesting", deep(40, "first: 1"), "TOO_DEEP"),
        arguments("braces too deep to be read", "{a".repeat(600) + "}".repeat(600), "TOO_DEEP"),
        arguments("nesting of large pages", deep(3, "first: 500"), "TOO_COSTLY"),
        arguments(
            "inline fragments in one another",
            "{ " + "... { ".repeat(90) + "__typename" + " }".repeat(90) + " }",
            "TOO_DEEP"),
        arguments(
            "types of the schema in one another",
            "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
            "TOO_COSTLY"),
        arguments(
            "the schema again and again",
            each(20, "a%d: __schema { types { name } }"),
            "TOO_COSTLY"),
        arguments("unused fragments", unused(650), "TOO_MANY_FIELDS"),
        arguments("operations", operations(1200), "TOO_MANY_FIELDS"),
        arguments(
            "signs", "{ nodes(ids: [" + "1 ".repeat(20_000) + "]) { id } }", "DOCUMENT_TOO_LARGE"),
        arguments("characters", "#".repeat(100_001), "DOCUMENT_TOO_LARGE"),
        arguments(
            "a list of literals",
            "{ nodes(ids: [" + "1 ".repeat(501) + "]) { id } }",
            "INPUT_TOO_LARGE"),
        arguments(
            "lists in lists",
            "{ nodes(ids: " + "[".repeat(50) + "]".repeat(50) + ") { id } }",
            "INPUT_TOO_LARGE"),
        arguments(
            "lists too deep to be read",
            "{ nodes(ids: " + "[".repeat(5000) + ") { id } }",
            "TOO_DEEP"),
        arguments(
            "objects in objects",
            "{ nodes(ids: " + "{a:".repeat(20) + "1" + "}".repeat(20) + ") { id } }",
            "INPUT_TOO_LARGE"),
        arguments(
            "a long text",
            "{ node(id: \"" + "x".repeat(20_000) + "\") { id } }",
            "INPUT_TOO_LARGE"),
        arguments(
            "a long number",
            "{ organization(slug: " + "9".repeat(5000) + ") { id } }",
            "DOCUMENT_TOO_LARGE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aDocumentThatAsksForTooMuchIsRefused(String name, String document, String code)
      throws Exception {
    refuses(Map.of("query", document), code);
  }

  static Stream<Arguments> variables() {
    return Stream.of(
        arguments("a list", Collections.nCopies(501, "x")),
        arguments(
            "a list of lists",
            List.of(List.of(List.of(List.of(List.of(List.of(List.of(List.of(List.of()))))))))),
        arguments("a text", "x".repeat(10_001)),
        arguments(
            "an object",
            IntStream.range(0, 501).boxed().collect(Collectors.toMap(at -> "k" + at, at -> at))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variables")
  void aVariableThatIsTooLargeIsRefusedWhetherOrNotItIsUsed(String name, Object value)
      throws Exception {
    refuses(Map.of("query", "{ __typename }", "variables", Map.of("v", value)), "INPUT_TOO_LARGE");
  }

  @Test
  void aNameOfAnOperationThatIsTooLongIsRefused() throws Exception {
    refuses(
        Map.of("query", "query Q { __typename }", "operationName", "x".repeat(900_000)),
        "INPUT_TOO_LARGE");
  }

  @Test
  void longNamesThatTheSchemaDoesNotKnowAreRefused() throws Exception {
    assertThat(post(Map.of("query", "{ " + "x".repeat(99_000) + " }")).body())
        .contains("\"code\":\"INVALID_DOCUMENT\"");
  }

  @Test
  void aPageSizeInAVariableCountsAsOneInTheDocument() throws Exception {
    String query =
        "query($n: Int) { countries(first: $n) { nodes { memberships(first: $n) { nodes { valid } } } } }";
    refuses(Map.of("query", query, "variables", Map.of("n", 500)), "TOO_COSTLY");
    assertThat(post(Map.of("query", query, "variables", Map.of("n", 5))).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aBatchOfRequestsIsRefused() throws Exception {
    HttpResponse<String> answer =
        send(json.writeValueAsString(Collections.nCopies(10, Map.of("query", "{ __typename }"))));
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void aRefusalSaysWhatWasAskedAndWhatIsAllowed() throws Exception {
    String document =
        "{ countries(first: 500) { nodes { memberships(first: 500) { nodes { organization { members(first: 500) { totalCount } } } } } } }";
    String body = post(Map.of("query", document)).body();
    assertThat(JsonPath.<Integer>read(body, "$.errors[0].extensions.asked")).isEqualTo(125_250_500);
    assertThat(JsonPath.<Integer>read(body, "$.errors[0].extensions.allowed")).isEqualTo(150_000);
    assertThat(JsonPath.<String>read(body, "$.errors[0].message"))
        .contains("125,250,500 items")
        .contains("150,000")
        .contains("smaller pages");
  }

  @Test
  void theIntrospectionOfToolsIsAnswered() throws Exception {
    HttpResponse<String> answer = post(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"errors\"");
  }

  @Test
  void fiftyCountriesTheirMembershipsAndTheMembersOfEachOrganizationAreNotTooMuch()
      throws Exception {
    String document =
        "{ countries(first: 50) { nodes { name memberships { nodes { organization { name members { nodes { valid member { name } } } } } } } } }";
    assertThat(post(Map.of("query", document)).statusCode()).isEqualTo(200);
  }

  private void refuses(Map<String, ?> request, String code) throws Exception {
    pacta.ask("{ __typename }");
    HttpResponse<String> answer = post(request);
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContainPattern("java|Exception|io\\.pacta|Denial|locations");
    assertThat(pacta.reads()).isEmpty();
  }

  private HttpResponse<String> post(Map<String, ?> request)
      throws IOException, InterruptedException {
    return send(json.writeValueAsString(request));
  }

  private HttpResponse<String> send(String body) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String each(int count, String field) {
    return lines(count, at -> field.formatted(at), "{ ", " }");
  }

  private static String bomb(int fragments) {
    return lines(
        fragments,
        at -> "fragment F%d on Query { a: __typename ...F%d ...F%d }".formatted(at, at + 1, at + 1),
        "{ ...F0 } ",
        " fragment F%d on Query { __typename }".formatted(fragments));
  }

  private static String plainBomb(int fragments) {
    return lines(
        fragments,
        at -> "fragment F%d on Query { ...F%d ...F%d }".formatted(at, at + 1, at + 1),
        "{ ...F0 } ",
        " fragment F%d on Query { __typename }".formatted(fragments));
  }

  private static String chain(int fragments) {
    return lines(
        fragments,
        at -> "fragment F%d on Query { ...F%d }".formatted(at, at + 1),
        "{ ...F0 } ",
        " fragment F%d on Query { __typename }".formatted(fragments));
  }

  private static String unused(int fragments) {
    return lines(
        fragments,
        at -> "fragment F%d on Query { a b c d e f g h }".formatted(at),
        "{ __typename } ",
        "");
  }

  private static String operations(int count) {
    return lines(count, "query q%d { __typename __typename }"::formatted, "", "");
  }

  private static String deep(int times, String page) {
    return "{ organization(slug: \"csto\") { "
        + "members(%s) { nodes { member { ... on Country { memberships(%s) { nodes { organization { "
            .formatted(page, "first: 1")
            .repeat(times)
        + "id"
        + " } } } } } } }".repeat(times)
        + " } }";
  }

  private static String lines(int count, IntFunction<String> line, String before, String after) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining(" ", before, after));
  }
}
