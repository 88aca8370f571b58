package io.pacta.path;

import io.pacta.fact.Fact;

/**
 * A fact that makes a step.
 *
 * @param fact the fact
 * @param direction the schema's word for which way it goes, seen from where the step begins
 */
public record PathFact(Fact fact, String direction) {}
