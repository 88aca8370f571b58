package io.pacta.web;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.pacta.access.Caller;
import io.pacta.access.Denied;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

/**
 * The operations that run over one WebSocket, by the ids that the client gave them. One that the
 * client completes, or whose connection ends, is given up.
 */
final class SocketOperations {

  /** Who takes nothing holds up a thread of its own, and nobody else. */
  static final Scheduler THREADS =
      Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

  private static final Logger LOG = LoggerFactory.getLogger(SocketOperations.class);

  private final SocketChannel channel;
  private final SocketConnections.Setting setting;
  private final Consumer<String> forbidden;
  private final Map<String, Disposable> running = new ConcurrentHashMap<>();

  /**
   * None yet.
   *
   * @param forbidden is told why, where nobody is let in any more
   */
  SocketOperations(
      SocketChannel channel, SocketConnections.Setting setting, Consumer<String> forbidden) {
    this.channel = channel;
    this.setting = setting;
    this.forbidden = forbidden;
  }

  /** Begins one; does nothing, and says false, where one of this id runs. */
  boolean begin(String id, Map<String, Object> request, Supplier<Caller> caller) {
    Disposable.Swap operation = Disposables.swap();
    if (running.putIfAbsent(id, operation) != null) {
      return false;
    }
    int most = setting.settings().operations();
    if (running.size() > most) {
      running.remove(id);
      sendError(
          id,
          "TOO_MANY_OPERATIONS",
          "%d operations run on this connection, which is the most at once. Wait for one to complete."
              .formatted(most));
      return true;
    }
    operation.update(
        Mono.defer(() -> setting.handler().handleRequest(request(id, request, caller.get())))
            .flatMapMany(answer -> messages(id, answer))
            .subscribeOn(THREADS)
            .publishOn(THREADS, 1)
            .subscribe(channel::send, failure -> failed(id, failure)));
    return true;
  }

  boolean isEmpty() {
    return running.isEmpty();
  }

  /** Gives one up, if it runs. */
  void complete(String id) {
    Disposable operation = running.remove(id);
    if (operation != null) {
      operation.dispose();
    }
  }

  /** Tells all that run why they go on no longer. */
  void refuse(GraphQLError refusal) {
    running
        .keySet()
        .forEach(id -> channel.send(message(id, "error", List.of(refusal.toSpecification()))));
  }

  /** Gives up all that still run. */
  void end() {
    running.values().forEach(Disposable::dispose);
    running.clear();
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
    running.remove(id);
    return message;
  }

  private void failed(String id, Throwable failure) {
    if (failure instanceof AuthenticationException refused) {
      GraphQLError error = Login.refused(refused);
      running.remove(id);
      channel.send(message(id, "error", List.of(error.toSpecification())));
      if (error.getErrorType() == Denied.UNAUTHENTICATED) {
        forbidden.accept(error.getMessage());
      }
      return;
    }
    LOG.error("The operation {} failed", id, failure);
    running.remove(id);
    sendError(id, "INTERNAL_ERROR", "Something went wrong in Pacta. The server's log says what.");
  }

  void sendError(String id, String code, String sentence) {
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
}
