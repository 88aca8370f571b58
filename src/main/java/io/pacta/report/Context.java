package io.pacta.report;

import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.read.View;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What matters on the day of an entity that a report names.
 *
 * @param entity the entity
 * @param facts what tells most first
 * @param connected the others in the text with which they connect it
 */
record Context(Entity entity, List<Fact> facts, List<Entity> connected) {

  /** Of each entity that a report names, in its order. */
  static Stream<Context> of(Reading reading) {
    Set<String> named =
        Reports.named(reading.mentions()).collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, List<Surrounding>> around =
        reading.surroundings().facts().stream().collect(Collectors.groupingBy(Surrounding::about));
    Map<String, Set<String>> sharing =
        reading.surroundings().facts().stream()
            .filter(fact -> fact.via() == Surrounding.Via.SHARED && named.contains(fact.about()))
            .collect(
                Collectors.groupingBy(
                    Surrounding::other,
                    Collectors.mapping(
                        Surrounding::about, Collectors.toCollection(LinkedHashSet::new))));
    return named.stream()
        .map(
            entity ->
                of(
                    entity,
                    around.getOrDefault(entity, List.of()),
                    fact ->
                        fact.via() == Surrounding.Via.SHARED
                            ? sharing.getOrDefault(fact.other(), Set.of())
                            : named.contains(fact.other()) ? Set.of(fact.other()) : Set.of(),
                    reading.view()));
  }

  /**
   * Of one.
   *
   * @param others whom in the text a fact has to do with
   */
  private static Context of(
      String entity,
      List<Surrounding> around,
      Function<Surrounding, Set<String>> others,
      View view) {
    Map<Surrounding, Set<String>> telling = new LinkedHashMap<>();
    for (Surrounding fact : around) {
      Set<String> with = new LinkedHashSet<>(others.apply(fact));
      with.remove(entity);
      boolean tells =
          switch (fact.via()) {
            case OFFICE, HOLDER -> true;
            case DIRECT, SHARED -> !with.isEmpty();
          };
      if (tells) {
        telling.put(fact, with);
      }
    }
    return new Context(
        Entity.of(entity, view),
        telling.keySet().stream()
            .sorted(Comparator.comparing(Surrounding::via).thenComparingInt(Surrounding::among))
            .map(Surrounding::fact)
            .distinct()
            .toList(),
        telling.values().stream()
            .flatMap(Set::stream)
            .distinct()
            .map(other -> Entity.of(other, view))
            .toList());
  }
}
