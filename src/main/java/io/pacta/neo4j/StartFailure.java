package io.pacta.neo4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why Pacta could not start, as one sentence for the person who started it. */
public final class StartFailure extends RuntimeException {

  public StartFailure(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /** Sleeps while starting; an interrupt ends the start. */
  static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Starting the database was interrupted.", stop);
    }
  }
}
