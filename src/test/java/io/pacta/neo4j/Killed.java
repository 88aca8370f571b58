package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** A zero-install database whose server was killed, as by the system. */
public final class Killed {

  private final ZeroInstallDatabase database;
  private final Process killed;

  /** Kills it. */
  public Killed(ZeroInstallDatabase database) {
    this.database = database;
    this.killed = database.process();
    killed.destroyForcibly().onExit().join();
  }

  /** Waits until it was started again and answers. */
  public void awaitItIsBack() throws InterruptedException {
    while (database.process().equals(killed)) {
      Thread.sleep(Duration.ofMillis(100));
    }
    BoltDoor door =
        new BoltDoor(new DatabaseLogin(database.uri(), database.user(), database.password()));
    while (!door.opens()) {
      assertThat(database.process().isAlive()).isTrue();
      Thread.sleep(Duration.ofMillis(100));
    }
  }
}
