package io.pacta.path;

import io.pacta.read.Extent;
import org.springframework.stereotype.Component;

/** A subgraph has some facts for each of its entities. */
@Component
public class SubgraphExtent implements Extent {

  @Override
  public String type() {
    return "Subgraph";
  }

  @Override
  public long most(Arguments arguments) {
    return arguments.number("limit", Subgraph.USUAL) * Subgraph.FACTS_PER_ENTITY;
  }

  /** With each step it is chosen from more, of which most is left out. */
  @Override
  public long beside(Arguments arguments) {
    return (Math.clamp(arguments.number("depth", 1), 1, Subgraph.FARTHEST) - 1L)
        * Subgraph.USUAL
        * Subgraph.FACTS_PER_ENTITY;
  }
}
