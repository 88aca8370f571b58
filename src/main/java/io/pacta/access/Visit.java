package io.pacta.access;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a caller, as it goes through the engine. It stands in the operation's context,
 * not in a variable of a thread, so that it is there on whichever thread a field is answered.
 */
public final class Visit {

  private static final String KEY = "io.pacta.visit";

  private final Caller caller;
  private final String address;
  private final Budget budget;
  private final boolean reading;
  private volatile @Nullable Cost cost;

  /**
   * One that is under way.
   *
   * @param address where it comes from, for the log
   * @param reading whether it came by a method that only reads
   */
  Visit(Caller caller, String address, Budget budget, boolean reading) {
    this.caller = caller;
    this.address = address;
    this.budget = budget;
    this.reading = reading;
  }

  /** That of a caller who asks from within the program, and has no budget to keep to. */
  public static Visit within(Caller caller) {
    return new Visit(caller, "within", Budget.ENDLESS, false);
  }

  /** The visit that an operation belongs to; nobody's, where none was put there. */
  public static Visit of(GraphQLContext context) {
    return context.getOrDefault(KEY, within(Caller.NOBODY));
  }

  /** Makes it the visit of the operation whose context that is. */
  public void put(GraphQLContext context) {
    context.put(KEY, this);
  }

  public Caller caller() {
    return caller;
  }

  /** Where it comes from, for the log. */
  public String address() {
    return address;
  }

  /** Whether it came by a method that only reads, such as GET. */
  public boolean isReading() {
    return reading;
  }

  /**
   * Whether it is logged that the operation is refused: not where its caller lets it be too often.
   */
  public boolean isRefusalLogged() {
    return budget.refusals().take(1) == 0;
  }

  /** Notes what the operation costs. */
  public void costs(Cost whole) {
    cost = whole;
  }

  /** What the operation costs, in points; 0 where it is not known yet. */
  public long points() {
    Cost whole = cost;
    return whole == null ? 0 : whole.points();
  }

  /** Takes what the operation costs from the budget; an error where there is not as much left. */
  public @Nullable GraphQLError charge() {
    Cost whole = cost;
    long wait = whole == null ? 0 : budget.cost().take(whole.points());
    return wait == 0 || whole == null
        ? null
        : Denied.RATE_LIMITED.error(
            "The operation costs %,d, and of the %,d that may be asked for in a minute %,d are left. Ask again in %,d s, or for less."
                .formatted(whole.points(), budget.cost().most(), budget.cost().left(), wait),
            Map.of("asked", whole.points(), Denied.RETRY_AFTER, wait));
  }

  /** What the operation costs and what is left, as an answer shows it. */
  Map<String, Object> shown() {
    Map<String, Object> shown = new LinkedHashMap<>();
    Cost whole = cost;
    if (whole != null) {
      shown.put("points", whole.points());
      shown.put("nodes", whole.nodes());
      shown.put("values", whole.values());
    }
    shown.put("budget", budget.shown());
    return shown;
  }
}
