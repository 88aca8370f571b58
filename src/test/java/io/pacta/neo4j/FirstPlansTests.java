package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first who has a text run does so alone. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FirstPlansTests {

  private static final Set<Thread.State> WAITING =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);
  private static final String TEXT = "RETURN 1";

  private final FirstPlans plans = new FirstPlans(Duration.ofDays(1));
  private final AtomicInteger asked = new AtomicInteger();

  /** Somebody who asks, in a thread of their own. */
  private final class Asker {

    private final FutureTask<Integer> answer;
    private final Thread thread;

    Asker(String text, CompletableFuture<Integer> database) {
      answer = new FutureTask<>(() -> plans.run(text, counted(database)));
      thread = Thread.ofVirtual().start(answer);
    }

    Asker waits() {
      while (!WAITING.contains(thread.getState())) {
        assertThat(thread.isAlive()).as("waits").isTrue();
        Thread.onSpinWait();
      }
      return this;
    }
  }

  private Supplier<Integer> counted(CompletableFuture<Integer> database) {
    return () -> {
      asked.incrementAndGet();
      return database.join();
    };
  }

  private List<Asker> others(CompletableFuture<Integer> database) {
    List<Asker> others = new ArrayList<>();
    for (int each = 0; each < 8; each++) {
      others.add(new Asker(TEXT, database).waits());
    }
    return others;
  }

  private void untilAsked(int times) {
    while (asked.get() < times) {
      Thread.onSpinWait();
    }
  }

  private static void areTold(List<Asker> askers, int answer) throws Exception {
    for (Asker each : askers) {
      assertThat(each.answer.get()).isEqualTo(answer);
    }
  }

  @Test
  void othersGoOnWhenTheFirstRunsAndThenAllAtOnce() throws Exception {
    CompletableFuture<Integer> planning = new CompletableFuture<>();
    CompletableFuture<Integer> planned = new CompletableFuture<>();
    Asker first = new Asker(TEXT, planning).waits();
    List<Asker> others = others(planned);
    assertThat(asked).hasValue(1);
    planning.complete(1);
    assertThat(first.answer.get()).isEqualTo(1);
    untilAsked(9);
    planned.complete(2);
    areTold(others, 2);
  }

  @Test
  void whoHasAnotherTextRunOrOneThatHasRunDoesNotWait() {
    new Asker("RETURN 2", new CompletableFuture<>()).waits();
    assertThat(plans.run(TEXT, () -> 1)).isEqualTo(1);
    new Asker(TEXT, new CompletableFuture<>()).waits();
    assertThat(plans.run(TEXT, () -> 2)).isEqualTo(2);
  }

  @Test
  void whereTheFirstFailsOneOfTheOthersTakesItsPlace() throws Exception {
    CompletableFuture<Integer> failing = new CompletableFuture<>();
    CompletableFuture<Integer> planning = new CompletableFuture<>();
    Asker first = new Asker(TEXT, failing).waits();
    List<Asker> others = others(planning);
    failing.completeExceptionally(new IllegalStateException("given up"));
    assertThatThrownBy(first.answer::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(CompletionException.class);
    untilAsked(2);
    others.forEach(Asker::waits);
    assertThat(asked).hasValue(2);
    planning.complete(2);
    areTold(others, 2);
  }

  @Test
  void whatIsForgottenIsRunByOneAloneAgain() throws Exception {
    plans.run(TEXT, () -> 1);
    plans.forget();
    CompletableFuture<Integer> planning = new CompletableFuture<>();
    Asker first = new Asker(TEXT, planning).waits();
    Asker other = new Asker(TEXT, planning).waits();
    assertThat(asked).hasValue(1);
    planning.complete(3);
    areTold(List.of(first, other), 3);
  }

  @Test
  void whereTheFirstTakesLongOthersGoOn() {
    FirstPlans impatient = new FirstPlans(Duration.ofMillis(1));
    CompletableFuture<Integer> slow = new CompletableFuture<>();
    FutureTask<Integer> first = new FutureTask<>(() -> impatient.run(TEXT, counted(slow)));
    Thread.ofVirtual().start(first);
    untilAsked(1);
    assertThat(impatient.run(TEXT, () -> 2)).isEqualTo(2);
    assertThat(first).isNotDone();
  }

  @Test
  void whoIsInterruptedWaitsNoLonger() {
    new Asker(TEXT, new CompletableFuture<>()).waits();
    Asker other = new Asker(TEXT, new CompletableFuture<>()).waits();
    other.thread.interrupt();
    assertThatThrownBy(other.answer::get).hasCauseInstanceOf(DatabaseUnavailable.class);
    assertThat(asked).hasValue(1);
  }
}
