package io.pacta.country;

import graphql.schema.DataFetchingEnvironment;
import io.pacta.fact.Entity;
import io.pacta.fact.Identifier;
import io.pacta.neo4j.Row;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Selection;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A code, and what it stands for.
 *
 * @param scheme whose code it is; null for any by which countries are looked up
 * @param value the code
 * @param moment from where what it stands for is seen
 * @param today which codes are current
 * @param selection what is selected of it
 */
record Code(
    @Nullable String scheme, String value, Moment moment, LocalDate today, Selection selection)
    implements Key {

  static Code ofCountry(DataFetchingEnvironment field) {
    String code = field.getArgumentOrDefault("code", "");
    return of(null, code.toUpperCase(Locale.ROOT), field);
  }

  static Code ofEntity(DataFetchingEnvironment field) {
    String scheme = field.getArgumentOrDefault("scheme", "");
    return of(scheme.toUpperCase(Locale.ROOT), field.getArgumentOrDefault("value", ""), field);
  }

  private static Code of(@Nullable String scheme, String value, DataFetchingEnvironment field) {
    return new Code(
        scheme,
        value,
        Moment.of(field),
        Moment.today(field),
        Selection.ofThings(field.getSelectionSet()));
  }

  /** The country with this code, by the precedence of {@link Codes}. */
  @Nullable Entity country(List<Row> rows) {
    int least =
        rows.stream().mapToInt(row -> Codes.precedence(Identifier.of(row), today)).min().orElse(0);
    return entity(
        rows.stream().filter(row -> Codes.precedence(Identifier.of(row), today) == least).toList());
  }

  /** The entity with this code; where it has meant several, the one on the day. */
  @Nullable Entity entity(List<Row> rows) {
    Map<String, Row> meant = byEntity(rows);
    if (meant.size() > 1 && moment.dayGiven()) {
      Map<String, Row> then =
          byEntity(
              rows.stream()
                  .filter(row -> Codes.inUse(Identifier.of(row), moment.day()) != Truth.FALSE)
                  .toList());
      meant = then.isEmpty() ? meant : then;
    }
    if (meant.size() > 1) {
      throw InvalidArgument.ambiguousCode(
          "\"%s\" has meant several: %s. Give the day with 'asOf', or ask for one of them by its id."
              .formatted(value, meanings(rows)));
    }
    return meant.values().stream()
        .findFirst()
        .map(row -> Entity.of(row, "id", moment.at(row.number("revision"))))
        .orElse(null);
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
