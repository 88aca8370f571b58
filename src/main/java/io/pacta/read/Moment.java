package io.pacta.read;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The view that a read asks for. A root field does not know its revision yet: its statement finds
 * it ({@code cypher/parts/seen.cypher}), so that all below is read at one revision without a read
 * of its own. Below the root it is the revision of the parent's view.
 *
 * @param day the day asked for, or today
 * @param dayGiven whether it was asked for
 * @param revision the revision at which to read, where it is known
 * @param knownAt else the instant whose newest revision counts; absent, the newest of all
 * @param revisionGiven whether somebody asked for a revision or an instant
 * @param newest the newest revision that counts in the operation, where it does not see all
 */
public record Moment(
    LocalDate day,
    boolean dayGiven,
    @Nullable Long revision,
    @Nullable Instant knownAt,
    boolean revisionGiven,
    @Nullable Long newest) {

  /** The key in the operation's context under which the day stands that it calls today, in UTC. */
  public static final String TODAY = "io.pacta.today";

  /**
   * The key in the operation's context under which its newest revision stands, where the operation
   * is to see none after it.
   */
  public static final String NEWEST = "io.pacta.newest";

  /** What the arguments {@code asOf} and {@code knownAt} of a root field say. */
  public static Moment of(DataFetchingEnvironment field) {
    LocalDate asOf = field.getArgument("asOf");
    OffsetDateTime knownAt = field.getArgument("knownAt");
    return new Moment(
        asOf == null ? today(field) : asOf,
        asOf != null,
        null,
        knownAt == null ? null : knownAt.toInstant(),
        knownAt != null,
        newest(field));
  }

  /** What an id says, of today where it carries no day. */
  public static Moment of(Seen seen, DataFetchingEnvironment field) {
    LocalDate day = seen.day();
    return new Moment(
        day == null ? today(field) : day,
        day != null,
        seen.revision(),
        null,
        seen.revision() != null,
        newest(field));
  }

  private static @Nullable Long newest(DataFetchingEnvironment field) {
    return field.getGraphQlContext().get(NEWEST);
  }

  /** The operation's today, which is fixed once. */
  public static LocalDate today(DataFetchingEnvironment field) {
    return field.getGraphQlContext().get(TODAY);
  }

  /** The view, now that the revision is known. */
  public View at(long found) {
    return new View(day, dayGiven, found, revisionGiven);
  }

  /** The same, read at the revision of a cursor, if there is one. */
  Moment readAt(@Nullable Long cursor) {
    return cursor == null ? this : new Moment(day, dayGiven, cursor, null, revisionGiven, newest);
  }

  /** The revision, where it is known and nobody asked for one: what many others ask for as well. */
  public @Nullable Long newestRevision() {
    return revisionGiven ? null : revision;
  }

  /**
   * The newest revision that counts in the operation, where it does not see all and nobody asked
   * for another.
   */
  @Nullable Long newestGiven() {
    return revision == null && !revisionGiven ? newest : null;
  }

  /** Whether it is the newest revision of all, whichever that is: what a root field asks for. */
  public boolean isOfNewest() {
    return revision == null && newest == null && !revisionGiven;
  }

  /** What a statement's key says of the moment, by the names of the components. */
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("day", day);
    parameters.put("dayGiven", dayGiven);
    if (revision != null) {
      parameters.put("revision", revision);
    }
    if (newest != null) {
      parameters.put("newest", newest);
    }
    if (knownAt != null) {
      parameters.put("knownAt", knownAt.atOffset(ZoneOffset.UTC));
    }
    return parameters;
  }
}
