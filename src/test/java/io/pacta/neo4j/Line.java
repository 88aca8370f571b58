package io.pacta.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a database that can be cut, cut after some bytes, or made slow. */
public final class Line implements AutoCloseable {

  private final ServerSocket door;
  private final URI database;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong bytesLeft = new AtomicLong(Long.MAX_VALUE);
  private volatile boolean cut;
  private volatile Duration delay = Duration.ZERO;

  private Line(ServerSocket door, URI database) {
    this.door = door;
    this.database = database;
  }

  /** A line to that database. */
  public static Line to(URI database) {
    try {
      Line line = new Line(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
      Thread.startVirtualThread(line::accept);
      return line;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where its other end is. */
  public URI uri() {
    return URI.create("bolt://127.0.0.1:" + door.getLocalPort());
  }

  /** Cuts what runs over it, and lets nothing else through. */
  public void cut() {
    cut = true;
    open.forEach(Line::shut);
  }

  /** Cuts what runs over it once so many more bytes were sent to the database, and mends itself. */
  public void cutOnceAfter(long bytes) {
    bytesLeft.set(bytes);
  }

  /** Makes all that the database says arrive so much later. */
  public void slowBy(Duration time) {
    delay = time;
  }

  /** Is whole again. */
  public void mend() {
    cut = false;
    delay = Duration.ZERO;
    bytesLeft.set(Long.MAX_VALUE);
  }

  @Override
  public void close() throws IOException {
    cut();
    door.close();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        if (cut) {
          shut(near);
        } else {
          connect(near, new Socket(database.getHost(), database.getPort()));
        }
      } catch (IOException closed) {
        // The line is given up, or the database does not listen: who connected sees it end.
      }
    }
  }

  private void connect(Socket near, Socket far) {
    open.add(near);
    open.add(far);
    Thread.startVirtualThread(() -> carry(near, far, true));
    Thread.startVirtualThread(() -> carry(far, near, false));
  }

  private void carry(Socket from, Socket to, boolean toDatabase) {
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        if (toDatabase && bytesLeft.addAndGet(-size) < 0) {
          bytesLeft.set(Long.MAX_VALUE);
          return;
        }
        if (!toDatabase) {
          Thread.sleep(delay);
        }
        out.write(buffer, 0, size);
      }
    } catch (IOException | InterruptedException cutOff) {
      // Both ends see it.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      throw new UncheckedIOException(already);
    }
  }
}
