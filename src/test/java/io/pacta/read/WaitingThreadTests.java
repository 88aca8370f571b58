package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits for an answer reads for it, and is told in time that nobody waits any more. */
class WaitingThreadTests {

  private static final Executor OTHERS = Thread::startVirtualThread;

  @AfterEach
  void nobodyWasLeftInterrupted() {
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void theThreadThatWaitsDoesWhatIsReadFirstAndWhatThatLeadsTo() {
    Thread here = Thread.currentThread();
    Thread[] last =
        WaitingThread.answer(
            () ->
                done(Thread::currentThread)
                    .thenCompose(
                        first ->
                            done(Thread::currentThread)
                                .thenApply(second -> new Thread[] {first, second})));
    assertThat(last).containsExactly(here, here);
  }

  @Test
  void whatCanBeReadAtTheSameTimeIs() {
    CountDownLatch both = new CountDownLatch(2);
    Supplier<Thread> meeting =
        () -> {
          both.countDown();
          uninterrupted(both);
          return Thread.currentThread();
        };
    Thread[] two =
        WaitingThread.answer(
            () ->
                done(meeting)
                    .thenCombine(done(meeting), (one, other) -> new Thread[] {one, other}));
    assertThat(two[0]).isEqualTo(Thread.currentThread());
    assertThat(two[1]).isNotEqualTo(Thread.currentThread());
  }

  @Test
  void whereNobodyWaitsOthersRead() {
    assertThat(done(Thread::currentThread).join()).isNotEqualTo(Thread.currentThread());
  }

  @Test
  void whatIsGivenUpIsInterruptedAndTheThreadThatDidItIsNot() {
    Deadline deadline = Deadline.in(Duration.ofMinutes(1));
    CountDownLatch ended = new CountDownLatch(1);
    Supplier<String> endless =
        () -> {
          Thread.startVirtualThread(deadline::giveUp);
          return Deadline.awaited(new CompletableFuture<>());
        };
    assertThatThrownBy(
            () ->
                WaitingThread.answer(
                    () -> deadline.run(endless, ended::countDown, WaitingThread.or(OTHERS))))
        .isInstanceOf(Deadline.GivenUp.class);
    uninterrupted(ended);
  }

  @Test
  void whatIsAnsweredBeforeIsNotRead() {
    assertThat(
            WaitingThread.answer(
                () -> {
                  CompletableFuture<String> unread =
                      done(
                          () -> {
                            throw new AssertionError("Nobody needs it");
                          });
                  assertThat(unread).isNotDone();
                  return CompletableFuture.completedFuture("known");
                }))
        .isEqualTo("known");
  }

  @Test
  void whoIsInterruptedWaitsNoLongerAndTheAnswerIsGivenUp() {
    CompletableFuture<String> never = new CompletableFuture<>();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> WaitingThread.answer(() -> never))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(never).isCancelled();
  }

  private static <T> CompletableFuture<T> done(Supplier<T> work) {
    return Deadline.in(Duration.ofMinutes(1)).run(work, () -> {}, WaitingThread.or(OTHERS));
  }

  private static void uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }
}
