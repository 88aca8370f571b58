package io.pacta.graphql;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document of {@link MeasuringTests} asks for, counted the slow way: by walking through it,
 * into a fragment at each of its spreads, with the number of times that one stands there.
 */
final class WrittenOut {

  private static final int USUAL = 50;
  private static final int WHOLE = 10;

  private final Map<String, FragmentDefinition> fragments;

  long nodes;
  long values;
  long fields;
  long aliases;
  long directives;
  long depth;

  WrittenOut(Document document) {
    fragments = Measuring.fragments(document);
    OperationDefinition operation =
        document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    walk(operation.getSelectionSet(), 1, 0, 1);
  }

  private void walk(@Nullable SelectionSet braces, long times, long page, long level) {
    if (braces == null) {
      return;
    }
    for (Selection<?> each : braces.getSelections()) {
      switch (each) {
        case FragmentSpread spread -> {
          FragmentDefinition fragment = fragments.get(spread.getName());
          directives += spread.getDirectives().size();
          if (fragment != null) {
            walk(fragment.getSelectionSet(), times, page, level);
          }
        }
        case InlineFragment inline -> {
          directives += inline.getDirectives().size();
          walk(inline.getSelectionSet(), times, page, level);
        }
        case Field field -> field(field, times, page, level);
        default -> throw new IllegalStateException();
      }
    }
  }

  private void field(Field field, long times, long page, long level) {
    depth = Math.max(depth, level);
    fields++;
    values += times;
    aliases += field.getAlias() == null ? 0 : 1;
    directives += field.getDirectives().size();
    SelectionSet below = field.getSelectionSet();
    switch (field.getName()) {
      case "things" -> {
        long size =
            field.getArguments().stream()
                .map(Argument::getValue)
                .mapToLong(value -> ((IntValue) value).getValue().longValue())
                .findFirst()
                .orElse(USUAL);
        nodes += times * size;
        walk(below, times, size, level + 1);
      }
      case "nodes" -> walk(below, times * page, 0, level + 1);
      case "others" -> {
        nodes += times * WHOLE;
        walk(below, times * WHOLE, 0, level + 1);
      }
      default -> walk(below, times, 0, level + 1);
    }
  }
}
