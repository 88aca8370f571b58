package io.pacta.read;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A read that many ask for at the same time. Who asks while one is under way waits for the next,
 * together with all others who do: what is under way may have been read before they asked. So the
 * database is asked once at a time, however many ask, and nobody is told what was true before they
 * asked.
 *
 * @param <T> what is read
 */
final class CommonRead<T> {

  private final ReentrantLock lock = new ReentrantLock();
  private CompletableFuture<@Nullable T> underWay = CompletableFuture.completedFuture(null);
  private @Nullable CompletableFuture<@Nullable T> next;

  /**
   * What is read after this was called.
   *
   * @param reading reads it: for all who wait, where this is the first of them; and by itself where
   *     the first one's failed, who may have been given up
   */
  T read(Supplier<T> reading) {
    CompletableFuture<@Nullable T> joined;
    CompletableFuture<@Nullable T> before = null;
    lock.lock();
    try {
      if (next == null) {
        next = new CompletableFuture<>();
        before = underWay;
      }
      joined = next;
    } finally {
      lock.unlock();
    }
    return before == null ? joined(joined, reading) : first(before, joined, reading);
  }

  private static <T> T joined(CompletableFuture<@Nullable T> joined, Supplier<T> reading) {
    T found = joined.join();
    return found == null ? reading.get() : found;
  }

  private T first(
      CompletableFuture<@Nullable T> before,
      CompletableFuture<@Nullable T> joined,
      Supplier<T> reading) {
    before.join();
    lock.lock();
    try {
      underWay = joined;
      next = null;
    } finally {
      lock.unlock();
    }
    try {
      T found = reading.get();
      joined.complete(found);
      return found;
    } finally {
      joined.complete(null); // Where it failed, all others read by themselves.
    }
  }
}
