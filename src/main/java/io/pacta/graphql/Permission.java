package io.pacta.graphql;

import graphql.execution.AbortExecutionException;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.pacta.access.AccessSettings;
import io.pacta.access.Denied;
import io.pacta.access.Role;
import io.pacta.access.Visit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a caller may carry out an operation. Mutations need an editor, and each field at the root
 * the role that its directive {@code @needs} names.
 */
record Permission(AccessSettings settings) {

  private static final Logger LOG = LoggerFactory.getLogger(Permission.class);

  /** Refuses what the caller may not do. */
  void check(
      OperationDefinition operation,
      Map<String, FragmentDefinition> fragments,
      GraphQLSchema schema,
      Visit visit) {
    boolean writing = operation.getOperation() == Operation.MUTATION;
    if (writing && visit.isReading()) {
      throw new AbortExecutionException(
          List.of(
              Denied.METHOD_NOT_ALLOWED.error(
                  "A mutation is sent by POST. GET only reads, and may be repeated by whatever lies between.")));
    }
    Role needed = writing ? Role.EDITOR : settings.reading();
    GraphQLObjectType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    if (root != null) {
      needed =
          new Roots(root, fragments, new HashSet<>()).most(operation.getSelectionSet(), needed);
    }
    if (!visit.caller().role().covers(needed)) {
      throw refused(writing ? "Writing" : "Reading", needed, visit);
    }
  }

  private static AbortExecutionException refused(String doing, Role needed, Visit visit) {
    boolean known = visit.caller().isKnown();
    if (visit.isRefusalLogged()) {
      LOG.warn(
          "{} was refused to {} from {}: it needs the role {}.",
          doing,
          known ? "'" + visit.caller().name() + "'" : "somebody unknown",
          visit.address(),
          needed);
    }
    return new AbortExecutionException(
        List.of(
            known
                ? Denied.FORBIDDEN.error(
                    "%s this needs the role %s, and '%s' has %s."
                        .formatted(doing, needed, visit.caller().name(), role(visit)),
                    Map.of("needs", needed.toString()))
                : Denied.UNAUTHENTICATED.error(
                    "%s this needs a key or token with the role %s, sent as 'Authorization: Bearer …'. Whoever runs this Pacta makes a key by './pacta keys create --role %s --name NAME'."
                        .formatted(doing, needed, needed),
                    Map.of("needs", needed.toString()))));
  }

  private static String role(Visit visit) {
    Role role = visit.caller().role();
    return role == Role.NONE ? "no role" : "the role " + role;
  }

  /** The fields at the root of an operation, whichever fragments they stand in. */
  private record Roots(
      GraphQLObjectType type, Map<String, FragmentDefinition> fragments, Set<String> seen) {

    Role most(@Nullable SelectionSet braces, Role most) {
      if (braces == null) {
        return most;
      }
      Role highest = most;
      for (Selection<?> selection : braces.getSelections()) {
        highest =
            switch (selection) {
              case Field field -> higher(highest, needed(field));
              case InlineFragment inline -> most(inline.getSelectionSet(), highest);
              case FragmentSpread spread -> most(spread, highest);
              default -> highest;
            };
      }
      return highest;
    }

    private Role most(FragmentSpread spread, Role most) {
      FragmentDefinition fragment = fragments.get(spread.getName());
      return fragment == null || !seen.add(spread.getName())
          ? most
          : most(fragment.getSelectionSet(), most);
    }

    private Role needed(Field field) {
      GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
      GraphQLAppliedDirective needs =
          definition == null ? null : definition.getAppliedDirective("needs");
      return needs == null
          ? Role.NONE
          : Role.valueOf(
              Objects.toString(needs.getArgument("role").getValue()).toUpperCase(Locale.ROOT));
    }

    private static Role higher(Role one, Role other) {
      return one.covers(other) ? one : other;
    }
  }
}
