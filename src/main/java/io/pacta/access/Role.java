package io.pacta.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** What somebody may do; each may also do what those before it may. */
public enum Role {
  /** What anyone may do. */
  NONE,
  /** Reads where reading is not open to anyone. */
  READER,
  /** Writes. */
  EDITOR,
  /** Merges, and whatever else is hard to take back. */
  ADMIN;

  /** The highest of the roles that have such names; NONE where there is none. */
  static Role highest(Collection<?> names) {
    return Arrays.stream(values())
        .filter(role -> role != NONE && names.stream().anyMatch(role.toString()::equals))
        .reduce(NONE, (lower, higher) -> higher);
  }

  /** Whether this may do what needs the other. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** Its name in keys, tokens and sentences. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
