package io.pacta.time;

/**
 * An answer that admits what its sources leave open: Kleene's three-valued logic.
 *
 * <p>{@code UNKNOWN} means that the sources allow both answers. A combination is decided as soon as
 * one part decides it: {@code FALSE.and(UNKNOWN)} is {@code FALSE}.
 */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  public Truth and(Truth that) {
    return switch (this) {
      case TRUE -> that;
      case FALSE -> FALSE;
      case UNKNOWN -> that == FALSE ? FALSE : UNKNOWN;
    };
  }

  public Truth or(Truth that) {
    return not().and(that.not()).not();
  }

  /** The steps of a path: true if each is. Of nothing, {@code TRUE}. */
  public static Truth all(Iterable<Truth> truths) {
    Truth all = TRUE;
    for (Truth truth : truths) {
      all = all.and(truth);
    }
    return all;
  }

  /** The spells of one thing: true if one is. Of nothing, {@code FALSE}. */
  public static Truth any(Iterable<Truth> truths) {
    Truth any = FALSE;
    for (Truth truth : truths) {
      any = any.or(truth);
    }
    return any;
  }
}
