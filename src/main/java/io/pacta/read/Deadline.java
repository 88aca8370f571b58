package io.pacta.read;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

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
   * work is ended.
   *
   * @param ending ends the work, or does nothing where that is done
   */
  <T> CompletableFuture<T> run(Supplier<T> work, Runnable ending, ExecutorService threads) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    if (givenUp.isDone()) {
      answer.completeExceptionally(new GivenUp());
      return answer;
    }
    Future<?> worker = threads.submit(() -> complete(answer, work));
    return answer.applyToEither(
        givenUp.thenApply(
            none -> {
              if (worker.cancel(true)) {
                threads.execute(ending);
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

  /** Nobody waits any more for the answer of which this would be a part. */
  public static final class GivenUp extends RuntimeException {
    private GivenUp() {
      super("The operation was given up", null, false, false);
    }
  }
}
