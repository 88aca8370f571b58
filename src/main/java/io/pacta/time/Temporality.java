package io.pacta.time;

/** How a fact lies in time, which decides what asking for a day means. */
public enum Temporality {
  /** Holds over a period, like a membership. Asked for a day: "held on it". */
  STATE,

  /** Occurs at a date, like a signature. Asked for a day: "had happened by it". */
  HAPPENING
}
