package io.pacta.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The scalars of the schema, all of which are written as strings. */
final class Scalars {

  static final List<GraphQLScalarType> ALL =
      List.of(
          scalar("Date", Scalars::day, Object::toString),
          scalar("DateTime", Scalars::instant, Scalars::printed),
          scalar("Edtf", Edtf::parse, Object::toString));

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Scalars() {}

  private static LocalDate day(String text) {
    if (!DAY.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a date. Write it as year, month and day, such as \"2007-01-01\"."
              .formatted(text));
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException(
          "\"%s\" is not a date: the calendar has no such day.".formatted(text), noSuchDay);
    }
  }

  private static OffsetDateTime instant(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException notAnInstant) {
      throw new IllegalArgumentException(
          "\"%s\" is not an instant. Write it with its offset, such as \"2021-01-20T12:00:00Z\"."
              .formatted(text),
          notAnInstant);
    }
  }

  private static String printed(Object value) {
    return value instanceof Instant instant
        ? instant.toString()
        : ((OffsetDateTime) value).toString();
  }

  private static <T> GraphQLScalarType scalar(
      String name, Function<String, T> parser, Function<Object, String> printer) {
    return GraphQLScalarType.newScalar()
        .name(name)
        .coercing(new Written<>(name, parser, printer))
        .build();
  }

  /** A scalar that is read from a string by a parser whose complaint is a sentence. */
  private record Written<T>(
      String name, Function<String, T> parser, Function<Object, String> printer)
      implements Coercing<T, String> {

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
      return printer.apply(result);
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
      try {
        return parser.apply(string(input));
      } catch (EdtfException | IllegalArgumentException complaint) {
        throw new CoercingParseValueException(complaint.getMessage(), complaint);
      }
    }

    @Override
    public T parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      try {
        return parser.apply(string(input instanceof StringValue text ? text.getValue() : null));
      } catch (EdtfException | IllegalArgumentException complaint) {
        throw new CoercingParseLiteralException(complaint.getMessage(), complaint);
      }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return StringValue.newStringValue(input.toString()).build();
    }

    private String string(@Nullable Object input) {
      if (input instanceof String text) {
        return text;
      }
      throw new IllegalArgumentException("The type %s is written as a string.".formatted(name));
    }
  }
}
