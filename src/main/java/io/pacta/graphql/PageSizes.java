package io.pacta.graphql;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import io.pacta.change.Step;
import io.pacta.path.Subgraph;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Listing;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many items the lists of an operation may have. What the arguments do not tell, since they are
 * wrong or nobody knows the variables, counts as the most that is possible.
 */
final class PageSizes {

  /** As how many items a list counts that comes whole. */
  static final int WHOLE = 10;

  private final Map<String, ?> variables;
  private final Map<String, @Nullable Value<?>> defaults = new HashMap<>();

  /** Those of an operation that is asked with variables. */
  PageSizes(OperationDefinition operation, Map<String, ?> variables) {
    this.variables = variables;
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      defaults.put(variable.getName(), variable.getDefaultValue());
    }
  }

  /** Those of a fragment that no operation spreads. */
  PageSizes() {
    this.variables = Map.of();
  }

  /** How many items a page of a connection may have. */
  long page(Field field) {
    long first = number(value(field, "first"));
    long last = number(value(field, "last"));
    return first < 0 && last < 0 ? Listing.USUAL : Math.max(first, last);
  }

  /** How many entities and facts a subgraph may have. */
  long subgraph(Field field) {
    long limit = number(value(field, "limit"));
    return (limit < 0 ? Subgraph.USUAL : limit) * Subgraph.FACTS_PER_ENTITY;
  }

  /** As how many items it counts what a subgraph is chosen from, however few of it are given. */
  long walked(Field field) {
    long depth = number(value(field, "depth"));
    return Math.max(Math.min(depth, Subgraph.FARTHEST) - 1, 0)
        * Subgraph.USUAL
        * Subgraph.FACTS_PER_ENTITY;
  }

  /**
   * How many items a list may have that has no pages: as many as its {@code first} says, as there
   * are steps in an interval, or as the list has entries that it has to have.
   */
  long list(Field field, GraphQLFieldDefinition definition) {
    GraphQLArgument first = definition.getArgument("first");
    if (first != null) {
      long given = number(value(field, "first"));
      long usual = number(first.getArgumentDefaultValue().getValue());
      return given < 0 ? Math.max(usual, WHOLE) : given;
    }
    if (definition.getArgument("step") != null) {
      return steps(field);
    }
    for (GraphQLArgument argument : definition.getArguments()) {
      if (GraphQLTypeUtil.isNonNull(argument.getType())
          && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()))) {
        return switch (value(field, argument.getName())) {
          case null -> WHOLE;
          case ArrayValue list -> list.getValues().size();
          case Collection<?> list -> list.size();
          default -> 1;
        };
      }
    }
    return WHOLE;
  }

  private long steps(Field field) {
    try {
      Step step = Step.valueOf(text(value(field, "step"), Step.YEAR.name()));
      return step.days(Edtf.parse(text(value(field, "during"), ""))).size();
    } catch (IllegalArgumentException | EdtfException | InvalidArgument wrong) {
      return Step.MOST;
    }
  }

  /** An argument as a text; where it is absent, another. */
  private static String text(@Nullable Object value, String absent) {
    return switch (value) {
      case null -> absent;
      case StringValue literal -> String.valueOf(literal.getValue());
      case EnumValue literal -> literal.getName();
      case Object other -> other.toString();
    };
  }

  /** The page size that an argument gives; negative where it gives none. */
  private static long number(@Nullable Object value) {
    return switch (value) {
      case null -> -1;
      case IntValue literal ->
          literal.getValue().max(BigInteger.ZERO).min(BigInteger.valueOf(Listing.MOST)).longValue();
      case Number given -> Math.clamp(given.longValue(), 0, Listing.MOST);
      default -> Listing.MOST;
    };
  }

  /** An argument as it was written, or the variable that it names as it was sent. */
  private @Nullable Object value(Field field, String argument) {
    for (Argument each : field.getArguments()) {
      if (each.getName().equals(argument)) {
        return each.getValue() instanceof VariableReference variable
            ? variable(variable.getName())
            : given(each.getValue());
      }
    }
    return null;
  }

  private @Nullable Object variable(String name) {
    return variables.containsKey(name) ? variables.get(name) : given(defaults.get(name));
  }

  private static @Nullable Object given(@Nullable Value<?> literal) {
    return literal instanceof NullValue ? null : literal;
  }
}
