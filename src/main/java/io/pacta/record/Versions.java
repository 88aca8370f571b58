package io.pacta.record;

/**
 * The versions that one revision writes: each gets a number that no other in the record has, with
 * the revision in its upper 32 bits.
 */
final class Versions {

  private final long revision;
  private int written;

  Versions(long revision) {
    this.revision = revision;
  }

  /**
   * The number of the next one.
   *
   * @throws ArithmeticException after two thousand million
   */
  long next() {
    long number = revision << Integer.SIZE | written;
    written = Math.incrementExact(written);
    return number;
  }
}
