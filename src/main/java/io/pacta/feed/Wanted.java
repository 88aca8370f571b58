package io.pacta.feed;

import io.pacta.fact.FactKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entries somebody wants.
 *
 * @param kinds claims of which kinds
 * @param of about which entities, by their ids; empty for all
 */
record Wanted(Set<FactKind> kinds, Set<String> of) {

  static final Wanted EVERYTHING =
      new Wanted(Arrays.stream(FactKind.values()).collect(Collectors.toSet()), Set.of());

  Wanted {
    kinds = Set.copyOf(kinds);
    of = Set.copyOf(of);
  }

  boolean includes(Item item) {
    return kinds.contains(item.kind()) && (of.isEmpty() || !Collections.disjoint(of, item.about()));
  }

  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("kinds", kinds.stream().map(FactKind::name).sorted().toList());
    parameters.put("of", of.stream().sorted().toList());
    return parameters;
  }
}
