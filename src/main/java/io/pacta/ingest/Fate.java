package io.pacta.ingest;

/** What became of a row. The later wins where its claims fare differently. */
enum Fate {
  /** It says nothing of its own: what it says is part of a claim of another row. */
  MERGED,
  /** What it says stood in the record already. */
  UNCHANGED,
  /** The record says something new. */
  IMPORTED,
  /** It could not be understood; the reason is given. */
  REJECTED
}
