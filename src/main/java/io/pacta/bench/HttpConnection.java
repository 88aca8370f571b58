package io.pacta.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Locale;

/**
 * A connection that is kept, and over which one request goes after another. It does so little by
 * itself that what is measured over it is the server.
 */
final class HttpConnection implements AutoCloseable {

  private static final int MOST = 1 << 26;
  private static final int SHORT = 2_000;

  private final int port;
  private Wire wire;
  private boolean ends;
  private byte[] body = new byte[1 << 16];
  private int size;

  HttpConnection(int port) throws IOException {
    this.port = port;
    this.wire = Wire.to(port);
  }

  /** Both ways of a connection. */
  private record Wire(Socket socket, InputStream in, OutputStream out) {
    static Wire to(int port) throws IOException {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(60_000);
      return new Wire(
          socket,
          new BufferedInputStream(socket.getInputStream(), 1 << 16),
          socket.getOutputStream());
    }
  }

  /** A server may end a connection after so many requests; it says so in the answer before. */
  private void begin() throws IOException {
    wire.socket().close();
    wire = Wire.to(port);
    ends = false;
  }

  /** A request to answer a GraphQL question, as it goes over the wire. */
  static byte[] asking(byte[] json, String more) {
    byte[] head =
        """
        POST /graphql HTTP/1.1\r
        Host: localhost\r
        Content-Type: application/json\r
        Accept: application/graphql-response+json\r
        %sContent-Length: %d\r
        \r
        """
            .formatted(more, json.length)
            .getBytes(ISO_8859_1);
    byte[] request = Arrays.copyOf(head, head.length + json.length);
    System.arraycopy(json, 0, request, head.length, json.length);
    return request;
  }

  /** What is at a path. */
  byte[] get(String path) throws IOException {
    send("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path).getBytes(ISO_8859_1));
    return answer();
  }

  /**
   * Sends a request, and reads the answer to its last byte; gives the status. The answer is there
   * until the next one.
   */
  int send(byte[] request) throws IOException {
    if (ends) {
      begin();
    }
    wire.out().write(request);
    wire.out().flush();
    String status = line();
    long length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring("content-length:".length()).strip());
      }
      ends |= lower.equals("connection: close");
    }
    size = 0;
    if (length >= 0) {
      read(length);
    } else {
      readChunks();
    }
    return Integer.parseInt(status.split(" ", -1)[1]);
  }

  /** The last answer. */
  byte[] answer() {
    return Arrays.copyOf(body, size);
  }

  /** Whether the last answer begins so. */
  boolean begins(byte[] start) {
    return size >= start.length && Arrays.equals(body, 0, start.length, start, 0, start.length);
  }

  /** Whether the last answer, if it is a short one, has that in it. */
  boolean has(byte[] part) {
    for (int at = 0; size <= SHORT && at + part.length <= size; at++) {
      if (Arrays.equals(body, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private void readChunks() throws IOException {
    while (true) {
      long length = Long.parseLong(line().split(";", -1)[0].strip(), 16);
      read(length);
      line();
      if (length == 0) {
        return;
      }
    }
  }

  private void read(long length) throws IOException {
    if (size + length > MOST) {
      throw new IOException("The answer is longer than %d bytes.".formatted(MOST));
    }
    int end = size + (int) length;
    if (end > body.length) {
      body = Arrays.copyOf(body, Math.max(end, 2 * body.length));
    }
    if (wire.in().readNBytes(body, size, (int) length) < length) {
      throw new EOFException("The server ended the connection.");
    }
    size = end;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int each = wire.in().read(); each != '\n'; each = wire.in().read()) {
      if (each < 0) {
        throw new EOFException("The server ended the connection.");
      }
      if (each != '\r') {
        line.append((char) each);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    wire.socket().close();
  }
}
