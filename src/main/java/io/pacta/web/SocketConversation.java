package io.pacta.web;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.pacta.access.Caller;
import io.pacta.access.Credential;
import io.pacta.access.Denied;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What is said over one WebSocket, by the protocol graphql-transport-ws
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). Messages are heard one at a
 * time. An operation that the client completes, or whose connection ends, is given up.
 */
final class SocketConversation {

  /** The code by which a connection is refused to somebody. */
  private static final int FORBIDDEN = 4403;

  private static final Logger LOG = LoggerFactory.getLogger(SocketConversation.class);

  /** How often is looked whether a key or token is still good for what is being told. */
  private static final Duration WATCHED = Duration.ofSeconds(5);

  /** Who takes nothing holds up a thread of its own, and nobody else. */
  private static final Scheduler THREADS =
      Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

  private final SocketChannel channel;
  private final SocketConnections.Setting setting;
  private final RequestReader reader;
  private final Map<String, Disposable> operations = new ConcurrentHashMap<>();
  private final Disposable.Composite timers = Disposables.composite();
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean acknowledged;

  /** What the client presented; null where it presented nothing. */
  private volatile @Nullable Credential credential;

  SocketConversation(SocketChannel channel, SocketConnections.Setting setting) {
    this.channel = channel;
    this.setting = setting;
    this.reader = new RequestReader(setting.json(), setting.largest(), setting.documents());
  }

  /** Waits for the client to begin, but not for long. */
  void begin() {
    timers.add(
        Mono.delay(setting.settings().initTimeout())
            .publishOn(THREADS)
            .subscribe(
                late -> {
                  if (begun.compareAndSet(false, true)) {
                    close(4408, "Connection initialisation timeout");
                  }
                }));
  }

  /** Takes a message in. */
  void hear(String text) {
    JsonNode message = parsed(text);
    String type = text(message, "type");
    JsonNode payload = message == null ? null : message.get("payload");
    String id = text(message, "id");
    switch (type) {
      case "connection_init" -> init(payload);
      case "ping" -> channel.send(Map.of("type", "pong"));
      case "pong" -> {}
      case "subscribe" -> subscribe(id, payload);
      case "complete" -> complete(id);
      default ->
          close(
              4400,
              "A message is a JSON object with a type: connection_init, subscribe, complete, ping or pong");
    }
  }

  /** Closes the connection, after which nothing more is heard. */
  void close(int code, String reason) {
    end();
    channel.close(code, reason);
  }

  /** Gives up all that still runs. */
  void end() {
    timers.dispose();
    operations.values().forEach(Disposable::dispose);
    operations.clear();
  }

  private void init(@Nullable JsonNode payload) {
    if (payload != null && !payload.isObject() && !payload.isNull()) {
      close(4400, "The payload of connection_init is an object");
      return;
    }
    if (!begun.compareAndSet(false, true)) {
      close(4429, "Too many initialisation requests");
      return;
    }
    try {
      credential = setting.access().presented(channel.session(), payload);
      setting.access().begin(credential);
    } catch (AuthenticationException refused) {
      close(FORBIDDEN, Login.refused(refused).getMessage());
      return;
    }
    acknowledged = true;
    channel.send(Map.of("type", "connection_ack"));
    timers.add(
        Flux.interval(setting.settings().keepAlive())
            .onBackpressureDrop()
            .publishOn(THREADS)
            .subscribe(tick -> channel.sendUnlessBusy(Map.of("type", "ping"))));
    timers.add(
        Flux.interval(WATCHED).onBackpressureDrop().publishOn(THREADS).subscribe(tick -> watch()));
  }

  private void subscribe(String id, @Nullable JsonNode payload) {
    if (!acknowledged) {
      close(4401, "Unauthorized");
      return;
    }
    if (id.isEmpty()) {
      close(4400, "A message of type subscribe has an id");
      return;
    }
    Map<String, Object> request;
    try {
      request = reader.of(payload, "The payload");
    } catch (BadRequest bad) {
      if (bad.status().isError()) {
        close(4400, bad.sentence());
      } else {
        sendError(id, bad.code(), bad.sentence());
      }
      return;
    }
    Disposable.Swap operation = Disposables.swap();
    if (operations.putIfAbsent(id, operation) != null) {
      close(4409, "Subscriber for %s already exists".formatted(id));
      return;
    }
    if (operations.size() > setting.settings().operations()) {
      operations.remove(id);
      sendError(
          id,
          "TOO_MANY_OPERATIONS",
          "%d operations run on this connection, which is the most at once. Wait for one to complete."
              .formatted(setting.settings().operations()));
      return;
    }
    operation.update(
        Mono.defer(() -> setting.handler().handleRequest(request(id, request, caller())))
            .flatMapMany(answer -> messages(id, answer))
            .subscribeOn(THREADS)
            .publishOn(THREADS, 1)
            .subscribe(channel::send, failure -> failed(id, failure)));
  }

