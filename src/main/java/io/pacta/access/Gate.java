package io.pacta.access;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Where every request passes on its way to the engine, by whichever transport it comes: HTTP,
 * WebSocket or server-sent events.
 */
@Component
@Order(0)
public class Gate implements WebGraphQlInterceptor {

  /** The attribute of a request that came by a method that only reads. */
  public static final String READING = "io.pacta.reading";

  /** The entry of a request's extensions, and of an answer's, for what an operation costs. */
  private static final String COST = "cost";

  private final Budgets budgets;
  private final TrustedDocuments documents;

  Gate(Budgets budgets, TrustedDocuments documents) {
    this.budgets = budgets;
    this.documents = documents;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Caller caller = Caller.of(request.getAttributes());
    InetSocketAddress from = request.getRemoteAddress();
    Budget budget = budgets.of(caller, from == null ? null : from.getAddress());
    Visit visit =
        new Visit(
            caller,
            from == null ? "an unknown address" : from.getHostString(),
            budget,
            Boolean.TRUE.equals(request.getAttributes().get(READING)));
    return answer(request, chain, visit, budget)
        .map(answer -> described(answer, request, visit, budget));
  }

  private Mono<WebGraphQlResponse> answer(
      WebGraphQlRequest request, Chain chain, Visit visit, Budget budget) {
    long wait = budget.requests().take(1);
    if (wait > 0) {
      return refused(
          request,
          Denied.RATE_LIMITED.error(
              "More than %,d requests came in a minute. Ask again in %,d s."
                  .formatted(budget.requests().most(), wait),
              Map.of(Denied.RETRY_AFTER, wait)));
    }
    Optional<GraphQLError> untrusted = documents.refusal(request.getDocument());
    if (untrusted.isPresent()) {
      return refused(request, untrusted.get());
    }
    request.configureExecutionInput(
        (input, builder) -> {
          visit.put(input.getGraphQLContext());
          return input;
        });
    return chain.next(request);
  }

  private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, GraphQLError error) {
    return Mono.fromSupplier(
        () ->
            new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(
                    request.toExecutionInput(),
                    ExecutionResult.newExecutionResult().addError(error).build())));
  }

  private static WebGraphQlResponse described(
      WebGraphQlResponse answer, WebGraphQlRequest request, Visit visit, Budget budget) {
    WebGraphQlResponse described =
        Boolean.TRUE.equals(request.getExtensions().get(COST))
            ? answer.transform(
                builder -> {
                  Map<Object, Object> extensions = new HashMap<>(answer.getExtensions());
                  extensions.put(COST, visit.shown());
                  builder.extensions(extensions);
                })
            : answer;
    HttpHeaders headers = described.getResponseHeaders();
    budget.describe(headers);
    for (GraphQLError error : described.getExecutionResult().getErrors()) {
      if (error.getErrorType() instanceof Denied denied) {
        describe(denied, error, headers);
      }
    }
    return described;
  }

  private static void describe(Denied denied, GraphQLError error, HttpHeaders headers) {
    switch (denied) {
      case UNAUTHENTICATED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"pacta\"");
      case METHOD_NOT_ALLOWED -> headers.set(HttpHeaders.ALLOW, "POST");
      case RATE_LIMITED ->
          headers.set(
              HttpHeaders.RETRY_AFTER,
              Objects.toString(error.getExtensions().get(Denied.RETRY_AFTER)));
      case FORBIDDEN, UNAVAILABLE -> {}
    }
  }
}
