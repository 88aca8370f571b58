package io.pacta.path;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.pacta.fact.EntityIds;
import io.pacta.fact.FactKind;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Numbers;
import io.pacta.read.Selection;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;

/**
 * Which paths are asked for.
 *
 * @param from the identity of the entity where they begin
 * @param to that of the entity where they end
 * @param via the kinds of fact along which they go
 * @param maxLength the most steps
 * @param time when all steps hold together
 * @param interval whether that is some day of an interval, and not one day
 * @param longer whether those are asked for too that are not of least length
 * @param chronological whether each step begins no earlier than the one before
 * @param first how many
 * @param moment from where they are seen
 * @param selection what is selected of their entities and facts
 */
record PathsAsked(
    String from,
    String to,
    Kinds via,
    int maxLength,
    Time time,
    boolean interval,
    boolean longer,
    boolean chronological,
    int first,
    Moment moment,
    Selection selection)
    implements Key {

  private static final int LONGEST = 6;
  private static final int MOST = 100;

  /**
   * What the field's arguments say.
   *
   * @throws InvalidArgument where they are out of bounds or do not go together
   */
  static PathsAsked of(DataFetchingEnvironment field) {
    String from = entity("from", field);
    String to = entity("to", field);
    if (from.equals(to)) {
      throw InvalidArgument.because(
          "'from' and 'to' are both \"%s\", and a path leads from one entity to another. What lies around one is its 'neighbourhood'."
              .formatted(from));
    }
    Moment moment = Moment.of(field);
    Edtf during = field.getArgument("during");
    List<String> via = field.getArgument("via");
    return new PathsAsked(
        from,
        to,
        Kinds.of("via", via == null ? null : via.stream().map(FactKind::valueOf).toList()),
        Numbers.of("maxLength", 4, 1, LONGEST, "a number of steps", field),
        Time.of(during, moment),
        during != null,
        Boolean.TRUE.equals(field.getArgument("longer")),
        Boolean.TRUE.equals(field.getArgument("chronological")),
        Numbers.of("first", 10, 0, MOST, "a number of paths", field),
        moment,
        selected(field.getSelectionSet()));
  }

  private static String entity(String argument, DataFetchingEnvironment field) {
    return EntityIds.identity(argument, field.getArgumentOrDefault(argument, ""));
  }

  private static Selection selected(DataFetchingFieldSelectionSet paths) {
    return Selection.union(
        List.of(
            Selection.ofThings(paths, "entities"),
            Selection.ofThings(paths, "steps", "from"),
            Selection.ofThings(paths, "steps", "to"),
            Selection.ofThings(paths, "steps", "facts", "fact")));
  }

  /** The statement that reads such paths. */
  String statement() {
    return "Query/paths/"
        + (via.areStates() ? "states" : "kinds")
        + (longer ? "Longer" : interval || chronological ? "Shared" : "OnDay");
  }

  @Override
  public boolean isOfNewest() {
    return moment.isOfNewest();
  }

  @Override
  public int most() {
    return first;
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = moment.parameters();
    parameters.put("from", from);
    parameters.put("to", to);
    parameters.put("maxLength", maxLength);
    parameters.put("chronological", chronological);
    via.putInto(parameters);
    time.putInto(parameters);
    return parameters;
  }
}
