package io.pacta.web;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client's side of a talk by graphql-transport-ws. Pings are answered and not told. */
final class Talk implements WebSocket.Listener {

  private static final JsonMapper JSON = new JsonMapper();
  private static final long PATIENCE = 20;

  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonNode> pings = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable WebSocket socket;

  /** Connects, as a page of an origin if there is one, and by a protocol if there is one. */
  static Talk connect(int port, @Nullable String origin, @Nullable String protocol) {
    WebSocket.Builder builder =
        HttpClient.newHttpClient().newWebSocketBuilder().connectTimeout(Duration.ofSeconds(20));
    if (origin != null) {
      builder.header("Origin", origin);
    }
    if (protocol != null) {
      builder.subprotocols(protocol);
    }
    Talk talk = new Talk();
    talk.socket =
        builder.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), talk).join();
    return talk;
  }

  /** Connects and is acknowledged. */
  static Talk begin(int port) throws InterruptedException {
    return begin(port, Map.of());
  }

  /** The same, with a payload of connection_init. */
  static Talk begin(int port, Map<String, ?> payload) throws InterruptedException {
    Talk talk = connect(port, null, "graphql-transport-ws");
    talk.say(Map.of("type", "connection_init", "payload", payload));
    if (!talk.next().path("type").asString().equals("connection_ack")) {
      throw new AssertionError("Not acknowledged");
    }
    return talk;
  }

  void say(Map<String, ?> message) {
    sayText(JSON.writeValueAsString(message));
  }

  void sayText(String message) {
    requireNonNull(socket).sendText(message, true).join();
  }

  void sayBytes(byte[] message) {
    requireNonNull(socket).sendBinary(java.nio.ByteBuffer.wrap(message), true).join();
  }

  void ask(String id, String query) {
    say(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", query)));
  }

  /** The next message that is no ping. */
  JsonNode next() throws InterruptedException {
    return requireNonNull(heard.poll(PATIENCE, TimeUnit.SECONDS), "Nothing more was said");
  }

  /** Waits for a ping. */
  JsonNode nextPing() throws InterruptedException {
    return requireNonNull(pings.poll(PATIENCE, TimeUnit.SECONDS), "No ping came");
  }

  /** The code with which the server closes. */
  int closeCode() {
    return closed.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
  }

  void leave() {
    requireNonNull(socket).abort();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      JsonNode message = JSON.readTree(text.toString());
      text.setLength(0);
      (message.path("type").asString().equals("ping") ? pings : heard).add(message);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }
}
