package io.pacta.report;

/** What the record has to say to a statement. */
enum Verdict {
  /** A claim of the record says it. */
  SUPPORTED,
  /** The record says otherwise. */
  CONTRADICTED,
  /** The record does not say, or leaves it open. */
  NEW
}
