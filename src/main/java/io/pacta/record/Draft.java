package io.pacta.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A claim made ready to be written: everything that follows from it is worked out once. */
public final class Draft {

  private final Telling telling;
  private final Standing.Place place;
  private final Map<String, Object> content;
  private final Contest.Entry entry;

  private Draft(Telling telling) {
    this.telling = telling;
    this.place = Standing.Place.of(telling);
    this.content = telling.content();
    this.entry = new Contest.Entry(key(), telling.dataSet(), telling.rank(), telling.bounds());
  }

  public static Draft of(Telling telling) {
    return new Draft(telling);
  }

  /** The same, ranked as a version that stands. */
  Draft ranked(Standing standing) {
    return telling.rank() == standing.rank()
            && Objects.equals(telling.rankReason(), standing.rankReason())
        ? this
        : of(telling.ranked(standing.rank(), standing.rankReason()));
  }

  /** The same, told of the entities with which others are one now. */
  Draft moved(Map<String, String> merged) {
    Telling moved = telling.moved(merged);
    return moved.equals(telling) ? this : of(moved);
  }

  public Telling telling() {
    return telling;
  }

  /** The claim's identity. */
  public String key() {
    return String.valueOf(content.get("key"));
  }

  /** A digest of what it says, without who says so: when it held, and its properties. */
  public String says() {
    return telling.says();
  }

  /** What it is about. */
  Standing.Place place() {
    return place;
  }

  /**
   * What the first version of it stores, or the first after it was taken back.
   *
   * @param versions of the revision that writes it
   */
  Map<String, Object> version(boolean best, Versions versions) {
    Map<String, Object> version = new HashMap<>(content);
    version.put("best", best);
    version.put("closed", Ledger.OPEN);
    version.put("version", versions.next());
    return version;
  }

  /**
   * What the next version of it stores.
   *
   * @param told the revision in which the record was first told of it
   */
  Map<String, Object> version(boolean best, Versions versions, long told) {
    Map<String, Object> version = version(best, versions);
    version.put("told", told);
    return version;
  }

  /** Whether another says the same in the same words, with the same rank and citations. */
  public boolean saysTheSame(Draft other) {
    return content.equals(other.content);
  }

  /** What its versions store of it. */
  Map<String, Object> content() {
    return content;
  }

  /** The claim, as far as it is in contest with others. */
  Contest.Entry entry() {
    return entry;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Draft draft && draft.telling.equals(telling);
  }

  @Override
  public int hashCode() {
    return telling.hashCode();
  }

  @Override
  public String toString() {
    return telling.toString();
  }
}
