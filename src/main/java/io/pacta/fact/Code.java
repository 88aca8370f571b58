package io.pacta.fact;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Moment;
import io.pacta.read.RootKey;
import io.pacta.read.Selection;
import io.pacta.time.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A code that a root field looks up, and what it stands for.
 *
 * @param scheme whose code it is; null for any by which the statement looks
 * @param value the code
 * @param moment from where what it stands for is seen
 * @param selection what is selected of it
 */
public record Code(@Nullable String scheme, String value, Moment moment, Selection selection)
    implements RootKey {

  /** What the rows for a code rest on: whose it is, and what those are called. */
  public static final Basis BASIS = Basis.of("value").andAll("IDENTIFIED");

  /** A code, asked by a root field. */
  public static Code of(@Nullable String scheme, String value, DataFetchingEnvironment field) {
    return new Code(
        scheme == null ? null : scheme.toUpperCase(Locale.ROOT),
        value,
        Moment.of(field),
        Selection.ofThings(field.getSelectionSet()));
  }

  /**
   * The entity that the code means; where it has meant several, the one on the day that was asked
   * for. Null where it means nothing.
   *
   * @param rows one for each entity and time, with the columns of an {@link Identifier}
   * @throws InvalidArgument where it means several and no day decides
   */
  public @Nullable Entity entity(List<Row> rows) {
    Map<String, Row> meant = byEntity(moment.dayGiven() ? nearest(rows) : rows);
    if (meant.size() > 1) {
      throw InvalidArgument.ambiguousCode(
          "\"%s\" has meant several: %s. %s"
              .formatted(
                  value,
                  meanings(rows),
                  moment.dayGiven()
                      ? "On that day it may have been any of them: ask for one by its id."
                      : "Give the day with 'asOf', or ask for one of them by its id."));
    }
    return meant.values().stream()
        .findFirst()
        .map(row -> Entity.of(row, "id", moment.at(row.number("revision"))))
        .orElse(null);
  }

  /** The rows in use on the day; else those that may have been; else the one nearest in time. */
  private List<Row> nearest(List<Row> rows) {
    for (Truth truth : List.of(Truth.TRUE, Truth.UNKNOWN)) {
      List<Row> then =
          rows.stream().filter(row -> Identifier.of(row).inUse(moment.day()) == truth).toList();
      if (!then.isEmpty()) {
        return then;
      }
    }
    return rows.stream()
        .min(Comparator.comparing(Identifier::of, Identifier.nearest(moment.day())))
        .map(List::of)
        .orElse(List.of());
  }

  private static Map<String, Row> byEntity(List<Row> rows) {
    return rows.stream()
        .collect(Collectors.toMap(row -> row.text("id"), Function.identity(), (one, same) -> one));
  }

  private static String meanings(List<Row> rows) {
    return rows.stream()
        .map(row -> "%s (%s)".formatted(row.text("id"), row.text("valid")))
        .sorted()
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = moment.parameters();
    if (scheme != null) {
      parameters.put("scheme", scheme);
    }
    parameters.put("value", value);
    return parameters;
  }
}
