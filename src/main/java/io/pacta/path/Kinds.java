package io.pacta.path;

import io.pacta.fact.FactKind;
import io.pacta.read.InvalidArgument;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of fact that are walked along.
 *
 * @param kinds at least one
 */
record Kinds(Set<FactKind> kinds) {

  Kinds {
    kinds = Set.copyOf(kinds);
  }

  /**
   * Those that an argument gives; the states where it gives none.
   *
   * @throws InvalidArgument where its list is empty
   */
  static Kinds of(String argument, @Nullable List<FactKind> given) {
    if (given == null) {
      return new Kinds(FactKind.states());
    }
    if (given.isEmpty()) {
      throw InvalidArgument.because(
          "'%s' is an empty list, and no fact is of no kind. Name the kinds that count, or leave '%s' out for those that hold over a period."
              .formatted(argument, argument));
    }
    return new Kinds(EnumSet.copyOf(given));
  }

  boolean areStates() {
    return FactKind.states().containsAll(kinds);
  }

  /**
   * Adds what {@code cypher/parts/walked.cypher} reads, and whether it has to: {@code
   * walked.usual.cypher} walks along all states.
   */
  void putInto(Map<String, Object> parameters) {
    parameters.put("kinds", kinds.stream().map(FactKind::name).sorted().toList());
    parameters.put("happenings", !areStates());
    parameters.put("someKinds", !kinds.equals(FactKind.states()));
  }
}
