package io.pacta.read;

import graphql.GraphQLContext;
import io.micrometer.observation.Observation;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * What the database was asked for the sake of one operation, which is observed meanwhile. Reads
 * that several subscribers share are nobody's.
 */
public final class Tally {

  private static final String KEY = "io.pacta.tally";

  private final Observation operation;
  private final LongAdder reads = new LongAdder();
  private final LongAdder nanos = new LongAdder();

  /**
   * Nothing yet.
   *
   * @param operation what each read is a part of, in a trace
   */
  public Tally(Observation operation) {
    this.operation = operation;
  }

  /** That of the operation with that context; one that nobody looks at, where it has none. */
  static Tally of(GraphQLContext context) {
    return context.getOrDefault(KEY, nobodys());
  }

  /** One that nobody looks at. */
  static Tally nobodys() {
    return new Tally(Observation.NOOP);
  }

  /** Makes it that of the operation whose context that is. */
  public void put(GraphQLContext context) {
    context.put(KEY, this);
  }

  /** What the read gives, which is counted whether it succeeds or not. */
  <T> T counting(Supplier<T> read) {
    long begin = System.nanoTime();
    try {
      return operation.scoped(read);
    } finally {
      reads.increment();
      nanos.add(System.nanoTime() - begin);
    }
  }

  /** How many reads there were. */
  public long reads() {
    return reads.sum();
  }

  /** How long they took, added up: several may have run at once. */
  public Duration time() {
    return Duration.ofNanos(nanos.sum());
  }
}
