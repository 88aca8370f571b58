package io.pacta.read;

import io.pacta.neo4j.DatabaseUnavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A read that many ask for at the same time. Who asks while one is under way waits for the next,
 * together with all others who do: what is under way may have been read before they asked. So the
 * database is asked once at a time, however many ask, and nobody is told what was true before they
 * asked. Where one fails or hangs, each reads by itself, as if there were no others.
 *
 * @param <T> what is read
 */
final class CommonRead<T> {

  private final ReentrantLock lock = new ReentrantLock();
  private final long patience;
  private CompletableFuture<@Nullable T> underWay = CompletableFuture.completedFuture(null);
  private long began;
  private @Nullable CompletableFuture<@Nullable T> next;

  /**
   * A read.
   *
   * @param patience nobody who comes later waits for one that has been under way for so long
   */
  CommonRead(Duration patience) {
    this.patience = patience.toNanos();
  }

  /**
   * What is read after this was called.
   *
   * @param reading reads it: for all who wait, where this is the first of them; and by itself where
   *     the first one's failed, who may have been given up
   * @throws DatabaseUnavailable where the database did not answer, to whoever of them read
   * @throws Deadline.GivenUp where this thread is interrupted while it waits for another
   */
  T read(Supplier<T> reading) {
    CompletableFuture<@Nullable T> joined;
    CompletableFuture<@Nullable T> before = null;
    lock.lock();
    try {
      if (!underWay.isDone() && System.nanoTime() - began > patience) {
        joined = null;
      } else if (next == null) {
        before = underWay;
        next = new CompletableFuture<>();
        joined = next;
      } else {
        joined = next;
      }
    } finally {
      lock.unlock();
    }
    T found =
        joined == null ? null : before == null ? answer(joined) : first(before, joined, reading);
    return found == null ? reading.get() : found;
  }

  private static <T> @Nullable T answer(CompletableFuture<@Nullable T> joined) {
    try {
      return Deadline.awaited(joined);
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof DatabaseUnavailable away ? away : failed;
    }
  }

  private T first(
      CompletableFuture<@Nullable T> before,
      CompletableFuture<@Nullable T> joined,
      Supplier<T> reading) {
    boolean begun = false;
    try {
      Deadline.awaited(before.handle((found, failure) -> found));
      begin(joined);
      begun = true;
      T found = reading.get();
      joined.complete(found);
      return found;
    } catch (DatabaseUnavailable away) {
      if (!Thread.currentThread().isInterrupted()) {
        joined.completeExceptionally(away);
      }
      throw away;
    } finally {
      if (!begun) {
        giveWay();
      }
      joined.complete(null); // Where it failed, all others read by themselves.
    }
  }

  /** Who asks now is the first of those who wait. */
  private void giveWay() {
    lock.lock();
    try {
      next = null;
    } finally {
      lock.unlock();
    }
  }

  /** From now on who asks waits for another. */
  private void begin(CompletableFuture<@Nullable T> joined) {
    lock.lock();
    try {
      underWay = joined;
      began = System.nanoTime();
      next = null;
    } finally {
      lock.unlock();
    }
  }
}
