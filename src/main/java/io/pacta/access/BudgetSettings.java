package io.pacta.access;

import io.pacta.neo4j.StartFailure;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one key, token or address may ask for in a minute; 0 is without end. See {@code
 * docs/security.md}.
 *
 * @param requests The most requests a minute.
 * @param cost The most that a minute's operations may cost: the items and values that they may get.
 * @param refusedLogins The most keys and tokens that an address may present in a minute and that
 *     are not good before it is told to wait; and how many refused operations of a caller are
 *     logged.
 * @param callers For how many callers budgets are kept, the latest; a budget takes some 500 bytes.
 */
@ConfigurationProperties("pacta.budget")
record BudgetSettings(
    @DefaultValue("30000") long requests,
    @DefaultValue("50000000") long cost,
    @DefaultValue("60") long refusedLogins,
    @DefaultValue("50000") int callers) {

  /** The most that a {@link Quota} can give back: one in a nanosecond. */
  private static final long MOST = 60_000_000_000L;

  BudgetSettings {
    requireBetween("requests", requests, 0, MOST);
    requireBetween("cost", cost, 0, MOST);
    requireBetween("refused-logins", refusedLogins, 0, MOST);
    requireBetween("callers", callers, 1, Integer.MAX_VALUE);
  }

  private static void requireBetween(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new StartFailure(
          "pacta.budget.%s is %d. It is a number from %d to %d%s."
              .formatted(name, value, least, most, least == 0 ? "; 0 is without end" : ""),
          null);
    }
  }
}
