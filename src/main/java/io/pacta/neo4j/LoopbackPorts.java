package io.pacta.neo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports of this machine that only its own processes reach. */
public final class LoopbackPorts {

  private LoopbackPorts() {}

  /**
   * A port on which nobody listens now. It is not kept: who wants it has to take it soon.
   *
   * @throws IOException if there is none
   */
  public static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
