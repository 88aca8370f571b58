package io.pacta.bench;

/**
 * What was measured of a question.
 *
 * @param question which
 * @param reads how many reads of the database Pacta makes for it
 * @param agreement whether both sides answer the same
 * @param pacta what was measured over HTTP
 * @param floor what was measured over Bolt
 */
record ReadFigures(
    Question question, double reads, Asked.Agreement agreement, Figures pacta, Figures floor) {

  /** How often the latency of the floor. */
  double latencyRatio() {
    return pacta.latency(50) / floor.latency(50);
  }

  /** Which part of the throughput of the floor. */
  double throughputRatio() {
    return pacta.throughput() / floor.throughput();
  }

  /** The latency is at most 1.3 times the floor's, or a millisecond more where that is more. */
  boolean isFast() {
    double least = floor.latency(50);
    return pacta.latency(50) <= Math.max(1.3 * least, least + 1);
  }

  /** The throughput is at least 0.7 times the floor's, or 1,500 a second where that is less. */
  boolean isAmple() {
    return pacta.throughput() >= Math.min(0.7 * floor.throughput(), 1_500);
  }
}
