package io.pacta.web;

import io.pacta.access.TrustedDocuments;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.util.unit.DataSize;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * All WebSocket connections. A message comes in parts, which are put together here: so a connection
 * takes no more memory than its messages need, and not as much as the largest would.
 */
final class SocketConnections extends AbstractWebSocketHandler implements SubProtocolCapable {

  private static final String PROTOCOL = "graphql-transport-ws";

  private final Setting setting;
  private final Map<String, Connection> connections = new ConcurrentHashMap<>();

  SocketConnections(Setting setting) {
    this.setting = setting;
  }

  /**
   * What all connections share.
   *
   * @param largest the most bytes of a message
   */
  record Setting(
      WebGraphQlHandler handler,
      JsonMapper json,
      DataSize largest,
      SocketSettings settings,
      SocketAccess access,
      TrustedDocuments documents) {}

  private record Connection(SocketConversation conversation, StringBuilder text) {}

  @Override
  public List<String> getSubProtocols() {
    return List.of(PROTOCOL);
  }

  @Override
  public boolean supportsPartialMessages() {
    return true;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    SocketChannel channel = new SocketChannel(session, setting.json());
    if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
      channel.close(4406, "Subprotocol not acceptable: it is " + PROTOCOL);
      return;
    }
    SocketConversation conversation = new SocketConversation(channel, setting);
    connections.put(session.getId(), new Connection(conversation, new StringBuilder()));
    conversation.begin();
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage part) {
    Connection connection = connections.get(session.getId());
    if (connection == null) {
      return;
    }
    StringBuilder text = connection.text();
    text.append(part.getPayload());
    if (text.length() > setting.largest().toBytes()) {
      text.setLength(0);
      connection
          .conversation()
          .close(1009, "A message has at most %d bytes".formatted(setting.largest().toBytes()));
    } else if (part.isLast()) {
      String message = text.toString();
      text.setLength(0);
      text.trimToSize();
      connection.conversation().hear(message);
    }
  }

  @Override
  protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
    Connection connection = connections.get(session.getId());
    if (connection != null) {
      connection.conversation().close(4400, "Messages are text");
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Connection connection = connections.remove(session.getId());
    if (connection != null) {
      connection.conversation().end();
    }
  }
}
