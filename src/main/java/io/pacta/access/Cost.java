package io.pacta.access;

/**
 * What an operation costs before anyone knows its answer.
 *
 * @param nodes the most items of lists that it may get
 * @param values the most values
 */
public record Cost(long nodes, long values) {

  /** The cost as one number. */
  public long points() {
    long points = nodes + values;
    return points < 0 ? Long.MAX_VALUE : points;
  }
}
