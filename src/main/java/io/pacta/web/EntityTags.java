package io.pacta.web;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import io.pacta.access.AccessSettings;
import io.pacta.access.Caller;
import io.pacta.access.Credential;
import io.pacta.access.Role;
import io.pacta.access.Sha256;
import io.pacta.neo4j.DatabaseUnavailable;
import io.pacta.read.Moment;
import io.pacta.record.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entity tags of answers (RFC 9110, section 8.8.3), so that nobody is sent what they have. The
 * record only grows, so an answer is determined by the document, its variables, the day that it
 * calls today, and the revision; the tag is a hash of these. A request that names the tag of what
 * it would get is answered with 304 when the revision is read, and nothing is carried out for it.
 *
 * <p>An operation that is tagged sees no revision after the one in its tag. Answers with an error
 * have no tag, and are not to be stored; nor have those that show what is left of a budget.
 */
@Component
@Order(1)
class EntityTags implements WebGraphQlInterceptor {

  /** The attribute of a request whose answer is to be tagged: one by GET that is not streamed. */
  static final String TAGGED = "io.pacta.tagged";

  /** A day. What was cited at a revision and a day stays as it is, but Pacta itself may change. */
  private static final String CITED = "max-age=86400";

  /** It may be stored, and is asked for again with its tag each time that it is used. */
  private static final String ASKED_AGAIN = "no-cache";

  private final Ledger ledger;
  private final Role reading;
  private final Clock clock;
  private final JsonMapper json;

  EntityTags(Ledger ledger, AccessSettings settings, Clock clock, JsonMapper json) {
    this.ledger = ledger;
    this.reading = settings.reading();
    this.clock = clock.withZone(ZoneOffset.UTC);
    this.json = json;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Caller caller = Caller.of(request.getAttributes());
    if (!Boolean.TRUE.equals(request.getAttributes().get(TAGGED))
        || request.getExtensions().containsKey("cost")
        || !caller.role().covers(reading)) {
      return chain.next(request);
    }
    long revision;
    try {
      revision = ledger.revision();
    } catch (DatabaseUnavailable unavailable) {
      return chain.next(request); // which says so
    }
    LocalDate today = LocalDate.now(clock);
    String tag = tag(request, revision, today);
    String control = control(request, caller);
    if (isKnown(tag, request)) {
      WebGraphQlResponse nothing =
          new WebGraphQlResponse(
              new DefaultExecutionGraphQlResponse(
                  request.toExecutionInput(), ExecutionResult.newExecutionResult().build()));
      return Mono.just(described(nothing, tag, control));
    }
    request.configureExecutionInput(
        (input, builder) -> {
          GraphQLContext context = input.getGraphQLContext();
          context.put(Moment.NEWEST, revision);
          context.put(Moment.TODAY, today);
          return input;
        });
    return chain
        .next(request)
        .map(
            answer ->
                answer.isValid() && answer.getErrors().isEmpty()
                    ? described(answer, tag, control)
                    : described(answer, null, "no-store"));
  }

  /** Whether an answer is that whoever asks has it: a tag, and neither data nor errors. */
  static boolean isUnchanged(WebGraphQlResponse answer) {
    return answer.getResponseHeaders().getETag() != null
        && !answer.getExecutionResult().isDataPresent();
  }

  /** Weak, since what is compressed on its way is another representation. */
  private String tag(WebGraphQlRequest request, long revision, LocalDate today) {
    List<Object> determining = new ArrayList<>();
    determining.add(
        Objects.toString(EntityTags.class.getPackage().getImplementationVersion(), "development"));
    determining.add(revision);
    determining.add(today.toString());
    determining.add(request.getDocument());
    determining.add(Objects.toString(request.getOperationName(), ""));
    determining.add(request.getVariables());
    determining.add(request.getExtensions());
    determining.add(request.getHeaders().getOrEmpty(HttpHeaders.ACCEPT));
    return "W/\"%s\"".formatted(Sha256.hex(json.writeValueAsString(determining)).substring(0, 32));
  }

  private static boolean isKnown(String tag, WebGraphQlRequest request) {
    return request.getHeaders().getIfNoneMatch().stream()
        .anyMatch(known -> known.equals(tag) || ("W/" + known).equals(tag));
  }

  private String control(WebGraphQlRequest request, Caller caller) {
    boolean anybody = reading == Role.NONE && !caller.isKnown();
    boolean cited =
        request.getExtensions().get("answer") instanceof Map<?, ?> answer
            && answer.containsKey("revision")
            && answer.containsKey("asOf");
    return (anybody ? "public, " : "private, ") + (cited ? CITED : ASKED_AGAIN);
  }

  private static WebGraphQlResponse described(
      WebGraphQlResponse answer, @Nullable String tag, String control) {
    HttpHeaders headers = answer.getResponseHeaders();
    if (tag != null) {
      headers.setETag(tag);
    }
    headers.setCacheControl(control);
    headers.setVary(List.of(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION, Credential.API_KEY));
    return answer;
  }
}
