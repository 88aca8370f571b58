package io.pacta.feed;

import io.pacta.neo4j.DatabaseUnavailable;
import io.pacta.record.Ledger;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that looks how far the feed goes, while anyone follows: at once where this server has
 * committed something, else after a while.
 */
final class Lookout {

  private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);

  private final Ledger ledger;
  private final Duration poll;
  private final Consumer<Place> seen;
  private final Semaphore woken = new Semaphore(0);
  private volatile @Nullable Thread thread;

  /**
   * One that does not look yet.
   *
   * @param seen is told how far the feed goes
   */
  Lookout(Ledger ledger, Duration poll, Consumer<Place> seen) {
    this.ledger = ledger;
    this.poll = poll;
    this.seen = seen;
  }

  boolean isLooking() {
    return thread != null;
  }

  /** Looks from now on, unless it does already. */
  synchronized void begin() {
    if (thread == null) {
      Thread looking = Thread.ofVirtual().name("feed").unstarted(this::look);
      thread = looking;
      looking.start();
    }
  }

  /** Looks no longer. */
  synchronized void end() {
    Thread looking = thread;
    thread = null;
    if (looking != null) {
      looking.interrupt();
    }
  }

  /** Looks at once. */
  void wake() {
    woken.release();
  }

  private void look() {
    try {
      while (true) {
        woken.drainPermits();
        lookOnce();
        woken.tryAcquire(poll.toNanos(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException nobodyFollows) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookOnce() {
    Place newest;
    try {
      newest = Place.after(ledger.revision());
    } catch (DatabaseUnavailable notNow) {
      return;
    } catch (RuntimeException failure) {
      LOG.warn("The newest revision could not be read for the feed. It is tried again.", failure);
      return;
    }
    if (Thread.currentThread().equals(thread)) {
      seen.accept(newest);
    }
  }
}
