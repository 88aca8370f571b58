package io.pacta.read;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Until when an operation has to be answered. When that has passed, or where nobody waits for the
 * answer any more, it is given up, and with it all that is still being read for it.
 */
public final class Deadline {

  private static final String KEY = "io.pacta.deadline";

  private final String name = UUID.randomUUID().toString();
  private final long end;
  private final CompletableFuture<Void> givenUp = new CompletableFuture<>();

  private Deadline(long end) {
    this.end = end;
  }

  /** The deadline of an operation that begins now and may take so long. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** The deadline that an operation's context carries. */
  static Deadline of(GraphQLContext context) {
    return context.get(KEY);
  }

  /** Makes it the deadline of the operation whose context that is. */
  public void put(GraphQLContext context) {
    context.put(KEY, this);
  }

  /** How much time is left; not negative. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** A name of the operation, unlike that of any other. */
  String name() {
    return name;
  }

  /** Ends what is being done for the operation, and lets nothing more begin. */
  public void giveUp() {
    givenUp.complete(null);
  }

  /**
   * What the work gives. Where the operation is given up before, the answer fails at once, and the
   * work is ended: the thread that does it is interrupted.
   *
   * @param ending ends the work, or does nothing where that is done
   * @param threads has the work done, on whichever thread
   */
  <T> CompletableFuture<T> run(Supplier<T> work, Runnable ending, Executor threads) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    if (givenUp.isDone()) {
      answer.completeExceptionally(new GivenUp());
      return answer;
    }
    Work worker = new Work(() -> complete(answer, work));
    threads.execute(worker);
    return answer.applyToEither(
        givenUp.thenApply(
            none -> {
              if (worker.cancel(true)) {
                Thread.startVirtualThread(ending);
              }
              throw new GivenUp();
            }),
        Function.identity());
  }

  /** The same answer, which fails at once where the operation is given up before. */
  <T> CompletableFuture<T> unlessGivenUp(CompletableFuture<T> answer) {
    return answer.applyToEither(
        givenUp.thenApply(
            none -> {
              throw new GivenUp();
            }),
        Function.identity());
  }

  /**
   * What another thread reads, for which this one waits.
   *
   * @throws GivenUp where this thread is interrupted before
   * @throws CompletionException where the other fails, with that as its cause
   */
  static <T extends @Nullable Object> T awaited(CompletableFuture<T> others) {
    try {
      return others.get();
    } catch (ExecutionException failed) {
      throw new CompletionException(failed.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new GivenUp();
    }
  }

  /**
   * Waits for a lock, and takes it.
   *
   * @throws GivenUp where this thread is interrupted before
   */
  static void take(Lock lock) {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new GivenUp();
    }
  }

  private static <T> void complete(CompletableFuture<T> answer, Supplier<T> work) {
    T result;
    try {
      result = work.get();
    } catch (RuntimeException | Error failure) {
      answer.completeExceptionally(failure);
      return;
    }
    answer.complete(result);
  }

  /** Work of which the thread that did it is not left interrupted where it was given up. */
  private static final class Work extends FutureTask<@Nullable Void> {

    Work(Runnable work) {
      super(work, null);
    }

    @Override
    public void run() {
      boolean cancelledBefore = isCancelled();
      super.run();
      if (isCancelled() && !cancelledBefore) {
        Thread.interrupted();
      }
    }
  }

  /** Nobody waits any more for the answer of which this would be a part. */
  public static final class GivenUp extends RuntimeException {
    private GivenUp() {
      super("The operation was given up", null, false, false);
    }
  }
}
