package io.pacta.time;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to combine what is known of several spells, or of the steps of a path. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TruthBenchmark {

  private final List<Truth> spells = List.of(Truth.FALSE, Truth.UNKNOWN, Truth.FALSE);
  private final List<Truth> steps = List.of(Truth.TRUE, Truth.UNKNOWN, Truth.TRUE);

  @Benchmark
  public Truth anyOfThree() {
    return Truth.any(spells);
  }

  @Benchmark
  public Truth allOfThree() {
    return Truth.all(steps);
  }
}
