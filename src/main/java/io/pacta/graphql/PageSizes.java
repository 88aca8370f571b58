package io.pacta.graphql;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.pacta.read.Extent;
import io.pacta.read.Listing;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many items the lists of an operation may have. What the arguments do not tell, since they are
 * wrong or nobody knows the variables, counts as the most that is possible.
 */
final class PageSizes {

  /** As how many items a list counts that comes whole. */
  static final int WHOLE = 10;

  private final Map<String, Extent> extents;
  private final Map<String, ?> variables;
  private final Map<String, @Nullable Value<?>> defaults = new HashMap<>();

  /**
   * Those of an operation that is asked with variables.
   *
   * @param extents by their types
   */
  PageSizes(Map<String, Extent> extents, OperationDefinition operation, Map<String, ?> variables) {
    this.extents = extents;
    this.variables = variables;
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      defaults.put(variable.getName(), variable.getDefaultValue());
    }
  }

  /** Those of a fragment that no operation spreads. */
  PageSizes(Map<String, Extent> extents) {
    this.extents = extents;
    this.variables = Map.of();
  }

  /**
   * Whether the size of the lists of a type is told by the arguments of the field that gives it.
   */
  boolean isPage(@Nullable GraphQLCompositeType type) {
    return type instanceof GraphQLObjectType object
        && (object.getFieldDefinition("pageInfo") != null || extents.containsKey(object.getName()));
  }

  /** How many items the page that a field gives may have. */
  long page(Field field, GraphQLCompositeType type) {
    Extent extent = extents.get(type.getName());
    if (extent != null) {
      return extent.most(new Arguments(field));
    }
    long first = number(value(field, "first"));
    long last = number(value(field, "last"));
    return first < 0 && last < 0 ? Listing.USUAL : Math.max(first, last);
  }

  /** As how many more items it counts what those that are given are chosen from. */
  long beside(Field field, GraphQLCompositeType type) {
    Extent extent = extents.get(type.getName());
    return extent == null ? 0 : extent.beside(new Arguments(field));
  }

  /**
   * How many items a list may have that has no pages: as many as its {@link Extent} or its {@code
   * first} says, or as the list has entries that it has to have.
   */
  long list(Field field, GraphQLFieldDefinition definition) {
    Extent extent = extents.get(GraphQLTypeUtil.unwrapAll(definition.getType()).getName());
    if (extent != null) {
      return extent.most(new Arguments(field));
    }
    GraphQLArgument first = definition.getArgument("first");
    if (first != null) {
      long given = number(value(field, "first"));
      long usual = number(first.getArgumentDefaultValue().getValue());
      return given < 0 ? Math.max(usual, WHOLE) : given;
    }
    for (GraphQLArgument argument : definition.getArguments()) {
      if (GraphQLTypeUtil.isNonNull(argument.getType())
          && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()))) {
        Object list = value(field, argument.getName());
        return list == null ? WHOLE : entries(list);
      }
    }
    return WHOLE;
  }

  /** How many a list has, as it was written or sent; one may stand without brackets. */
  private static long entries(Object list) {
    return switch (list) {
      case ArrayValue literal -> literal.getValues().size();
      case Collection<?> given -> given.size();
      default -> 1;
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
        return resolved(each.getValue());
      }
    }
    return null;
  }

  private @Nullable Object resolved(Value<?> written) {
    return written instanceof VariableReference variable
        ? variable(variable.getName())
        : given(written);
  }

  private @Nullable Object variable(String name) {
    return variables.containsKey(name) ? variables.get(name) : given(defaults.get(name));
  }

  private static @Nullable Object given(@Nullable Value<?> literal) {
    return literal instanceof NullValue ? null : literal;
  }

  private final class Arguments implements Extent.Arguments {

    private final Field field;

    private Arguments(Field field) {
      this.field = field;
    }

    @Override
    public String text(String name, String absent) {
      return switch (value(field, name)) {
        case null -> absent;
        case StringValue literal -> String.valueOf(literal.getValue());
        case EnumValue literal -> literal.getName();
        case Object other -> other.toString();
      };
    }

    @Override
    public long entries(String name, String list) {
      Object entries =
          switch (value(field, name)) {
            case ObjectValue literal ->
                literal.getObjectFields().stream()
                    .filter(each -> each.getName().equals(list))
                    .map(each -> resolved(each.getValue()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            case Map<?, ?> given -> given.get(list);
            case null -> null;
            default -> null;
          };
      return entries == null ? 0 : PageSizes.entries(entries);
    }

    @Override
    public long number(String name, long absent) {
      long given = PageSizes.number(value(field, name));
      return given < 0 ? absent : given;
    }
  }
}
