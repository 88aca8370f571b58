package io.pacta.country;

import io.pacta.fact.Identifier;
import io.pacta.time.Bounds;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import io.pacta.time.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/** Which of several codes counts on a day. */
final class Codes {

  private static final Set<String> ISO = Set.of("ISO2", "ISO3");

  private Codes() {}

  /** Codes in use on the day first, certain before possible, then the one used last. */
  static Comparator<Identifier> nearest(LocalDate day) {
    return Comparator.comparingInt((Identifier code) -> rank(inUse(code, day)))
        .thenComparing(code -> bounds(code).endLatest(), Comparator.reverseOrder())
        .thenComparing(Identifier::value);
  }

  /** Whether the code was in use on the day. */
  static Truth inUse(Identifier code, LocalDate day) {
    return bounds(code).in(Window.on(day, Temporality.STATE));
  }

  /** Current ISO 3166-1 codes first, then withdrawn ones, then the abbreviations of COW. */
  static int precedence(Identifier code, LocalDate today) {
    if (!ISO.contains(code.scheme())) {
      return code.scheme().equals("ISO_3166_3") ? 1 : 2;
    }
    return inUse(code, today) == Truth.FALSE ? 1 : 0;
  }

  private static int rank(Truth truth) {
    return switch (truth) {
      case TRUE -> 0;
      case UNKNOWN -> 1;
      case FALSE -> 2;
    };
  }

  private static Bounds bounds(Identifier code) {
    return code.valid().bounds(Temporality.STATE);
  }
}
