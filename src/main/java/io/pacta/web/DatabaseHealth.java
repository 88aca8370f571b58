package io.pacta.web;

import io.pacta.record.Ledger;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, within two seconds, which revision is the newest. Without it a
 * server is not ready, and no fault of its own: it stays alive, and is ready again by itself.
 */
@Component("databaseHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator {

  private static final int SECONDS = 2;

  private final Ledger ledger;

  DatabaseHealth(Ledger ledger) {
    super("The database did not say which revision is the newest");
    this.ledger = ledger;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    try {
      long revision =
          CompletableFuture.supplyAsync(ledger::revision, Thread::startVirtualThread)
              .orTimeout(SECONDS, TimeUnit.SECONDS)
              .join();
      builder.up().withDetail("revision", revision);
    } catch (CompletionException noAnswer) {
      builder.down();
    }
  }
}
