package io.pacta.web;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.pacta.access.Denied;
import io.pacta.access.Gate;
import io.pacta.access.TrustedDocuments;
import io.pacta.read.Limits;
import io.pacta.read.WaitingThread;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /graphql} by the GraphQL over HTTP specification: queries by GET and POST. It stands
 * before Spring's own route, which serves POST alone and answers a broken request with an error
 * body that is not GraphQL's.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class GraphQlEndpoint {

  private static final String PATH = "/graphql";

  @Bean
  @Order(-1)
  RouterFunction<ServerResponse> graphQlOverHttp(
      WebGraphQlHandler handler,
      JsonMapper json,
      Limits limits,
      TrustedDocuments documents,
      EventStream events) {
    RequestReader reader = new RequestReader(json, limits.body(), documents);
    return RouterFunctions.route()
        .GET(
            PATH,
            request -> {
              request.attributes().put(Gate.READING, true);
              request.attributes().put(EntityTags.TAGGED, !EventStream.isAcceptedBy(request));
              return answer(request, () -> reader.ofParameters(request), handler, events);
            })
        .POST(PATH, request -> answer(request, () -> reader.ofBody(request), handler, events))
        .route(RequestPredicates.path(PATH), request -> methodNotAllowed())
        .build();
  }

  private interface Reading {
    Map<String, Object> read() throws BadRequest;
  }

  private static ServerResponse answer(
      ServerRequest request, Reading reading, WebGraphQlHandler handler, EventStream events) {
    try {
      boolean streamed = EventStream.isAcceptedBy(request);
      AnswerType type = streamed ? AnswerType.GRAPHQL : AnswerType.of(request);
      WebGraphQlRequest asked =
          new WebGraphQlRequest(
              request.uri(),
              request.headers().asHttpHeaders(),
              null,
              request.remoteAddress().orElse(null),
              request.attributes(),
              reading.read(),
              RequestIds.of(request.attributes()),
              LocaleContextHolder.getLocale());
      // On a virtual thread, and no longer than an operation may take.
      WebGraphQlResponse answer =
          WaitingThread.answer(() -> handler.handleRequest(asked).toFuture());
      if (streamed) {
        return EventStream.isRefusal(answer.getExecutionResult())
            ? respond(answer, AnswerType.GRAPHQL, AnswerType.JSON)
            : events.of(answer, AccessFilter.presented(request.servletRequest()));
      }
      return EntityTags.isUnchanged(answer) ? unchanged(answer) : respond(answer, type, type);
    } catch (BadRequest bad) {
      return respond(bad);
    }
  }

  /**
   * The answer.
   *
   * @param type which statuses it has
   * @param written as what it is written
   */
  private static ServerResponse respond(
      WebGraphQlResponse answer, AnswerType type, AnswerType written) {
    if (answer.getExecutionResult().getData() instanceof Publisher<?>) {
      return respond(
          new BadRequest(
              HttpStatus.NOT_ACCEPTABLE,
              "NOT_ACCEPTABLE",
              "A subscription is answered by server-sent events, or over a WebSocket. Accept text/event-stream."));
    }
    return ServerResponse.status(status(answer.getExecutionResult(), type))
        .headers(headers -> headers.putAll(answer.getResponseHeaders()))
        .contentType(written.mediaType())
        .body(answer.toMap());
  }

  private static ServerResponse unchanged(WebGraphQlResponse answer) {
    return ServerResponse.status(HttpStatus.NOT_MODIFIED)
        .headers(headers -> headers.putAll(answer.getResponseHeaders()))
        .build();
  }

  /** What is refused has the status of its refusal, whichever type its answer has. */
  private static HttpStatus status(ExecutionResult result, AnswerType type) {
    if (result.isDataPresent()) {
      return HttpStatus.OK;
    }
    for (GraphQLError error : result.getErrors()) {
      if (error.getErrorType() instanceof Denied denied) {
        return HttpStatus.valueOf(denied.status());
      }
    }
    if (result.getErrors().stream().anyMatch(EventStream::isUnavailable)) {
      return HttpStatus.SERVICE_UNAVAILABLE;
    }
    return result.getErrors().stream()
            .anyMatch(error -> error.getErrorType() == ErrorType.BAD_REQUEST)
        ? HttpStatus.BAD_REQUEST
        : type.statusOfRequestErrors();
  }

  private static ServerResponse respond(BadRequest bad) {
    return ServerResponse.status(bad.status())
        .contentType(AnswerType.JSON.mediaType())
        .body(
            Map.of(
                "errors",
                List.of(
                    Map.of("message", bad.sentence(), "extensions", Map.of("code", bad.code())))));
  }

  private static ServerResponse methodNotAllowed() {
    return respond(
        new BadRequest(
            HttpStatus.METHOD_NOT_ALLOWED,
            "METHOD_NOT_ALLOWED",
            "GraphQL is asked here by GET or POST."));
  }
}
