package io.pacta.path;

import io.pacta.fact.Entity;
import io.pacta.time.Truth;
import java.util.List;

/**
 * A way from one entity to another along facts.
 *
 * @param rarity how telling it is: the chance of who goes on at random from each entity in between
 * @param holds whether all steps held together on the day, or on some day of the interval asked for
 * @param entities from the first to the last
 * @param steps from each to the next
 * @param times when all steps held together, in order of time
 */
public record Path(
    double rarity,
    Truth holds,
    List<Entity> entities,
    List<PathStep> steps,
    List<SharedTime> times) {

  private static final int MOST = 100;

  public Path {
    entities = List.copyOf(entities);
    steps = List.copyOf(steps);
    times = times.stream().limit(MOST).toList();
  }

  public int length() {
    return steps.size();
  }
}
