package io.pacta.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was measured of all questions, for people and for programs. */
public final class ReadReport {

  private static final String HEAD =
      "%-15s %5s %6s | %7s %7s %7s %7s %6s  | %7s %7s %6s  | %7s %7s %7s";

  private final ReadBench.Plan plan;
  private final List<ReadFigures> figures;

  ReadReport(ReadBench.Plan plan, List<ReadFigures> figures) {
    this.plan = plan;
    this.figures = List.copyOf(figures);
  }

  /** What stands above the rows of a table. */
  static List<String> head(ReadBench.Plan plan) {
    return List.of(
        plan.state().toString(),
        HEAD.formatted(
            "",
            "",
            "",
            "ms, 1 at",
            "a time",
            "",
            "",
            "",
            "a second",
            ", 16 at",
            "once",
            "CPU ms",
            "each",
            ""),
        HEAD.formatted(
            "", "reads", "values", "median", "p95", "p99", "floor", "ratio", "Pacta", "floor",
            "ratio", "server", "db", "floor"));
  }

  /** What stands below them. */
  public List<String> foot() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "! misses the goal: at most 1.3 x the floor's latency or 1 ms more, at least 0.7 x its throughput or 1,500.");
    lines.add("");
    figures.forEach(each -> lines.add(said(each)));
    return lines;
  }

  /** A row of the table. */
  static String row(ReadFigures each) {
    Figures pacta = each.pacta();
    Figures floor = each.floor();
    return "%-15s %5.1f %6.0f | %7.2f %7.2f %7.2f %7.2f %6.2f%s | %7.0f %7.0f %6.2f%s | %7.2f %7.2f %7.2f"
        .formatted(
            each.question().name(),
            each.reads(),
            each.agreement().values(),
            pacta.latency(50),
            pacta.latency(95),
            pacta.latency(99),
            floor.latency(50),
            each.latencyRatio(),
            each.isFast() ? " " : "!",
            pacta.throughput(),
            floor.throughput(),
            each.throughputRatio(),
            each.isAmple() ? " " : "!",
            pacta.serverCpu(),
            pacta.databaseCpu(),
            floor.databaseCpu());
  }

  private static String said(ReadFigures each) {
    Asked.Agreement agreement = each.agreement();
    int same = agreement.asked() - agreement.different().size();
    return "%-15s %s The same answer %d of %d times%s"
        .formatted(
            each.question().name(),
            each.question().sentence(),
            same,
            agreement.asked(),
            agreement.different().isEmpty()
                ? "."
                : ", another for " + agreement.different().getFirst() + ".");
  }

  /** As JSON. */
  public String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("state", plan.state().name());
    all.put("seed", plan.seed());
    all.put("draws", plan.draws());
    all.put("rounds", plan.rounds());
    all.put("turnSeconds", plan.turn().toMillis() / 1000.0);
    all.put("processors", Runtime.getRuntime().availableProcessors());
    all.put("questions", figures.stream().map(ReadReport::json).toList());
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }

  private static Map<String, Object> json(ReadFigures each) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("question", each.question().name());
    one.put("asks", each.question().sentence());
    one.put("reads", each.reads());
    one.put("values", each.agreement().values());
    one.put("bytes", each.agreement().bytes());
    one.put("compared", each.agreement().asked());
    one.put("different", each.agreement().different());
    one.put("pacta", json(each.pacta()));
    one.put("floor", json(each.floor()));
    one.put("latencyRatio", each.latencyRatio());
    one.put("throughputRatio", each.throughputRatio());
    return one;
  }

  private static Map<String, Object> json(Figures figures) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("medianMillis", figures.latency(50));
    one.put("p95Millis", figures.latency(95));
    one.put("p99Millis", figures.latency(99));
    one.put("perSecond", figures.throughput());
    one.put("serverCpuMillis", figures.serverCpu());
    one.put("databaseCpuMillis", figures.databaseCpu());
    return one;
  }
}
