package io.pacta.path;

import io.pacta.fact.FactKind;
import io.pacta.time.Temporality;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact of a small world, and every pair of days that its dates can mean.
 *
 * @param start the days on which it may have begun, counted from day 1
 * @param end those on which it may have ended
 * @param valid as it is written
 */
record Readings(
    FactKind kind, String subject, String object, Range start, Range end, String valid) {

  /** Later than all days of the world, and earlier. */
  static final int AFTER = 11;

  static final int BEFORE = -1;

  /** Days from the first to the last. */
  record Range(int first, int last) {}

  /** One way to read its dates. */
  record Reading(int start, int end) {}

  boolean isState() {
    return kind.temporality() == Temporality.STATE;
  }

  /** All readings; of a happening, whose days go on, from its day. */
  List<Reading> all() {
    List<Reading> all = new ArrayList<>();
    for (int began = start.first(); began <= start.last(); began++) {
      if (!isState()) {
        all.add(new Reading(began, AFTER));
        continue;
      }
      for (int ended = Math.max(began, end.first()); ended <= end.last(); ended++) {
        all.add(new Reading(began, ended));
      }
    }
    return all;
  }

  boolean connects(String one, String other) {
    return (subject.equals(one) && object.equals(other))
        || (subject.equals(other) && object.equals(one));
  }
}
