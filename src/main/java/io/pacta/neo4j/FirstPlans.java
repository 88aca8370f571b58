package io.pacta.neo4j;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Who has the database run a text for the first time does so alone, and all others who have the
 * same wait until it runs. Until there is a plan for a text, the database makes one for each who
 * asks, and each takes a second or two of a core: after a start, eight who ask the same would wait
 * for eight. It may plan a text again later, for parameters of other kinds or sizes, or after
 * minutes; for that nobody waits.
 */
final class FirstPlans {

  /**
   * By text, of which there are as many as statements and choices of what is selected: completed
   * when it runs, or could not be run.
   */
  private final Map<String, CompletableFuture<Void>> firsts = new ConcurrentHashMap<>();

  private final Duration patience;

  /**
   * None is made yet.
   *
   * @param patience nobody waits longer for another
   */
  FirstPlans(Duration patience) {
    this.patience = patience;
  }

  /**
   * What comes of running the text. Where the first fails, who may have been given up, one of those
   * who wait takes its place.
   *
   * @param running has the database run it, and returns when it runs; it is called once
   * @throws DatabaseUnavailable where this thread is interrupted while it waits
   */
  <T> T run(String text, Supplier<T> running) {
    while (true) {
      CompletableFuture<Void> first = firsts.get(text);
      if (first == null) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        first = firsts.putIfAbsent(text, mine);
        if (first == null) {
          return runFirst(text, mine, running);
        }
      }
      if (first.isDone() || !isOver(first)) {
        return running.get();
      }
    }
  }

  /** Forgets what was planned: the database may be a new one. */
  void forget() {
    firsts.clear();
  }

  private <T> T runFirst(String text, CompletableFuture<Void> mine, Supplier<T> running) {
    boolean runs = false;
    try {
      T result = running.get();
      runs = true;
      return result;
    } finally {
      if (!runs) {
        firsts.remove(text, mine);
      }
      mine.complete(null);
    }
  }

  /** Whether the first is over, after waiting for it; not where that takes too long. */
  private boolean isOver(CompletableFuture<Void> first) {
    try {
      first.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException slow) {
      return false;
    } catch (ExecutionException none) {
      throw new IllegalStateException("It is completed, whatever came of it", none);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable(stop);
    }
  }
}
