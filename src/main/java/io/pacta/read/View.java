package io.pacta.read;

import java.time.LocalDate;

/**
 * From which day, and from which state of the record, a thing is seen. What lies below a thing
 * inherits its view.
 *
 * @param day the day on which things are looked at
 * @param dayGiven whether somebody asked for that day; else it is today
 * @param revision the newest revision of the record that counts
 * @param revisionGiven whether somebody asked for that state of the record; else it was the newest
 */
public record View(LocalDate day, boolean dayGiven, long revision, boolean revisionGiven) {

  /** The same record, seen on another day. */
  public View on(LocalDate other) {
    return new View(other, true, revision, revisionGiven);
  }

  /** The view of what lies below: the same day and the same revision. */
  public Moment moment() {
    return new Moment(day, dayGiven, revision, null, revisionGiven, null);
  }

  /**
   * What an id carries of its view: {@code @2007-01-01}, {@code @2007-01-01~12}, {@code @~12}, or
   * nothing where neither day nor revision was asked for. {@link Seen#parse} reads it back.
   */
  public String mark() {
    return (dayGiven || revisionGiven ? "@" : "")
        + (dayGiven ? day : "")
        + (revisionGiven ? "~" + revision : "");
  }
}
