package io.pacta.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read a moment ago, or is being read, for many who ask the same: the subscribers to whom
 * one entry of the feed is told. What stands at a revision never changes, so that all get what each
 * would have read. No answer is carried on by the thread of another's.
 */
final class SharedAnswers {

  private static final Duration KEPT = Duration.ofSeconds(10);

  /** The most items of lists, and answers that are no lists. */
  private static final long MOST = 20_000;

  private final Cache<Asked, CompletableFuture<Optional<Object>>> answers =
      Caffeine.newBuilder()
          .expireAfterWrite(KEPT)
          .maximumWeight(MOST)
          .<Asked, CompletableFuture<Optional<Object>>>weigher(
              (asked, answer) -> weight(asked.key()))
          .build();

  private final ReentrantLock claiming = new ReentrantLock();
  private final ExecutorService threads;

  SharedAnswers(ExecutorService threads) {
    this.threads = threads;
  }

  private record Asked(String statement, Object key) {}

  /** A list may be as long as its page. */
  private static int weight(Object key) {
    return key instanceof Key asked ? 1 + Math.min(asked.most(), Slice.MOST) / 10 : 1;
  }

  /**
   * The answers to some keys.
   *
   * @param reading reads those that nobody has
   */
  <K extends Key, V extends @Nullable Object> CompletableFuture<Map<K, V>> answers(
      String statement, Set<K> keys, Function<Set<K>, Map<K, V>> reading) {
    Map<K, CompletableFuture<Optional<Object>>> waiting = new HashMap<>();
    Set<K> missing = new HashSet<>();
    claiming.lock(); // Of two who ask for the same keys at once, one reads all of them.
    try {
      for (K key : keys) {
        waiting.put(
            key,
            answers.get(
                new Asked(statement, key),
                asked -> {
                  missing.add(key);
                  return new CompletableFuture<>();
                }));
      }
    } finally {
      claiming.unlock();
    }
    if (!missing.isEmpty()) {
      threads.execute(() -> read(statement, missing, waiting, reading));
    }
    return CompletableFuture.allOf(all(waiting.values()))
        .thenApplyAsync(done -> collected(waiting), threads);
  }

  void forget() {
    answers.invalidateAll();
  }

  private <K extends Key, V extends @Nullable Object> void read(
      String statement,
      Set<K> missing,
      Map<K, CompletableFuture<Optional<Object>>> waiting,
      Function<Set<K>, Map<K, V>> reading) {
    try {
      Map<K, V> read = reading.apply(missing);
      missing.forEach(
          key -> promised(waiting, key).complete(Optional.ofNullable((Object) read.get(key))));
    } catch (RuntimeException | Error failure) {
      missing.forEach(
          key -> {
            answers.invalidate(new Asked(statement, key));
            promised(waiting, key).completeExceptionally(failure);
          });
    }
  }

  private static <K> CompletableFuture<Optional<Object>> promised(
      Map<K, CompletableFuture<Optional<Object>>> waiting, K key) {
    return Objects.requireNonNull(waiting.get(key));
  }

  private static CompletableFuture<?>[] all(
      Collection<CompletableFuture<Optional<Object>>> futures) {
    return futures.toArray(CompletableFuture[]::new);
  }

  @SuppressWarnings("unchecked") // each was read by the same statement for an equal key
  private static <K, V extends @Nullable Object> Map<K, V> collected(
      Map<K, CompletableFuture<Optional<Object>>> waiting) {
    Map<K, V> collected = new HashMap<>();
    waiting.forEach(
        (key, answer) -> answer.join().ifPresent(found -> collected.put(key, (V) found)));
    return collected;
  }
}
