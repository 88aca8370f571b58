package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.neo4j.SampleRow;
import io.pacta.read.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** How long it takes to make a claim of a row that a statement returned. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RowBenchmark {

  private static final String PARENT = "organization:csto";

  private final View view = new View(LocalDate.of(2007, 1, 1), true, 12, false);
  private final Row plain = SampleRow.of(columns());
  private final Row detailed = SampleRow.of(detailed());

  private static Map<String, Object> columns() {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("kind", "MEMBER_OF");
    columns.put("id", "MEMBER_OF:0123456789abcdef0123");
    columns.put("valid", "2006-08-17/2012-06-28");
    columns.put("outgoing", false);
    columns.put("target", "country:uzbekistan");
    columns.put("names", List.of(List.of("", "Uzbekistan")));
    columns.put("details", null);
    columns.put("citations", null);
    return columns;
  }

  private static Map<String, Object> detailed() {
    Map<String, Object> columns = columns();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("dataSet", "atop-4");
    details.put("rank", null);
    details.put("rankReason", null);
    details.put("note", null);
    details.put("best", true);
    details.put("told", 3);
    details.put("written", 3);
    details.put("retracted", null);
    columns.put("details", details);
    columns.put("citations", List.of("atop\tline 1204"));
    return columns;
  }

  @Benchmark
  public Claim plain() {
    return Claim.of(plain, PARENT, view);
  }

  @Benchmark
  public Claim withDetailsAndCitations() {
    return Claim.of(detailed, PARENT, view);
  }
}