  /** Ends what is told to one whose key or token is no longer good. */
  private void watch() {
    GraphQLError refusal =
        operations.isEmpty() ? null : setting.access().watch().refusal(credential);
    if (refusal != null) {
      operations
          .keySet()
          .forEach(id -> channel.send(message(id, "error", List.of(refusal.toSpecification()))));
      close(FORBIDDEN, refusal.getMessage());
    }
  }

  private void complete(String id) {
    if (id.isEmpty()) {
      close(4400, "A message of type complete has an id");
      return;
    }
    Disposable operation = operations.remove(id);
    if (operation != null) {
      operation.dispose();
    }
  }

  /** What is sent for an answer. The id may be used again as soon as the last of it has come. */
  private Flux<Map<String, ?>> messages(String id, WebGraphQlResponse answer) {
    ExecutionResult result = answer.getExecutionResult();
    if (result.getData() instanceof Publisher<?> events) {
      return Flux.from(events)
          .cast(ExecutionResult.class)
          .<Map<String, ?>>map(event -> message(id, "next", event.toSpecification()))
          .concatWith(Mono.fromSupplier(() -> last(id, message(id, "complete", null))));
    }
    Map<String, Object> told = answer.toMap();
    return result.isDataPresent()
        ? Flux.concat(
            Mono.just(message(id, "next", told)),
            Mono.fromSupplier(() -> last(id, message(id, "complete", null))))
        : Flux.<Map<String, ?>>defer(
            () -> Flux.just(last(id, message(id, "error", told.get("errors")))));
  }

  private Map<String, ?> last(String id, Map<String, ?> message) {
    operations.remove(id);
    return message;
  }

  /** Who asks: what was good when the connection began may have expired or been revoked since. */
  private Caller caller() {
    return setting.access().identify(credential);
  }

  private void failed(String id, Throwable failure) {
    if (failure instanceof AuthenticationException refused) {
      GraphQLError error = Login.refused(refused);
      operations.remove(id);
      channel.send(message(id, "error", List.of(error.toSpecification())));
      if (error.getErrorType() == Denied.UNAUTHENTICATED) {
        close(FORBIDDEN, error.getMessage());
      }
      return;
    }
    LOG.error("The operation {} failed", id, failure);
    operations.remove(id);
    sendError(id, "INTERNAL_ERROR", "Something went wrong in Pacta. The server's log says what.");
  }

  private void sendError(String id, String code, String sentence) {
    channel.send(
        message(
            id, "error", List.of(Map.of("message", sentence, "extensions", Map.of("code", code)))));
  }

  private static Map<String, ?> message(String id, String type, @Nullable Object payload) {
    Map<String, Object> message = new HashMap<>(Map.of("id", id, "type", type));
    if (payload != null) {
      message.put("payload", payload);
    }
    return message;
  }

  private WebGraphQlRequest request(String id, Map<String, Object> request, Caller caller) {
    WebSocketSession session = channel.session();
    Map<String, Object> attributes = new HashMap<>(session.getAttributes());
    attributes.put(caller.attribute().getKey(), caller);
    return new WebGraphQlRequest(
        Objects.requireNonNullElse(session.getUri(), URI.create("/graphql")),
        session.getHandshakeHeaders(),
        null,
        session.getRemoteAddress(),
        attributes,
        request,
        RequestIds.of(attributes) + "/" + id,
        Locale.ROOT);
  }

  /** A text in a message; empty where there is none. */
  private static String text(@Nullable JsonNode message, String name) {
    JsonNode text = message == null ? null : message.get(name);
    return text != null && text.isString() ? text.asString() : "";
  }

  private @Nullable JsonNode parsed(String text) {
    try {
      return setting.json().readTree(text);
    } catch (JacksonException malformed) {
      return null;
    }
  }
}
