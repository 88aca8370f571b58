package io.pacta.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.pacta.neo4j.DatabaseUnavailable;
import io.pacta.read.Committed;
import io.pacta.read.Reads;
import io.pacta.record.Ledger;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who follows the feed, and how far it goes. While anyone does, a {@link Lookout} sees to that.
 * When the server stops, all are told that no more will come, before it waits for what still runs.
 */
@Component
@EnableConfigurationProperties(FeedSettings.class)
class Feed implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

  private final Lookout lookout;
  private final Reads reads;
  private final Pages pages;
  private final FeedSettings settings;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Map<String, Integer> followers = new HashMap<>();
  private int size;
  private boolean running;
  private Place known = Place.after(0);
  private @Nullable Latest latest;

  Feed(Ledger ledger, Reads reads, Pages pages, FeedSettings settings, MeterRegistry meters) {
    this.reads = reads;
    this.lookout = new Lookout(ledger, settings.poll(), this::goTo);
    this.pages = pages;
    this.settings = settings;
    meters.gauge("pacta.feed.subscriptions", this, Feed::size);
    meters.gauge("pacta.feed.readers", this, feed -> feed.lookout.isLooking() ? 1 : 0);
  }

  /** How many follow the feed. */
  int size() {
    lock.lock();
    try {
      return size;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Whether one more may follow; where not, why. Of those who ask at the same instant a few more
   * may be let in.
   */
  @Nullable String refusal(String who) {
    lock.lock();
    try {
      return size >= settings.subscriptions()
          ? "%,d subscriptions run on this server, which is the most. Try again later."
              .formatted(size)
          : followers.getOrDefault(who, 0) >= settings.perCaller()
              ? "You have %,d subscriptions, which is the most at once. End one of them."
                  .formatted(settings.perCaller())
              : null;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets somebody follow from a place on, until they {@link #leave}.
   *
   * @param newest the newest revision, as it was read for them. What was committed since then comes
   *     after their place, and is told
   */
  Follower join(String who, Wanted wanted, Place place, long newest) {
    lock.lock();
    try {
      followers.merge(who, 1, Integer::sum);
      size++;
      goTo(Place.after(newest));
      if (latest == null) {
        latest = new Latest(known, pages);
      }
      if (running) {
        lookout.begin();
      }
      return new Follower(this, wanted, place);
    } finally {
      lock.unlock();
    }
  }

  /** Somebody follows no longer. Where nobody does, nothing is read and nothing is kept. */
  void leave(String who) {
    lock.lock();
    try {
      followers.computeIfPresent(who, (any, count) -> count == 1 ? null : count - 1);
      size--;
      if (size == 0) {
        rest();
      }
    } finally {
      lock.unlock();
    }
  }

  private void rest() {
    lookout.end();
    latest = null;
    known = Place.after(0);
    reads.forget();
  }

  /**
   * Waits for entries after a place. There may be none that are wanted among them.
   *
   * @return null where no more will come
   */
  Pages.@Nullable Page after(Place place, Wanted wanted) throws InterruptedException {
    while (true) {
      Latest shared;
      Place until;
      lock.lockInterruptibly();
      try {
        while (running && known.compareTo(place) <= 0) {
          news.await();
        }
        shared = latest;
        until = known;
        if (!running || shared == null) {
          return null;
        }
      } finally {
        lock.unlock();
      }
      try {
        return shared.after(place, until, wanted);
      } catch (DatabaseUnavailable notNow) {
        TimeUnit.NANOSECONDS.sleep(settings.poll().toNanos());
      } catch (RuntimeException failure) {
        LOG.warn("Entries of the feed could not be read. It is tried again.", failure);
        TimeUnit.NANOSECONDS.sleep(settings.poll().toNanos());
      }
    }
  }

  /** This server has committed a revision. */
  @EventListener
  void committed(Committed revision) {
    lookout.wake();
  }

  /** The feed is known to go so far. */
  private void goTo(Place newest) {
    lock.lock();
    try {
      if (size > 0 && known.compareTo(newest) < 0) {
        known = newest;
        news.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void start() {
    lock.lock();
    try {
      running = true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void stop() {
    lock.lock();
    try {
      running = false;
      rest();
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean isRunning() {
    lock.lock();
    try {
      return running;
    } finally {
      lock.unlock();
    }
  }
}
