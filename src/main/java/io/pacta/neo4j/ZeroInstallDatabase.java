package io.pacta.neo4j;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.neo4j.driver.exceptions.AuthenticationException;

/**
 * A Neo4j Community server as a child process, with its data under a home folder.
 *
 * <p>It listens on the loopback interface only, and it ends with this process, however that ends.
 * One that ends by itself is started again.
 */
public final class ZeroInstallDatabase implements AutoCloseable {

  private static final String USER = "neo4j";

  private final DatabaseHome home;
  private final HomeLock lock;
  private final DatabaseLogin login;
  private final ServerProcess server;

  private ZeroInstallDatabase(
      DatabaseHome home, HomeLock lock, DatabaseLogin login, ServerProcess server) {
    this.home = home;
    this.lock = lock;
    this.login = login;
    this.server = server;
  }

  /**
   * Spawns the server, and returns without waiting until it is {@linkplain #awaitReady ready}.
   *
   * @param home the folder for its data, created where it is missing
   * @param library what the build of {@code database/} leaves in its target folder
   * @throws StartFailure if it cannot be started
   */
  public static ZeroInstallDatabase start(Path home, Path library) {
    ServerCommand command = ServerCommand.of(library);
    DatabaseHome prepared = DatabaseHome.prepare(home);
    try {
      HomeLock lock = HomeLock.take(prepared.folder(), prepared.lock());
      try {
        return spawn(command, prepared, lock);
      } catch (IOException | RuntimeException failed) {
        lock.close();
        throw failed;
      }
    } catch (IOException trouble) {
      throw prepared.unusable(trouble);
    }
  }

  /** The database of that home, if another Pacta is running it. */
  public static Optional<DatabaseLogin> running(Path home) {
    try {
      DatabaseHome there = new DatabaseHome(home.toRealPath());
      Optional<URI> uri = HomeLock.heldElsewhere(there.lock()).flatMap(HomeLock.Holder::uri);
      Optional<String> password = there.password().known();
      return uri.flatMap(at -> password.map(word -> new DatabaseLogin(at, USER, word)));
    } catch (IOException noneThere) {
      return Optional.empty();
    }
  }

  /** The Pacta that runs the database of that home, if another process does. */
  public static Optional<ProcessHandle> runner(Path home) {
    try {
      return HomeLock.heldElsewhere(new DatabaseHome(home.toRealPath()).lock())
          .flatMap(HomeLock.Holder::pacta)
          .flatMap(ProcessHandle::of);
    } catch (IOException noneThere) {
      return Optional.empty();
    }
  }

  private static ZeroInstallDatabase spawn(ServerCommand command, DatabaseHome home, HomeLock lock)
      throws IOException {
    String password = home.password().forStart();
    home.awaitStoreFree(Duration.ofSeconds(10), lock.before().database());
    URI uri = home.configure();
    return new ZeroInstallDatabase(
        home,
        lock,
        new DatabaseLogin(uri, USER, password),
        new ServerProcess(command, home, lock, uri));
  }

  public URI uri() {
    return login.uri();
  }

  public String user() {
    return login.user();
  }

  public String password() {
    return login.password();
  }

  Process process() {
    return server.current();
  }

  /**
   * Waits until the server answers over Bolt. From then on it is started again whenever it ends by
   * itself.
   *
   * @throws StartFailure if it ends, refuses us, or takes longer than that
   */
  public void awaitReady(Duration most) {
    BoltDoor door = new BoltDoor(login);
    ConsoleLog log = server.log();
    long deadline = System.nanoTime() + most.toNanos();
    try {
      while (!door.opens()) {
        if (log.saysDiskFull()) {
          throw home.unusable(new IOException(ConsoleLog.DISK_FULL));
        }
        if (!process().isAlive()) {
          throw new StartFailure(
              "The database in %s ended with exit code %d while starting: %s. Its log is %s."
                  .formatted(home.folder(), process().exitValue(), log.tellingLine(), log.file()),
              null);
        }
        if (System.nanoTime() > deadline) {
          throw new StartFailure(
              "The database in %s was not ready after %d seconds: %s. Its log is %s."
                  .formatted(home.folder(), most.toSeconds(), door.lastAnswer(), log.file()),
              null);
        }
        StartFailure.sleep(Duration.ofMillis(100));
      }
    } catch (AuthenticationException refused) {
      throw home.password().refused(refused);
    }
    server.keep();
  }

  /** Ends a server that goes on no more, so that it is started again. */
  void startAgain() {
    server.current().destroyForcibly();
  }

  /** Lets the server stop in order, and kills it if it has not within 20 seconds. */
  @Override
  public void close() {
    server.close();
    try {
      lock.close();
    } catch (IOException alreadyGone) {
      // The operating system gives the lock up with this process.
    }
  }
}
