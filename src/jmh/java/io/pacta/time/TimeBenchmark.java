package io.pacta.time;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read a date as a source gives it, and to say whether a fact held on a day.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TimeBenchmark {

  @Param({"2006", "2006-08-17/2012-06-28", "1992/[2014-12-31..]", "[2006-08-01..2006-08-31]"})
  public String text = "";

  private final Window day = Window.on(LocalDate.of(2007, 1, 1), Temporality.STATE);

  @Benchmark
  public Edtf parse() {
    return Edtf.parse(text);
  }

  @Benchmark
  public Truth parseAndAsk() {
    return Edtf.parse(text).bounds(Temporality.STATE).in(day);
  }
}
