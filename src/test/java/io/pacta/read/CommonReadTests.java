package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks together is told together, and never what was true before they asked. */
class CommonReadTests {

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CommonRead<Long> common = new CommonRead<>();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void whoAsksAloneReads() {
    assertThat(common.read(() -> 7L)).isEqualTo(7);
    assertThat(common.read(() -> 8L)).isEqualTo(8);
  }

  @Test
  void whoAskWhileOneIsUnderWayWaitForOneMore() throws Exception {
    AtomicInteger reads = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Future<Long> first =
        threads.submit(
            () ->
                common.read(
                    () -> {
                      begun.countDown();
                      await(ended);
                      return 1L;
                    }));
    begun.await();
    List<Future<Long>> others = new ArrayList<>();
    CountDownLatch asking = new CountDownLatch(10);
    for (int each = 0; each < 10; each++) {
      others.add(
          threads.submit(
              () -> {
                asking.countDown();
                return common.read(() -> 1L + reads.incrementAndGet());
              }));
    }
    asking.await();
    assertThat(others).noneMatch(Future::isDone);
    ended.countDown();
    assertThat(first.get()).isEqualTo(1);
    for (Future<Long> other : others) {
      assertThat(other.get()).isGreaterThan(1);
    }
    assertThat(reads.get()).isBetween(1, 10);
  }

  @Test
  void nobodyIsToldWhatWasReadBeforeTheyAsked() throws Exception {
    AtomicLong clock = new AtomicLong();
    List<Future<?>> all = new ArrayList<>();
    AtomicInteger reads = new AtomicInteger();
    AtomicInteger atOnce = new AtomicInteger();
    for (int each = 0; each < 16; each++) {
      all.add(
          threads.submit(
              () -> {
                for (int times = 0; times < 500; times++) {
                  long asked = clock.incrementAndGet();
                  long told =
                      common.read(
                          () -> {
                            assertThat(atOnce.incrementAndGet()).isEqualTo(1);
                            reads.incrementAndGet();
                            long read = clock.get();
                            LockSupport.parkNanos(1_000);
                            atOnce.decrementAndGet();
                            return read;
                          });
                  assertThat(told).isGreaterThanOrEqualTo(asked);
                }
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    assertThat(reads.get()).isLessThan(16 * 500);
  }

  @Test
  void whoseReadFailsFailsAloneAndAllOthersReadByThemselves() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> ended = new CompletableFuture<>();
    Future<Long> first =
        threads.submit(
            () ->
                common.read(
                    () -> {
                      begun.countDown();
                      return ended.thenApply(none -> 1L).join();
                    }));
    begun.await();
    AtomicInteger asked = new AtomicInteger();
    List<Future<Long>> others = new ArrayList<>();
    for (int each = 0; each < 3; each++) {
      others.add(
          threads.submit(
              () ->
                  common.read(
                      () -> {
                        if (asked.incrementAndGet() == 1) {
                          throw new IllegalStateException("given up");
                        }
                        return 2L;
                      })));
    }
    ended.complete(null);
    assertThat(first.get()).isEqualTo(1);
    int failed = 0;
    for (Future<Long> other : others) {
      try {
        assertThat(other.get()).isEqualTo(2);
      } catch (ExecutionException failure) {
        assertThat(failure).hasRootCauseMessage("given up");
        failed++;
      }
    }
    assertThat(failed).isEqualTo(1);
    assertThatThrownBy(
            () ->
                common.read(
                    () -> {
                      throw new IllegalStateException("given up");
                    }))
        .hasMessage("given up");
    assertThat(common.read(() -> 3L)).isEqualTo(3);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
