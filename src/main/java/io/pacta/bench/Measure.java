package io.pacta.bench;

import java.time.Duration;

/**
 * So many in such a time.
 *
 * @param many how many
 * @param time how long it took, more than nothing
 */
public record Measure(long many, Duration time) {

  public double perSecond() {
    return many / seconds();
  }

  public double seconds() {
    return time.toNanos() / 1e9;
  }
}
