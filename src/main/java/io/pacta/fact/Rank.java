package io.pacta.fact;

/** An editorial judgement on one claim, after the model of Wikidata's statements, best first. */
public enum Rank {
  PREFERRED,
  NORMAL,
  /** Known to be wrong, and kept with the reason. Never best. */
  DEPRECATED
}
