package io.pacta.common;

/**
 * How two voted at some roll calls.
 *
 * @param rollCalls at how many both voted
 * @param same at how many the same
 * @param opposite at how many one for and one against
 */
record Votes(int rollCalls, int same, int opposite) {

  static final Votes NONE = new Votes(0, 0, 0);

  Votes plus(Votes more) {
    return new Votes(rollCalls + more.rollCalls, same + more.same, opposite + more.opposite);
  }

  /** At how many one abstained and the other did not. */
  int oneAbstained() {
    return rollCalls - same - opposite;
  }

  /**
   * The index of agreement of Arend Lijphart, "The Analysis of Bloc Voting in the General
   * Assembly", American Political Science Review 57 (1963), as a share. There is at least one roll
   * call.
   */
  double index() {
    return (same + oneAbstained() / 2.0) / rollCalls;
  }
}
