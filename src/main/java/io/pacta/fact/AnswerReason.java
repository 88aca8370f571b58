package io.pacta.fact;

/** Why a question is answered as it is. */
public enum AnswerReason {
  /** A claim says that it held. */
  HELD,
  /** A claim says that it may have held. */
  MAY_HAVE_HELD,
  /** No claim says so, and a data set that would know covers the day. */
  DENIED,
  /** No claim says so, and the data sets that would know do not cover the day. */
  NOT_COVERED,
  /** There is no data set that would know. */
  NOTHING_SAID
}
