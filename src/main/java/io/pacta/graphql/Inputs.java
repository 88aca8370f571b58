package io.pacta.graphql;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import io.pacta.read.Limits;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bounds the lists, objects and texts among the arguments of a document and its variables. */
record Inputs(Limits limits) {

  private static final String CODE = "INPUT_TOO_LARGE";

  /** The field of an input object that takes a report. */
  private static final String REPORT = "text";

  /** Where a document gives a report as a variable. */
  private static final Pattern READS =
      Pattern.compile("\\breadReport\\s*\\([^()]*?\\btext\\s*:\\s*\\$(\\w+)");

  /**
   * Refuses variables that are too large, whether or not the document uses them. Only a report may
   * be longer than other texts.
   */
  void check(Map<String, ?> variables, String document) {
    Set<String> reports =
        READS.matcher(document).results().map(read -> read.group(1)).collect(Collectors.toSet());
    checkEach(variables, 1, reports);
    entries(variables.size());
  }

  private void checkEach(Map<?, ?> values, int depth, Set<String> reports) {
    values.forEach(
        (name, value) -> {
          if (value instanceof String text && reports.contains(String.valueOf(name))) {
            text(text, limits.reportLength());
          } else {
            check(value, depth);
          }
        });
  }

  /** Refuses the name of an operation that is too long. */
  void checkName(String operation) {
    Refusal.above(
        limits.textLength(),
        operation.length(),
        CODE,
        "The name of the operation has %s characters. At most %,d are taken.");
  }

  /** Refuses values in a document that are too large, wherever they stand. */
  void check(Document document) {
    Deque<Node<?>> ahead = new ArrayDeque<>(List.of(document));
    while (!ahead.isEmpty()) {
      Node<?> node = ahead.pop();
      if (node instanceof Value<?> value) {
        check(value, 0);
      } else {
        node.getChildren().forEach(ahead::push);
      }
    }
  }

  private void check(@Nullable Object value, int depth) {
    switch (value) {
      case null -> {}
      case String text -> text(text, limits.textLength());
      case StringValue text -> text(Objects.toString(text.getValue(), ""), limits.textLength());
      case Collection<?> list -> check(list, depth + 1);
      case Map<?, ?> object -> {
        nested(object.size(), depth + 1);
        checkEach(object, depth + 1, Set.of(REPORT));
      }
      case ArrayValue list -> check(list.getValues(), depth + 1);
      case ObjectValue object ->
          check(object.getObjectFields().stream().map(ObjectField::getValue).toList(), depth + 1);
      default -> {}
    }
  }

  private void check(Collection<?> values, int depth) {
    nested(values.size(), depth);
    values.forEach(each -> check(each, depth));
  }

  private void nested(int count, int depth) {
    Refusal.above(
        limits.inputDepth(),
        depth,
        CODE,
        "Lists and objects in an argument or a variable are nested %s deep. At most %,d are taken.");
    entries(count);
  }

  private void entries(int count) {
    Refusal.above(
        limits.listItems(),
        count,
        CODE,
        "A list or an object in an argument or a variable has %s entries. At most %,d are taken: ask in several requests.");
  }

  private void text(String text, int most) {
    Refusal.above(
        most,
        text.length(),
        CODE,
        "A text in an argument or a variable has %s characters. At most %,d are taken.");
  }
}
