package io.pacta.path;

import io.pacta.fact.Fact;
import io.pacta.time.Edtf;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When the steps of a path hold together, or what several entities have in common. Each combination
 * of facts, one for each step, has an interval in common or not; combinations that have the same
 * are followed as one.
 *
 * @param facts the facts of each step
 * @param time which days count
 * @param ordered whether each step begins no earlier than the one before
 */
public record Times(List<List<Fact>> facts, Time time, boolean ordered) {

  private static final Comparator<Common> IN_ORDER =
      Comparator.<Common, LocalDate>comparing(each -> each.together().startEarliest())
          .thenComparing(each -> each.together().endLatest())
          .thenComparing(each -> each.edtf().toString());

  /** The intervals that may be, and the keys of the facts that have them in common. */
  Map<Common, Set<String>> common() {
    Map<Common, Set<String>> reached = new LinkedHashMap<>();
    for (Fact fact : facts.getFirst()) {
      add(reached, Common.of(Spell.of(fact, time), ordered), Set.of(), fact);
    }
    for (List<Fact> step : facts.subList(1, facts.size())) {
      Map<Common, Set<String>> further = new LinkedHashMap<>();
      for (Fact fact : step) {
        Spell spell = Spell.of(fact, time);
        reached.forEach(
            (common, keys) -> {
              if (!ordered || common.mayPrecede(spell)) {
                add(further, common.and(spell, ordered), keys, fact);
              }
            });
      }
      reached = further;
    }
    return reached;
  }

  private void add(Map<Common, Set<String>> to, Common common, Set<String> keys, Fact fact) {
    if (common.in(time) != Truth.FALSE) {
      Set<String> all = to.computeIfAbsent(common, none -> new HashSet<>());
      all.addAll(keys);
      all.add(fact.key());
    }
  }

  /** The times, in order. */
  public List<SharedTime> shared() {
    return of(common().keySet());
  }

  /** The times that the intervals make: each once, in order. */
  List<SharedTime> of(Set<Common> common) {
    Map<Edtf, Truth> times = new LinkedHashMap<>();
    common.stream()
        .sorted(IN_ORDER)
        .forEach(each -> times.merge(each.edtf(), each.in(time), Truth::or));
    return times.entrySet().stream()
        .map(each -> new SharedTime(each.getKey(), each.getValue()))
        .toList();
  }
}
