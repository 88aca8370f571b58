package io.pacta.web;

import io.pacta.access.AccessSettings;
import io.pacta.access.Caller;
import io.pacta.access.Credential;
import io.pacta.access.Doorkeeper;
import io.pacta.access.Role;
import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.JsonNode;

/**
 * Who asks over a WebSocket. A browser sends no headers with the handshake, so a key or token
 * stands in the payload of connection_init, under the name that its header has; another client may
 * send the header itself.
 */
record SocketAccess(Doorkeeper doorkeeper, AccessSettings settings) {

  /** What a client presents; null where it presents nothing. */
  @Nullable Credential presented(WebSocketSession session, @Nullable JsonNode payload) {
    InetSocketAddress from = session.getRemoteAddress();
    return Credential.of(
        entry(Credential.AUTHORIZATION, session, payload),
        entry(Credential.API_KEY, session, payload),
        from == null ? null : from.getAddress());
  }

  private static @Nullable String entry(
      String name, WebSocketSession session, @Nullable JsonNode payload) {
    if (payload != null) {
      for (Map.Entry<String, JsonNode> entry : payload.properties()) {
        if (entry.getKey().equalsIgnoreCase(name) && entry.getValue().isString()) {
          return entry.getValue().asString();
        }
      }
    }
    return session.getHandshakeHeaders().getFirst(name);
  }

  /** Refuses a connection on which nothing could be asked. */
  void begin(@Nullable Credential credential) {
    if (!identify(credential).role().covers(settings.reading())) {
      throw new InsufficientAuthenticationException("Reading needs the role " + Role.READER);
    }
  }

  /** Looks whether they are still welcome. */
  Watch watch() {
    return new Watch(doorkeeper);
  }

  /** Who presents something; nobody, where nothing is presented. */
  Caller identify(@Nullable Credential credential) {
    return credential == null ? Caller.NOBODY : doorkeeper.authenticate(credential).caller();
  }
}
