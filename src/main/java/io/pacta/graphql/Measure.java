package io.pacta.graphql;

/**
 * How much a part of a document asks for, fragments written out where they are spread. Numbers that
 * grow too large stay at {@link Long#MAX_VALUE}.
 *
 * @param depth how deep fields are nested in it
 * @param nesting how deep braces and spreads are
 * @param fields how many fields it has
 * @param repeats how many fields and fragments stand again in the same braces
 * @param aliases how many of them have an alias
 * @param directives how many directives it has
 * @param once what it asks for where it stands once
 * @param perItem of a part of a connection what it asks for with each item of the page
 */
record Measure(
    long depth,
    long nesting,
    long fields,
    long repeats,
    long aliases,
    long directives,
    Amount once,
    Amount perItem) {

  static final Measure NOTHING = new Measure(0, 0, 0, 0, 0, 0, Amount.NONE, Amount.NONE);

  /**
   * How much of an answer is asked for.
   *
   * @param nodes items of lists
   * @param values fields, each as often as it is answered
   */
  record Amount(long nodes, long values) {

    static final Amount NONE = new Amount(0, 0);

    Amount plus(Amount other) {
      return new Amount(sum(nodes, other.nodes), sum(values, other.values));
    }

    Amount times(long factor) {
      return new Amount(product(nodes, factor), product(values, factor));
    }
  }

  /** The measure of both, side by side. */
  Measure plus(Measure other) {
    return new Measure(
        Math.max(depth, other.depth),
        Math.max(nesting, other.nesting),
        sum(fields, other.fields),
        sum(repeats, other.repeats),
        sum(aliases, other.aliases),
        sum(directives, other.directives),
        once.plus(other.once),
        perItem.plus(other.perItem));
  }

  /** The measure with so many more directives. */
  Measure directed(int more) {
    return new Measure(
        depth, nesting, fields, repeats, aliases, sum(directives, more), once, perItem);
  }

  /** The measure with so many more repeated fields. */
  Measure repeating(long more) {
    return new Measure(
        depth, nesting, fields, sum(repeats, more), aliases, directives, once, perItem);
  }

  /** The measure one pair of braces or one spread further out. */
  Measure nested() {
    return new Measure(depth, sum(nesting, 1), fields, repeats, aliases, directives, once, perItem);
  }

  /** The measure of a field below which this stands. */
  Measure below(boolean aliased, int directed, Amount fieldOnce, Amount fieldPerItem) {
    return new Measure(
        sum(depth, 1),
        sum(nesting, 1),
        sum(fields, 1),
        repeats,
        sum(aliases, aliased ? 1 : 0),
        sum(directives, directed),
        fieldOnce,
        fieldPerItem);
  }

  private static long sum(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  private static long product(long a, long b) {
    return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
  }
}
