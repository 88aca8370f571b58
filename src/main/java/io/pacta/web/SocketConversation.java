package io.pacta.web;

import graphql.GraphQLError;
import io.pacta.access.Caller;
import io.pacta.access.Credential;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What is said over one WebSocket, by the protocol graphql-transport-ws
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). Messages are heard one at a
 * time. What is asked runs in {@link SocketOperations}.
 */
final class SocketConversation {

  /** The code by which a connection is refused to somebody. */
  private static final int FORBIDDEN = 4403;

  /** How often is looked whether a key or token is still good for what is being told. */
  private static final Duration WATCHED = Duration.ofSeconds(5);

  private final SocketChannel channel;
  private final SocketConnections.Setting setting;
  private final RequestReader reader;
  private final SocketOperations operations;
  private final Disposable.Composite timers = Disposables.composite();
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean acknowledged;

  /** What the client presented; null where it presented nothing. */
  private volatile @Nullable Credential credential;

  SocketConversation(SocketChannel channel, SocketConnections.Setting setting) {
    this.channel = channel;
    this.setting = setting;
    this.operations = new SocketOperations(channel, setting, reason -> close(FORBIDDEN, reason));
    this.reader = new RequestReader(setting.json(), setting.largest(), setting.documents());
  }

  /** Waits for the client to begin, but not for long. */
  void begin() {
    timers.add(
        Mono.delay(setting.settings().initTimeout())
            .publishOn(SocketOperations.THREADS)
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
    operations.end();
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
            .publishOn(SocketOperations.THREADS)
            .subscribe(tick -> channel.sendUnlessBusy(Map.of("type", "ping"))));
    timers.add(
        Flux.interval(WATCHED)
            .onBackpressureDrop()
            .publishOn(SocketOperations.THREADS)
            .subscribe(tick -> watch()));
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
        operations.sendError(id, bad.code(), bad.sentence());
      }
      return;
    }
    if (!operations.begin(id, request, this::caller)) {
      close(4409, "Subscriber for %s already exists".formatted(id));
    }
  }

  /** Ends what is told to one whose key or token is no longer good. */
  private void watch() {
    GraphQLError refusal =
        operations.isEmpty() ? null : setting.access().watch().refusal(credential);
    if (refusal != null) {
      operations.refuse(refusal);
      close(FORBIDDEN, refusal.getMessage());
    }
  }

  private void complete(String id) {
    if (id.isEmpty()) {
      close(4400, "A message of type complete has an id");
      return;
    }
    operations.complete(id);
  }

  /** Who asks: what was good when the connection began may have expired or been revoked since. */
  private Caller caller() {
    return setting.access().identify(credential);
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
