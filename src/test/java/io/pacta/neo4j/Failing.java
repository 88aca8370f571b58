package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** A zero-install database to which something is done that ends it. */
public final class Failing {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final ZeroInstallDatabase database;
  private final Process server;

  private Failing(ZeroInstallDatabase database) {
    this.database = database;
    this.server = database.process();
  }

  /** One whose server is killed, as by the system. */
  public static Failing killed(ZeroInstallDatabase database) {
    Failing failing = new Failing(database);
    failing.server.destroyForcibly().onExit().join();
    return failing;
  }

  /** One whose server is let write no more to its files, as on a full disk. */
  public static Failing unableToWrite(ZeroInstallDatabase database)
      throws IOException, InterruptedException {
    Failing failing = new Failing(database);
    Process limit =
        new ProcessBuilder("prlimit", "--pid=" + failing.server.pid(), "--fsize=0").start();
    assertThat(limit.waitFor()).isZero();
    return failing;
  }

  /** Waits until it was started again and answers. */
  public void awaitItIsBack() throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (database.process().equals(server)) {
      assertThat(Instant.now()).as("it is started again").isBefore(deadline);
      Thread.sleep(Duration.ofMillis(100));
    }
    BoltDoor door =
        new BoltDoor(new DatabaseLogin(database.uri(), database.user(), database.password()));
    while (!door.opens()) {
      assertThat(Instant.now()).as("it answers again").isBefore(deadline);
      Thread.sleep(Duration.ofMillis(100));
    }
  }
}
