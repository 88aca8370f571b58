package io.pacta.common;

import io.pacta.fact.Entity;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.path.SharedTime;
import io.pacta.time.Truth;
import java.util.List;

/**
 * What several entities share.
 *
 * @param entity to which a kind of fact connects all of them
 * @param kind that kind
 * @param direction which way its facts go, seen from those who share it
 * @param holds whether they share it at one of the times
 * @param others how many others are in it
 * @param times when all were in it together
 * @param facts the facts that say so
 */
record CommonGround(
    Entity entity,
    FactKind kind,
    String direction,
    Truth holds,
    int others,
    List<SharedTime> times,
    List<Fact> facts) {

  private static final int MOST = 100;

  CommonGround {
    times = times.stream().limit(MOST).toList();
    facts = facts.stream().limit(MOST).toList();
  }
}
