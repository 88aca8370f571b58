package io.pacta.access;

import io.pacta.neo4j.Row;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A key as the database knows it, which is not enough to use it.
 *
 * @param id by which it is revoked
 * @param name of whoever has it; the author of the revisions that are made with it
 * @param lastFour the last letters of its secret
 * @param expires from when on it is good no longer; null where it never ends by itself
 * @param revoked when it was revoked; null where it was not
 */
public record ApiKey(
    String id,
    String name,
    Role role,
    String lastFour,
    Instant created,
    @Nullable Instant expires,
    @Nullable Instant revoked) {

  static ApiKey of(Row row) {
    return new ApiKey(
        row.text("id"),
        row.text("name"),
        Role.valueOf(row.text("role").toUpperCase(Locale.ROOT)),
        row.text("lastFour"),
        row.instant("created"),
        row.has("expires") ? row.instant("expires") : null,
        row.has("revoked") ? row.instant("revoked") : null);
  }

  /** What it is at an instant. */
  public State at(Instant instant) {
    if (revoked != null) {
      return State.REVOKED;
    }
    return expires != null && !instant.isBefore(expires) ? State.EXPIRED : State.GOOD;
  }

  /** Whether a key lets in. */
  public enum State {
    GOOD,
    EXPIRED,
    REVOKED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Caller caller() {
    return new Caller(name, role, "key " + id);
  }
}
