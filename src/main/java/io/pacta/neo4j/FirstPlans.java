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
 * Who asks the database a text for the first time asks it alone, and all others who ask the same
 * wait until that is answered. Until it has a plan for a text, the database makes one for each who
 * asks, and each takes a second or two of a core: after a start, eight who ask the same would wait
 * for eight.
 */
final class FirstPlans {

  /**
   * By text, of which there are as many as statements and choices of what is selected: completed
   * when it has been asked, or could not be.
   */
  private final Map<String, CompletableFuture<Void>> firsts = new ConcurrentHashMap<>();

  private final Duration patience;

  /**
   * Plans.
   *
   * @param patience nobody waits longer for the first
   */
  FirstPlans(Duration patience) {
    this.patience = patience;
  }

  /**
   * What is answered when the text is asked. Where the first to ask it fails, all who waited ask at
   * once, as if there had been no other.
   *
   * @param asking asks the database; it is called once
   * @throws DatabaseUnavailable where this thread is interrupted while it waits
   */
  <T> T answer(String text, Supplier<T> asking) {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    CompletableFuture<Void> first = firsts.putIfAbsent(text, mine);
    if (first != null) {
      await(first);
      return asking.get();
    }
    boolean answered = false;
    try {
      T answer = asking.get();
      answered = true;
      return answer;
    } finally {
      if (!answered) {
        firsts.remove(text, mine);
      }
      mine.complete(null);
    }
  }

  private void await(CompletableFuture<Void> first) {
    try {
      first.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException slow) {
      // By now it is planned, and what is asked takes long.
    } catch (ExecutionException none) {
      throw new IllegalStateException("It is completed, whatever came of it", none);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable(stop);
    }
  }
}
