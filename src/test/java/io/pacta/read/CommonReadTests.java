package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.pacta.neo4j.DatabaseUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who asks together is told together, and never what was true before they asked. */
class CommonReadTests {

  private final CommonRead<Long> common = new CommonRead<>(Duration.ofMinutes(1));
  private final AtomicInteger reads = new AtomicInteger();

  /** Somebody who asks, in a thread of their own. */
  private static final class Asker {

    private final FutureTask<Long> answer;
    private final Thread thread;

    Asker(CommonRead<Long> common, Supplier<Long> reading) {
      answer = new FutureTask<>(() -> common.read(reading));
      thread = Thread.ofVirtual().start(answer);
    }

    Asker waits() {
      while (thread.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      return this;
    }

    long answer() throws InterruptedException, ExecutionException {
      return answer.get();
    }
  }

  private Supplier<Long> counted(CompletableFuture<Long> read) {
    return () -> {
      reads.incrementAndGet();
      return read.join();
    };
  }

  private List<Asker> askers(int many, Supplier<Long> reading) {
    List<Asker> askers = new ArrayList<>();
    for (int each = 0; each < many; each++) {
      askers.add(new Asker(common, reading).waits());
    }
    return askers;
  }

  @Test
  void whoAsksAloneReads() {
    assertThat(common.read(() -> 7L)).isEqualTo(7);
    assertThat(common.read(() -> 8L)).isEqualTo(8);
  }

  @Test
  void whoAskWhileOneIsUnderWayAreToldByOneMore() throws Exception {
    CompletableFuture<Long> first = new CompletableFuture<>();
    CompletableFuture<Long> second = new CompletableFuture<>();
    Asker early = new Asker(common, counted(first)).waits();
    List<Asker> late = askers(10, counted(second));
    assertThat(reads).hasValue(1);
    first.complete(1L);
    assertThat(early.answer()).isEqualTo(1);
    second.complete(2L);
    for (Asker each : late) {
      assertThat(each.answer()).isEqualTo(2);
    }
    assertThat(reads).hasValue(2);
  }

  @Test
  void whoIsGivenUpWaitsForNobodyAndOthersAreTold() throws Exception {
    CompletableFuture<Long> first = new CompletableFuture<>();
    Asker early = new Asker(common, counted(first)).waits();
    List<Asker> late = askers(3, () -> 2L);
    // The first of them is the one who would read for all.
    for (Asker given : List.of(late.get(1), late.get(0))) {
      given.thread.interrupt();
      assertThatThrownBy(given::answer).hasRootCauseInstanceOf(Deadline.GivenUp.class);
    }
    assertThat(late.get(2).answer()).isEqualTo(2);
    first.complete(1L);
    assertThat(early.answer()).isEqualTo(1);
  }

  @Test
  void nobodyIsToldWhatWasReadBeforeTheyAsked() throws Exception {
    AtomicLong clock = new AtomicLong();
    AtomicInteger atOnce = new AtomicInteger();
    List<FutureTask<Void>> all = new ArrayList<>();
    for (int each = 0; each < 16; each++) {
      FutureTask<Void> asking =
          new FutureTask<>(
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
              },
              null);
      Thread.startVirtualThread(asking);
      all.add(asking);
    }
    for (FutureTask<Void> each : all) {
      each.get();
    }
    assertThat(reads.get()).isLessThan(16 * 500);
  }

  @Test
  void whereOneIsGivenUpAllOthersReadByThemselves() throws Exception {
    CompletableFuture<Long> first = new CompletableFuture<>();
    CompletableFuture<Long> second = new CompletableFuture<>();
    Asker early = new Asker(common, counted(first)).waits();
    Asker givenUp = new Asker(common, counted(second)).waits();
    List<Asker> others = askers(3, counted(CompletableFuture.completedFuture(3L)));
    first.complete(1L);
    assertThat(early.answer()).isEqualTo(1);
    second.completeExceptionally(new IllegalStateException("given up"));
    assertThatThrownBy(givenUp::answer).hasRootCauseMessage("given up");
    for (Asker each : others) {
      assertThat(each.answer()).isEqualTo(3);
    }
    assertThat(reads).hasValue(5);
    assertThat(common.read(() -> 4L)).isEqualTo(4);
  }

  @Test
  void thatTheDatabaseIsAwayIsToldToAll() throws Exception {
    CompletableFuture<Long> first = new CompletableFuture<>();
    Asker early = new Asker(common, counted(first)).waits();
    List<Asker> others =
        askers(
            3,
            () -> {
              reads.incrementAndGet();
              throw mock(DatabaseUnavailable.class);
            });
    first.complete(1L);
    assertThat(early.answer()).isEqualTo(1);
    for (Asker each : others) {
      assertThatThrownBy(each::answer).hasCauseInstanceOf(DatabaseUnavailable.class);
    }
    assertThat(reads).hasValue(2);
  }

  @Test
  void thatOneIsGivenUpWhileItReadsIsNotTakenForADatabaseThatIsAway() throws Exception {
    DatabaseUnavailable interrupted = mock(DatabaseUnavailable.class);
    CompletableFuture<Long> first = new CompletableFuture<>();
    Asker early = new Asker(common, counted(first)).waits();
    Asker given =
        new Asker(
                common,
                () -> {
                  Thread.currentThread().interrupt();
                  throw interrupted;
                })
            .waits();
    List<Asker> others = askers(3, () -> 2L);
    first.complete(1L);
    assertThat(early.answer()).isEqualTo(1);
    assertThatThrownBy(given::answer).hasCauseInstanceOf(DatabaseUnavailable.class);
    for (Asker each : others) {
      assertThat(each.answer()).isEqualTo(2);
    }
  }

  @Test
  void nobodyWaitsForOneThatHangs() throws Exception {
    CommonRead<Long> hasty = new CommonRead<>(Duration.ofNanos(1));
    CompletableFuture<Long> hangs = new CompletableFuture<>();
    Asker early = new Asker(hasty, counted(hangs)).waits();
    assertThat(hasty.read(() -> 2L)).isEqualTo(2);
    hangs.complete(1L);
    assertThat(early.answer()).isEqualTo(1);
  }
}
