package io.pacta.neo4j;

import java.time.Duration;

/** Another transaction held for too long what this one needed. Nothing was written. */
public final class DatabaseBusy extends RuntimeException {

  DatabaseBusy(Duration waited) {
    super(
        "Something else is being written, an import perhaps, and %,d ms later it still was. Nothing was changed: send the same again."
            .formatted(waited.toMillis()));
  }

  /** What to tell those who asked. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
