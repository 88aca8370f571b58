package io.pacta.graphql;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.pacta.graphql.Measure.Amount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures an operation, or a fragment that none spreads. Each fragment is measured once, however
 * often it is spread, so that it takes no longer than reading the document. The document need not
 * be valid: what the schema does not know counts as a single value.
 */
final class Measuring {

  private final GraphQLSchema schema;
  private final Map<String, FragmentDefinition> fragments;
  private final PageSizes sizes;
  private final long deepest;
  private final Map<String, Measure> measured = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  /**
   * Measures with these page sizes.
   *
   * @param deepest how deep braces and spreads may be nested, so that following them ends
   */
  Measuring(
      GraphQLSchema schema,
      Map<String, FragmentDefinition> fragments,
      PageSizes sizes,
      long deepest) {
    this.schema = schema;
    this.fragments = fragments;
    this.sizes = sizes;
    this.deepest = deepest;
  }

  /** The fragments of a document by name. */
  static Map<String, FragmentDefinition> fragments(Document document) {
    Map<String, FragmentDefinition> fragments = new HashMap<>();
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    return fragments;
  }

  /** The measure of an operation. */
  Measure operation(OperationDefinition operation) {
    GraphQLObjectType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    int directives =
        operation.getDirectives().size()
            + operation.getVariableDefinitions().stream()
                .mapToInt(variable -> variable.getDirectives().size())
                .sum();
    return braces(operation.getSelectionSet(), root, 0).directed(directives);
  }

  /** The measure of what a fragment contains. */
  Measure fragment(String name) {
    return fragment(name, 0);
  }

  /** The names of the fragments that have been measured. */
  Set<String> fragmentsMeasured() {
    return measured.keySet();
  }

  private Measure fragment(String name, long level) {
    FragmentDefinition fragment = fragments.get(name);
    Measure known = measured.get(name);
    if (fragment == null || known != null) {
      return known == null ? Measure.NOTHING : known;
    }
    if (!underWay.add(name)) {
      throw Refusal.circular(name);
    }
    Measure measure =
        braces(
                fragment.getSelectionSet(),
                composite(schema.getType(fragment.getTypeCondition().getName())),
                level)
            .directed(fragment.getDirectives().size());
    underWay.remove(name);
    measured.put(name, measure);
    return measure;
  }

  private Measure braces(
      @Nullable SelectionSet braces, @Nullable GraphQLCompositeType type, long level) {
    if (braces == null) {
      return Measure.NOTHING;
    }
    if (level > deepest) {
      throw Refusal.tooNested(deepest);
    }
    Measure sum = Measure.NOTHING;
    Set<String> seen = new HashSet<>();
    long repeats = 0;
    for (Selection<?> each : braces.getSelections()) {
      if (!seen.add(standing(each))) {
        repeats++;
      }
      sum = sum.plus(selection(each, type, level + 1));
    }
    return sum.repeating(repeats);
  }

  /** What tells a selection apart from the others in the same braces. */
  private static String standing(Selection<?> selection) {
    return switch (selection) {
      case Field field -> field.getResultKey();
      case FragmentSpread spread -> "..." + spread.getName();
      case InlineFragment inline ->
          "... on "
              + (inline.getTypeCondition() == null ? "" : inline.getTypeCondition().getName());
      default -> throw new IllegalStateException("No selection of GraphQL: " + selection);
    };
  }

  private Measure selection(
      Selection<?> selection, @Nullable GraphQLCompositeType type, long level) {
    return switch (selection) {
      case Field field -> field(field, type, level);
      case FragmentSpread spread ->
          fragment(spread.getName(), level).directed(spread.getDirectives().size()).nested();
      case InlineFragment inline ->
          braces(
                  inline.getSelectionSet(),
                  inline.getTypeCondition() == null
                      ? type
                      : composite(schema.getType(inline.getTypeCondition().getName())),
                  level)
              .directed(inline.getDirectives().size())
              .nested();
      default -> throw new IllegalStateException("No selection of GraphQL: " + selection);
    };
  }

  private Measure field(Field field, @Nullable GraphQLCompositeType parent, long level) {
    GraphQLFieldDefinition definition = definition(field, parent);
    GraphQLCompositeType type = definition == null ? null : composite(definition.getType());
    Measure below = braces(field.getSelectionSet(), type, level);
    Amount once = new Amount(0, 1);
    Amount perItem = Amount.NONE;
    boolean list = definition != null && isList(definition);
    if (type != null && !list && sizes.isPage(type)) {
      long page = sizes.page(field, type);
      once =
          once.plus(new Amount(page + sizes.beside(field, type), 0))
              .plus(below.once())
              .plus(below.perItem().times(page));
    } else if (type == null || definition == null || !list) {
      once = once.plus(below.once());
    } else if (sizes.isPage(parent)) {
      perItem = below.once();
    } else {
      once = once.plus(new Amount(1, 0).plus(below.once()).times(sizes.list(field, definition)));
    }
    return below.below(field.getAlias() != null, field.getDirectives().size(), once, perItem);
  }

  private @Nullable GraphQLFieldDefinition definition(
      Field field, @Nullable GraphQLCompositeType parent) {
    if (parent == null) {
      return null;
    }
    if (parent.equals(schema.getQueryType())) {
      if (field.getName().equals(schema.getIntrospectionSchemaFieldDefinition().getName())) {
        return schema.getIntrospectionSchemaFieldDefinition();
      }
      if (field.getName().equals(schema.getIntrospectionTypeFieldDefinition().getName())) {
        return schema.getIntrospectionTypeFieldDefinition();
      }
    }
    return field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())
            || !(parent instanceof GraphQLFieldsContainer fields)
        ? null
        : fields.getFieldDefinition(field.getName());
  }

  private static boolean isList(GraphQLFieldDefinition definition) {
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
  }

  private static @Nullable GraphQLCompositeType composite(@Nullable GraphQLType type) {
    return type != null && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType composite
        ? composite
        : null;
  }
}
