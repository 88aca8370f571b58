package io.pacta.read;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread that waits for an answer reads for it meanwhile, so that no other has to be woken for
 * that, and wake this one afterwards. What can be read at the same time is read by others.
 */
public final class WaitingThread {

  private static final ScopedValue<WaitingThread> THIS = ScopedValue.newInstance();

  /** What it does next. Only this thread itself sets it, while it asks or does what was next. */
  private @Nullable Runnable next;

  private WaitingThread() {}

  /**
   * The answer, for which the calling thread waits. What fails with an unchecked exception or an
   * error fails with it here.
   *
   * @param asking asks, and goes on with what that leads to, without waiting for anything itself
   * @throws CompletionException where the thread is interrupted, or the failure is another
   */
  public static <T> T answer(Supplier<CompletableFuture<T>> asking) {
    WaitingThread here = new WaitingThread();
    return ScopedValue.where(THIS, here).call(() -> here.answerOf(asking.get()));
  }

  /**
   * Has work done by the thread that waits, if that is the one that asks for it and has nothing to
   * do yet, and else by others. It has to end when it is interrupted: the thread has an answer to
   * give.
   */
  static Executor or(Executor others) {
    return work -> {
      if (THIS.isBound() && THIS.get().next == null) {
        THIS.get().next = work;
      } else {
        others.execute(work);
      }
    };
  }

  private <T> T answerOf(CompletableFuture<T> answer) {
    for (Runnable work = next; work != null && !answer.isDone(); work = next) {
      next = null;
      work.run();
    }
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new CompletionException(failed.getCause());
    } catch (InterruptedException stop) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new CompletionException(stop);
    }
  }
}
