package io.pacta.ingest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many rows came to which end. Every row that is read is in it, once, from the moment it is
 * read; both threads count.
 */
final class Tally {

  private final Map<Fate, Long> rows = new EnumMap<>(Fate.class);

  Tally() {
    Arrays.stream(Fate.values()).forEach(fate -> rows.put(fate, 0L));
  }

  /** A row was read. Until more is known of it, it says nothing of its own. */
  synchronized void read() {
    rows.merge(Fate.MERGED, 1L, Long::sum);
  }

  /** More is known of a row; only what ranks higher counts. */
  synchronized void settle(Line line, Fate fate) {
    if (fate.compareTo(line.fate()) > 0) {
      rows.merge(line.fate(), -1L, Long::sum);
      rows.merge(fate, 1L, Long::sum);
      line.fate(fate);
    }
  }

  synchronized long of(Fate fate) {
    return rows.getOrDefault(fate, 0L);
  }

  synchronized long all() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
