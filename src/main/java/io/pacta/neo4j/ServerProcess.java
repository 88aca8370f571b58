package io.pacta.neo4j;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process of a zero-install server. Once it is {@linkplain #keep kept}, a server that ends by
 * itself is started again at the same address, so that whoever asks needs not know.
 */
final class ServerProcess implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);

  /** Before it is started again, and twice as long each time that does not help. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** At most, and so long it has to live that its end is the first of a new row. */
  private static final Duration LONG_PAUSE = Duration.ofMinutes(1);

  private static final Duration STORE_FREE = Duration.ofSeconds(10);

  private final ServerCommand command;
  private final DatabaseHome home;
  private final HomeLock lock;
  private final URI uri;
  private final ConsoleLog log;
  private Process current;
  private boolean closed;

  /** Starts a server whose settings say that it answers at that address. */
  ServerProcess(ServerCommand command, DatabaseHome home, HomeLock lock, URI uri)
      throws IOException {
    this.command = command;
    this.home = home;
    this.lock = lock;
    this.uri = uri;
    this.log = new ConsoleLog(home.console());
    this.current = spawn();
  }

  /** The one that runs, or ran last. */
  synchronized Process current() {
    return current;
  }

  ConsoleLog log() {
    return log;
  }

  /** Starts it again from now on whenever it ends by itself. */
  void keep() {
    Thread.ofVirtual().name("database").start(this::watch);
  }

  private void watch() {
    Duration pause = PAUSE;
    while (!isClosed()) {
      long began = System.nanoTime();
      Process ended = current().onExit().join();
      boolean lived = System.nanoTime() - began > LONG_PAUSE.toNanos();
      pause = lived ? PAUSE : pause;
      StartFailure.sleep(pause);
      startAgain(ended);
      pause = pause.compareTo(LONG_PAUSE) < 0 ? pause.multipliedBy(2) : LONG_PAUSE;
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void startAgain(Process ended) {
    if (closed) {
      return;
    }
    LOG.warn(
        "The database in {} ended by itself with exit code {}. It is started again; its last log is {}.",
        home.folder(),
        ended.exitValue(),
        log.file());
    try {
      DatabaseHome.prepare(home.folder());
      home.awaitStoreFree(STORE_FREE, Optional.of(ended.pid()));
      current = spawn();
    } catch (IOException | StartFailure failed) {
      LOG.error("It could not be started, and is tried again: {}", failed.getMessage());
    }
  }

  private Process spawn() throws IOException {
    log.begin();
    Process process = command.spawn(home);
    try {
      lock.nameDatabase(process.pid(), uri);
    } catch (IOException failed) {
      process.destroyForcibly();
      throw failed;
    }
    return process;
  }

  /** Lets the server stop in order, and kills it if it has not within its patience. */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      current.getOutputStream().close();
      if (!current.waitFor(command.patience())) {
        current.destroyForcibly().waitFor();
      }
    } catch (IOException alreadyGone) {
      current.destroyForcibly();
    } catch (InterruptedException stop) {
      current.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
