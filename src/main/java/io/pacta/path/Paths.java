package io.pacta.path;

import io.pacta.fact.Entity;
import io.pacta.fact.EntityIds;
import io.pacta.fact.Fact;
import io.pacta.fact.Facts;
import io.pacta.neo4j.Row;
import io.pacta.read.View;
import io.pacta.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows become paths here. */
record Paths(PathsAsked asked, Facts facts, View view) {

  /**
   * The paths asked for.
   *
   * @param rows one for each fact of each step, one for where each path begins, or one without a
   *     path
   * @throws InvalidArgument where the record does not know one of the two ends
   */
  static List<Path> of(PathsAsked asked, List<Row> rows, Facts facts) {
    Row any = rows.getFirst();
    List<@Nullable String> unknown = any.texts("unknown");
    EntityIds.refuseUnless(!unknown.contains(asked.from()), "from", asked.from());
    EntityIds.refuseUnless(!unknown.contains(asked.to()), "to", asked.to());
    Paths paths = new Paths(asked, facts, asked.moment().at(any.number("revision")));
    return rows.stream()
        .filter(row -> row.has("path"))
        .collect(Collectors.groupingBy(row -> row.index("path"), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .limit(asked.first())
        .map(paths::path)
        .toList();
  }

  private Path path(List<Row> rows) {
    Map<Integer, List<Row>> steps =
        rows.stream()
            .collect(
                Collectors.groupingBy(row -> row.index("step"), TreeMap::new, Collectors.toList()));
    List<Entity> entities =
        steps.values().stream().map(step -> Entity.of(step.getFirst(), "target", view)).toList();
    List<List<Fact>> all =
        steps.values().stream()
            .skip(1)
            .map(step -> step.stream().map(this::fact).toList())
            .toList();
    Times times = new Times(all, asked.time(), asked.chronological());
    Map<Common, Set<String>> common = times.common();
    Set<String> parts = common.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    List<SharedTime> shared = times.of(common.keySet());
    return new Path(
        1 / rows.getFirst().decimal("ways"),
        Truth.any(shared.stream().map(SharedTime::holds).toList()),
        entities,
        IntStream.range(0, all.size())
            .mapToObj(at -> step(entities.get(at), entities.get(at + 1), all.get(at), parts))
            .toList(),
        shared);
  }

  private Fact fact(Row row) {
    return facts.of(row, row.text("parent"), view);
  }

  private static PathStep step(Entity from, Entity to, List<Fact> facts, Set<String> parts) {
    List<PathFact> taking = new ArrayList<>();
    for (Fact fact : facts) {
      if (parts.contains(fact.key())) {
        boolean outgoing = fact.subject().identity().equals(from.identity());
        taking.add(new PathFact(fact, outgoing ? "OUTGOING" : "INCOMING"));
      }
    }
    return new PathStep(from, to, taking);
  }
}
