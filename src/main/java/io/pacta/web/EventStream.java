package io.pacta.web;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.pacta.access.Credential;
import io.pacta.access.Denied;
import io.pacta.access.Doorkeeper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as server-sent events, by the distinct connections mode of graphql-sse
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): {@code next} for each result,
 * and {@code complete}. The next result is asked for when the client has taken the one before.
 */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(SseSettings.class)
class EventStream {

  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

  private final JsonMapper json;
  private final SseSettings settings;
  private final Watch watch;
  private final Scheduler threads =
      Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

  EventStream(JsonMapper json, SseSettings settings, Doorkeeper doorkeeper) {
    this.json = json;
    this.settings = settings;
    this.watch = new Watch(doorkeeper);
  }

  /** Whether a request prefers events to any other answer. */
  static boolean isAcceptedBy(ServerRequest request) {
    try {
      return request.headers().accept().stream()
          .max((one, other) -> Double.compare(one.getQualityValue(), other.getQualityValue()))
          .filter(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)
          .isPresent();
    } catch (InvalidMediaTypeException malformed) {
      return false;
    }
  }

  /**
   * Whether an answer is no stream: who asks may not, or the database is not there, which clients
   * and what lies between know by the status.
   */
  static boolean isRefusal(ExecutionResult result) {
    return !result.isDataPresent()
        && result.getErrors().stream()
            .anyMatch(error -> error.getErrorType() instanceof Denied || isUnavailable(error));
  }

  static boolean isUnavailable(GraphQLError error) {
    return error.getExtensions() != null && "UNAVAILABLE".equals(error.getExtensions().get("code"));
  }

  /** A part of the stream. */
  private record Part(String event, String data, boolean last) {}

  /**
   * The stream that tells an answer.
   *
   * @param credential what the client presented
   */
  ServerResponse of(WebGraphQlResponse answer, @Nullable Credential credential) {
    Flux<Part> parts =
        Flux.merge(1, results(answer), ticks(credential))
            .takeUntil(Part::last)
            .publishOn(threads, 1);
    return new WithHeaders(
        ServerResponse.sse(
            events -> {
              Disposable.Swap telling = Disposables.swap();
              events.onError(gone -> telling.dispose());
              events.onTimeout(telling::dispose);
              events.onComplete(telling::dispose);
              telling.update(
                  parts.subscribe(
                      part -> send(part, events, telling),
                      failure -> fail(failure, events),
                      events::complete));
            },
            Duration.ZERO),
        answer.getResponseHeaders());
  }

  private Flux<Part> results(WebGraphQlResponse answer) {
    Flux<Map<String, Object>> results =
        answer.getExecutionResult().getData() instanceof Publisher<?> entries
            ? Flux.from(entries).map(entry -> ((ExecutionResult) entry).toSpecification())
            : Flux.just(answer.toMap());
    return results
        .map(result -> new Part("next", json.writeValueAsString(result), false))
        .concatWithValues(new Part("complete", "", true));
  }

  private Flux<Part> ticks(@Nullable Credential credential) {
    return Flux.concat(Flux.just(0L), Flux.interval(settings.keepAlive()).onBackpressureDrop())
        .publishOn(threads, 1)
        .concatMap(
            tick -> {
              GraphQLError refusal = watch.refusal(credential);
              return refusal == null
                  ? Flux.just(new Part("", "", false))
                  : Flux.just(
                      new Part(
                          "next",
                          json.writeValueAsString(
                              Map.of("errors", List.of(refusal.toSpecification()))),
                          false),
                      new Part("complete", "", true));
            },
            1);
  }

  private static void send(Part part, ServerResponse.SseBuilder events, Disposable telling) {
    try {
      if (part.event().isEmpty()) {
        events.comment("").send();
      } else {
        events.event(part.event()).data(part.data());
      }
    } catch (IOException | IllegalStateException gone) {
      LOG.debug("A client of server-sent events is gone", gone);
      telling.dispose();
    }
  }

  private void fail(Throwable failure, ServerResponse.SseBuilder events) {
    LOG.error("A subscription failed", failure);
    try {
      events
          .event("next")
          .data(
              json.writeValueAsString(
                  Map.of(
                      "errors",
                      List.of(
                          Map.of(
                              "message",
                              "Something went wrong in Pacta. The server's log says what.",
                              "extensions",
                              Map.of("code", "INTERNAL_ERROR"))))));
      events.event("complete").data("");
      events.complete();
    } catch (IOException | IllegalStateException gone) {
      LOG.debug("A client of server-sent events is gone", gone);
    }
  }

  /** A stream with headers of its own, which keep what lies between from holding it back. */
  private record WithHeaders(ServerResponse stream, HttpHeaders more) implements ServerResponse {

    @Override
    public HttpStatusCode statusCode() {
      return stream.statusCode();
    }

    @Override
    public HttpHeaders headers() {
      return stream.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
      return stream.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(
        HttpServletRequest request, HttpServletResponse response, Context context)
        throws ServletException, IOException {
      more.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
      response.setHeader("X-Accel-Buffering", "no");
      return stream.writeTo(request, response, context);
    }
  }
}
