package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A code by which a data set or a standard knows an entity.
 *
 * @param key the key of the claim; empty where it was not read
 * @param scheme whose code it is: {@code COW}, {@code ISO3}
 * @param value the code
 * @param valid when it meant this entity
 */
public record Identifier(String key, String scheme, String value, Edtf valid) {

  /** The identifier of a row that does not say which claim it is. */
  public static Identifier of(Row row) {
    return of("", row);
  }

  /** The identifier of a row whose column {@code id} is the key of its claim. */
  public static Identifier claimed(Row row) {
    return of(row.text("id"), row);
  }

  private static Identifier of(String key, Row row) {
    return new Identifier(
        key, row.text("scheme"), row.text("value"), Edtf.parse(row.text("valid")));
  }

  /**
   * Codes in use on the day first, certain before possible, then the one in use nearest in time;
   * among equals the one used last.
   */
  public static Comparator<Identifier> nearest(LocalDate day) {
    return Comparator.comparingInt((Identifier code) -> rank(code.inUse(day)))
        .thenComparingLong(code -> code.daysFrom(day))
        .thenComparing(code -> code.valid.latest(), Comparator.reverseOrder())
        .thenComparing(Identifier::value);
  }

  /** Whether the code was in use on the day. */
  public Truth inUse(LocalDate day) {
    return valid.holds(day, Temporality.STATE);
  }

  /** How many days lie between the day and the time when the code may have been in use. */
  private long daysFrom(LocalDate day) {
    if (valid.latest().isBefore(day)) {
      return valid.latest().until(day, ChronoUnit.DAYS);
    }
    return Math.max(0, day.until(valid.earliest(), ChronoUnit.DAYS));
  }

  private static int rank(Truth truth) {
    return switch (truth) {
      case TRUE -> 0;
      case UNKNOWN -> 1;
      case FALSE -> 2;
    };
  }
}
