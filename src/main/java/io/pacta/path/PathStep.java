package io.pacta.path;

import io.pacta.fact.Entity;
import java.util.List;

/**
 * From one entity of a path to the next.
 *
 * @param from where it begins
 * @param to where it ends
 * @param facts those that make it at some time of the path
 */
public record PathStep(Entity from, Entity to, List<PathFact> facts) {

  public PathStep {
    facts = List.copyOf(facts);
  }
}
