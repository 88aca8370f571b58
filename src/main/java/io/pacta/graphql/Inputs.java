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
import org.jspecify.annotations.Nullable;

/** Bounds the lists, objects and texts among the arguments of a document and its variables. */
record Inputs(Limits limits) {

  private static final String CODE = "INPUT_TOO_LARGE";

  /** Refuses variables that are too large, whether or not the document uses them. */
  void check(Map<String, ?> variables) {
    check(variables.values(), 1);
    entries(variables.size());
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
      case String text -> text(text);
      case StringValue text -> text(Objects.toString(text.getValue(), ""));
      case Collection<?> list -> check(list, depth + 1);
      case Map<?, ?> object -> check(object.values(), depth + 1);
      case ArrayValue list -> check(list.getValues(), depth + 1);
      case ObjectValue object ->
          check(object.getObjectFields().stream().map(ObjectField::getValue).toList(), depth + 1);
      default -> {}
    }
  }

  private void check(Collection<?> values, int depth) {
    Refusal.above(
        limits.inputDepth(),
        depth,
        CODE,
        "Lists and objects in an argument or a variable are nested %s deep. At most %,d are taken.");
    entries(values.size());
    values.forEach(each -> check(each, depth));
  }

  private void entries(int count) {
    Refusal.above(
        limits.listItems(),
        count,
        CODE,
        "A list or an object in an argument or a variable has %s entries. At most %,d are taken: ask in several requests.");
  }

  private void text(String text) {
    Refusal.above(
        limits.textLength(),
        text.length(),
        CODE,
        "A text in an argument or a variable has %s characters. At most %,d are taken.");
  }
}
