package io.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pacta.OnWorld;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphQL over HTTP, as clients of every kind speak it. */
@OnWorld
class HttpIT {

  private static final String JSON = "application/json";
  private static final String NAME = "{ organization(slug: \"csto\") { slug } }";
  private static final String BROKEN = "{ organization(slug: \"csto\") { nothing } }";

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort int port;

  @Test
  void aQueryIsAnsweredByPostAndByGet() throws Exception {
    String byPost = post("{\"query\": \"{ organization(slug: \\\"csto\\\") { slug } }\"}").body();
    String byGet = get("?query=" + encoded(NAME)).body();
    assertThat(read(byPost, "$.data.organization.slug")).isEqualTo("csto");
    assertThat(byGet).isEqualTo(byPost);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /graphql?query={a|b}[ HTTP/1.1\r\nHost: localhost",
        "GET /graphql HTTP/1.1\r\nHost: a b",
        "GET /%zz HTTP/1.1\r\nHost: localhost",
        "NONSENSE"
      })
  void whatCannotBeReadIsRefusedAsAllElseIs(String request) throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Type: application/json");
      assertThat(answer.toLowerCase(Locale.ROOT))
          .doesNotContain("tomcat", "html", "exception", "java");
      String body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
      assertThat(read(body, "$.errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }
  }

  @Test
  void aMutationIsNotMadeByGet() throws Exception {
    String mutation =
        "query One { __typename } mutation Two { retractFact(input: {fact: \"none\"}) { userErrors { code } } }";
    HttpResponse<String> answer = get("?operationName=Two&query=" + encoded(mutation));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
    assertThat(read(answer.body(), "$.errors[0].extensions.code")).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(get("?operationName=One&query=" + encoded(mutation)).statusCode()).isEqualTo(200);
  }

  @Test
  void variablesAndTheNameOfTheOperationAreTakenByGet() throws Exception {
    String two =
        "query One($d: Date) { organization(slug: \"csto\", asOf: $d) { id } } query Two { __typename }";
    HttpResponse<String> answer =
        get(
            "?operationName=One&query=%s&variables=%s"
                .formatted(encoded(two), encoded("{\"d\": \"2007-01-01\"}")));
    assertThat(read(answer.body(), "$.data.organization.id"))
        .isEqualTo("organization:csto@2007-01-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "null                               | The body is not a JSON object",
        "[]                                 | The body is not a JSON object",
        "5                                  | The body is not a JSON object",
        "{\"query\":                        | The body is not JSON",
        "{}                                 | The request has no 'query'",
        "{\"query\": null}                  | The request has no 'query'",
        "{\"query\": 5}                     | 'query' is not a string",
        "{\"query\": \"{x}\", \"variables\": []} | 'variables' is not a JSON object",
        "{\"query\": \"{x}\", \"operationName\": 1} | 'operationName' is not a string",
      })
  void aBodyThatIsNoRequestIsRefusedWithASentence(String body, String sentence) throws Exception {
    HttpResponse<String> answer = post(body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(read(answer.body(), "$.errors[0].message")).asString().startsWith(sentence);
    assertThat(read(answer.body(), "$.errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
  }

  @Test
  void aHashInPlaceOfAQueryIsRefusedInTheWordsThatClientsKnow() throws Exception {
    HttpResponse<String> answer =
        post("{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"00\"}}}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(read(answer.body(), "$.errors[0].message")).isEqualTo("PersistedQueryNotSupported");
    assertThat(read(answer.body(), "$.errors[0].extensions.code"))
        .isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
  }

  @Test
  void aBodyOfMoreThanAMegabyteIsRefused() throws Exception {
    HttpResponse<String> answer = post("{\"query\": \"" + "#".repeat(1 << 20) + "\"}");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(read(answer.body(), "$.errors[0].extensions.code")).isEqualTo("TOO_LARGE");
  }

  @Test
  void anotherTypeOfBodyOrAnotherMethodIsRefused() throws Exception {
    HttpResponse<String> text =
        send(request("").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")));
    assertThat(text.statusCode()).isEqualTo(415);
    HttpResponse<String> put =
        send(request("").header("Content-Type", JSON).PUT(BodyPublishers.ofString("{}")));
    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(read(put.body(), "$.errors[0].extensions.code")).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 200, application/json;charset=utf-8",
    "*/*, 200, application/json;charset=utf-8",
    "application/graphql-response+json, 400, application/graphql-response+json;charset=utf-8",
    "'application/json;q=0.5, application/graphql-response+json', 400, application/graphql-response+json;charset=utf-8",
  })
  void theStatusOfARequestErrorFollowsTheTypeOfTheAnswer(String accept, int status, String type)
      throws Exception {
    HttpResponse<String> answer =
        send(request("?query=" + encoded(BROKEN)).header("Accept", accept).GET());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(read(answer.body(), "$.errors[0].extensions.code")).isEqualTo("INVALID_DOCUMENT");
  }

  @Test
  void aTypeOfAnswerThatPactaDoesNotGiveIsNotAcceptable() throws Exception {
    HttpResponse<String> answer =
        send(request("?query=" + encoded(NAME)).header("Accept", "text/html").GET());
    assertThat(answer.statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "organization(slug: \"csto\", asOf: \"2021-02-30\") { slug } | INVALID_ARGUMENT | the calendar has no such day",
        "organization(slug: \"csto\", asOf: \"1 May 2007\") { slug } | INVALID_ARGUMENT | such as \"2007-01-01\"",
        "organization(slug: \"csto\", knownAt: \"2021-02-03\") { slug } | INVALID_ARGUMENT | such as \"2021-01-20T12:00:00Z\"",
        "organization(slug: \"csto\") { members(where: {during: \"2021-02-30/..\"}) { totalCount } } | INVALID_ARGUMENT | February 2021 has 28 days (at character 9)",
        "organization(slug: \"csto\") { members(where: {status: [FULLL]}) { totalCount } } | INVALID_ARGUMENT | MembershipStatus is one of FULL, ASSOCIATE",
        "organization(slug: \"csto\") { members(first: 501) { totalCount } } | INVALID_ARGUMENT | a number of items from 0 to 500",
        "organization(slug: \"csto\") { members(first: -1) { totalCount } } | INVALID_ARGUMENT | a number of items from 0 to 500",
        "organization(slug: \"csto\") { members(first: 99999999999) { totalCount } } | INVALID_ARGUMENT | a whole number from -2147483648 to 2147483647",
        "organization(slug: \"csto\") { members(after: \"garbage\") { totalCount } } | INVALID_CURSOR | Start again without it",
        "ask(subject: \"treaty:cst\", kind: MEMBER_OF, object: \"organization:csto\") { truth } | INVALID_ARGUMENT | a country or an organization",
        "organization(slug: 5) { slug } | INVALID_ARGUMENT | not of the type String",
        "organization(slug: null) { slug } | INVALID_ARGUMENT | Null value for non-null field argument 'slug'",
        "nodes(ids: [null]) { id } | INVALID_ARGUMENT | must not be null",
        "organization(slug: \"csto\") { members(where: 5) { totalCount } } | INVALID_ARGUMENT | must be an object",
        "organization(slug: \"csto\") { members(where: {nope: 1}) { totalCount } } | INVALID_ARGUMENT | MembershipFilter has status, during",
        "organization(slug: \"csto\") { members(where: {status: [{a: 1}]}) { totalCount } } | INVALID_ARGUMENT | MembershipStatus is one of",
        "organization { slug } | INVALID_DOCUMENT | Missing field argument 'slug'",
        "organization(slug: \"csto\") { memberz { totalCount } } | INVALID_DOCUMENT | 'memberz'",
        "organization(slug: \"csto\") { | INVALID_SYNTAX | Invalid syntax",
      })
  void badInputIsToldInASentenceThatSaysWhatIsAllowed(String fields, String code, String sentence)
      throws Exception {
    String body = get("?query=" + encoded("{ " + fields + " }")).body();
    assertThat(read(body, "$.errors[0].extensions.code")).isEqualTo(code);
    assertThat(read(body, "$.errors[0].message")).asString().contains(sentence);
    assertThat(body).doesNotContainPattern("java|Exception|io\\.pacta|Value\\{|MATCH|neo4j");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "($d: Date) { organization(slug: \"csto\", asOf: $d) { slug } } | {\"d\": \"2021-13-01\"} | $d",
        "($d: Date!) { organization(slug: \"csto\", asOf: $d) { slug } } | {} | it has to have a value",
        "($s: [MembershipStatus!]) { organization(slug: \"csto\") { members(where: {status: $s}) { totalCount } } } | {\"s\": [\"X\"]} | MembershipStatus is one of",
        "($n: Int) { organization(slug: \"csto\") { members(first: $n) { totalCount } } } | {\"n\": {}} | $n",
        "($n: Int) { organization(slug: \"csto\") { members(first: $n) { totalCount } } } | {\"n\": 1000000000000} | a whole number from",
        "($f: MembershipFilter) { organization(slug: \"csto\") { members(where: $f) { totalCount } } } | {\"f\": 5} | of another type than it is declared with",
        "($s: String!) { organization(slug: $s) { slug } } | {\"s\": [1]} | $s",
      })
  void aBadVariableIsToldByItsName(String query, String variables, String sentence)
      throws Exception {
    String body =
        get("?query=%s&variables=%s".formatted(encoded("query " + query), encoded(variables)))
            .body();
    assertThat(read(body, "$.errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
    assertThat(read(body, "$.errors[0].message")).asString().contains(sentence);
    assertThat(body).doesNotContainPattern("java|Exception|Map'|Integer|Value\\{");
  }

  @Test
  void whatDoesNotExistIsNull() throws Exception {
    String body =
        get("?query="
                + encoded(
                    "{ organization(slug: \"none\") { slug } country(code: \"ZZZ\") { slug } node(id: \"x\") { id } }"))
            .body();
    assertThat(body).startsWith("{\"data\":{\"organization\":null,\"country\":null,\"node\":null}");
  }

  @Test
  void anExplicitNullMeansAbsent() throws Exception {
    String body =
        get("?query="
                + encoded(
                    "{ organization(slug: \"csto\", asOf: null, knownAt: null) { id members(where: null, first: null, after: null) { pageInfo { hasNextPage } } } }"))
            .body();
    assertThat(read(body, "$.data.organization.id")).isEqualTo("organization:csto");
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return send(request("").header("Content-Type", JSON).POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String parameters) throws IOException, InterruptedException {
    return send(request(parameters).GET());
  }

  private HttpRequest.Builder request(String parameters) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:%d/graphql%s".formatted(port, parameters)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static Object read(String body, String path) {
    return JsonPath.read(body, path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
