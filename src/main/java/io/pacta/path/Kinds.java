package io.pacta.path;

import io.pacta.fact.FactKind;
import io.pacta.read.InvalidArgument;
import io.pacta.time.Temporality;
import java.util.Arrays;
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

  /** Those that hold over a period and connect two entities. */
  private static final Kinds STATES =
      new Kinds(
          EnumSet.copyOf(
              Arrays.stream(FactKind.values())
                  .filter(kind -> !kind.isSelf() && kind.temporality() == Temporality.STATE)
                  .toList()));

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
      return STATES;
    }
    if (given.isEmpty()) {
      throw InvalidArgument.because(
          "'%s' is an empty list, and no fact is of no kind. Name the kinds that count, or leave '%s' out for those that hold over a period."
              .formatted(argument, argument));
    }
    return new Kinds(EnumSet.copyOf(given));
  }

  boolean areStates() {
    return STATES.kinds.containsAll(kinds);
  }

  /** Adds what {@code cypher/parts/walked.cypher} reads. */
  void putInto(Map<String, Object> parameters) {
    parameters.put("kinds", kinds.stream().map(FactKind::name).sorted().toList());
    parameters.put("happenings", !areStates());
  }
}
