package io.pacta.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much of something a caller may use in a minute. What was used comes back steadily, so that
 * nobody waits for the minute to end.
 */
final class Quota {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final String name;
  private final long most;
  private final @Nullable Bucket bucket;

  /**
   * A full one.
   *
   * @param name what is counted
   * @param most how much there is; 0 is without end
   */
  Quota(String name, long most) {
    this.name = name;
    this.most = most;
    this.bucket =
        most == 0
            ? null
            : Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
  }

  /**
   * Takes so much, or nothing where there is not as much left. What is more than all there is takes
   * all.
   *
   * @return after how many seconds to try again; 0 where it was taken
   */
  long take(long amount) {
    if (bucket == null) {
      return 0;
    }
    ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(Math.clamp(amount, 1, most));
    return taken.isConsumed() ? 0 : seconds((double) taken.getNanosToWaitForRefill());
  }

  boolean isLimited() {
    return bucket != null;
  }

  /** After how many seconds there is some left; 0 where there is. */
  long untilSome() {
    return bucket == null
        ? 0
        : seconds((double) bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
  }

  long most() {
    return most;
  }

  /** How much is left. */
  long left() {
    return bucket == null ? Long.MAX_VALUE : Math.max(0, bucket.getAvailableTokens());
  }

  /** In how many seconds all is there again. */
  long reset() {
    return bucket == null ? 0 : seconds((most - left()) * (WINDOW.toNanos() / (double) most));
  }

  /** An item of the header RateLimit-Policy. */
  String policy() {
    return "\"%s\";q=%d;w=%d".formatted(name, most, WINDOW.toSeconds());
  }

  /** An item of the header RateLimit. */
  String state() {
    return "\"%s\";r=%d;t=%d".formatted(name, left(), reset());
  }

  private static long seconds(double nanos) {
    return (long) Math.ceil(nanos / 1e9);
  }
}
