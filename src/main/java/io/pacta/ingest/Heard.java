package io.pacta.ingest;

import com.carrotsearch.hppc.LongLongHashMap;
import io.pacta.record.Draft;
import java.util.Objects;

/**
 * The claims of an import by now: sixteen bytes for each, a digest of its key and one of what it
 * says.
 */
final class Heard {

  private final LongLongHashMap saidByKey = new LongLongHashMap();

  /** What is known of a claim that is told. */
  enum Before {
    NOTHING,
    THE_SAME,
    SOMETHING_ELSE
  }

  /** Hears a claim, and says what of it was heard before. */
  Before hear(Draft draft) {
    long key = key(draft.key());
    long says =
        digits(draft.says()) ^ Objects.hash(draft.telling().note(), draft.telling().rank().name());
    if (!saidByKey.containsKey(key)) {
      saidByKey.put(key, says);
      return Before.NOTHING;
    }
    return saidByKey.get(key) == says ? Before.THE_SAME : Before.SOMETHING_ELSE;
  }

  /** Whether a claim with this key was heard. */
  boolean has(String key) {
    return saidByKey.containsKey(key(key));
  }

  private static long key(String key) {
    return digits(key.substring(key.length() - 16))
        ^ (key.substring(0, key.length() - 16).hashCode() * 0x9E3779B97F4A7C15L);
  }

  private static long digits(String hexadecimal) {
    return Long.parseUnsignedLong(hexadecimal, 0, 16, 16);
  }
}
