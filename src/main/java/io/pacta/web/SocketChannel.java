package io.pacta.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** Sends messages over one WebSocket, one after the other, and closes it. */
final class SocketChannel {

  private static final Logger LOG = LoggerFactory.getLogger(SocketChannel.class);

  /** The most characters of a reason for closing, all of which are ASCII. */
  private static final int REASON = 123;

  private final WebSocketSession session;
  private final JsonMapper json;
  private final ReentrantLock sending = new ReentrantLock();

  SocketChannel(WebSocketSession session, JsonMapper json) {
    this.session = session;
    this.json = json;
  }

  WebSocketSession session() {
    return session;
  }

  /** Sends a message; to one who is gone, nothing. */
  void send(Map<String, ?> message) {
    TextMessage text = new TextMessage(json.writeValueAsString(message));
    sending.lock();
    try {
      if (session.isOpen()) {
        session.sendMessage(text);
      }
    } catch (IOException | IllegalStateException gone) {
      LOG.debug("A message could not be sent", gone);
      close(1011, "A message could not be sent");
    } finally {
      sending.unlock();
    }
  }

  /** Sends a message unless another is being sent, which says as much. */
  void sendUnlessBusy(Map<String, ?> message) {
    if (sending.tryLock()) {
      try {
        send(message);
      } finally {
        sending.unlock();
      }
    }
  }

  void close(int code, String reason) {
    String printable = reason.replaceAll("[^ -~]", "?");
    try {
      session.close(
          new CloseStatus(code, printable.substring(0, Math.min(REASON, printable.length()))));
    } catch (IOException gone) {
      LOG.debug("A connection could not be closed", gone);
    }
  }
}
