package io.pacta.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the engine itself refuses gets a code, and a sentence in the asker's words: the engine's own
 * messages name the classes of its syntax tree.
 */
@Component
class RequestErrors extends SimplePerformantInstrumentation {

  private static final Pattern PLACE = Pattern.compile("^Validation error \\([^)]*\\) ?: ?");
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "argument '(.+?)' with value '(.*)' (?:is not a valid '(\\w+)' - (.*)|(must .*|is missing .*)"
              + "|contains a field not in '(\\w+)': '(.+)')",
          Pattern.DOTALL);
  private static final Pattern VARIABLE =
      Pattern.compile("Variable '(\\w+)' has an invalid value: (.*)", Pattern.DOTALL);
  private static final Pattern ENUM =
      Pattern.compile("enum '(\\w+)'\\. No value found for name '(.*)'");
  private static final Pattern LITERAL =
      Pattern.compile("\\w{1,20}Value\\{(?:value|name)='?([^{}]*?)'?}", Pattern.DOTALL);
  private static final Pattern ENGINE_WORDS =
      Pattern.compile("\\w(Value|Field)\\{|type 'Map'|'Null' value");

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    if (result.getErrors().isEmpty()) {
      return CompletableFuture.completedFuture(result);
    }
    return CompletableFuture.completedFuture(
        result.transform(
            answer ->
                answer.errors(
                    result.getErrors().stream()
                        .map(error -> explained(error, parameters.getSchema()))
                        .toList())));
  }

  private static GraphQLError explained(GraphQLError error, GraphQLSchema schema) {
    Map<String, Object> extensions =
        new HashMap<>(Objects.requireNonNullElse(error.getExtensions(), Map.of()));
    if (extensions.containsKey("code")) {
      return error;
    }
    GraphQLError refused = EngineRefusal.of(error);
    if (refused != null) {
      return refused;
    }
    String message = PLACE.matcher(Objects.toString(error.getMessage(), "")).replaceFirst("");
    String sentence = sentence(error.getErrorType(), message, schema);
    extensions.put("code", code(error.getErrorType(), message));
    GraphqlErrorBuilder<?> explained =
        GraphqlErrorBuilder.newError()
            .message("%s", sentence)
            .errorType(error.getErrorType())
            .extensions(extensions);
    if (error.getLocations() != null && !error.getLocations().isEmpty()) {
      explained.locations(error.getLocations());
    }
    if (error.getPath() != null) {
      explained.path(error.getPath());
    }
    return explained.build();
  }

  private static String code(ErrorClassification type, String message) {
    if (type == ErrorType.InvalidSyntax) {
      return "INVALID_SYNTAX";
    }
    if (type == ErrorType.ValidationError) {
      return ARGUMENT.matcher(message).matches()
              || VARIABLE.matcher(message).matches()
              || message.startsWith("Null value")
          ? "INVALID_ARGUMENT"
          : "INVALID_DOCUMENT";
    }
    return "INTERNAL_ERROR";
  }

  private static String sentence(ErrorClassification type, String message, GraphQLSchema schema) {
    if (type == ErrorType.NullValueInNonNullableField) {
      return "Pacta has no value for a field that always has one. This is an error of Pacta's.";
    }
    Matcher argument = ARGUMENT.matcher(message);
    Matcher variable = VARIABLE.matcher(message);
    String sentence =
        argument.matches()
            ? ofArgument(argument, schema)
            : variable.matches()
                ? ofVariable(variable.group(1), variable.group(2), schema)
                : ended(message);
    return ENGINE_WORDS.matcher(sentence).find()
        ? "A value in the document does not fit where it stands."
        : sentence;
  }

  private static String ofArgument(Matcher argument, GraphQLSchema schema) {
    String name = argument.group(1);
    String value = literal(argument.group(2));
    String type = argument.group(3);
    if (argument.group(7) != null) {
      return "'%s' has an entry '%s'. %s"
          .formatted(name, argument.group(7), entries(argument.group(6), schema));
    }
    if (type == null) {
      return ended("'%s' %s".formatted(name, argument.group(5)));
    }
    if (schema.getType(type) instanceof GraphQLEnumType options) {
      return "'%s' is %s. %s".formatted(name, value == null ? "no name" : value, oneOf(options));
    }
    if (Scalars.ALL.stream().anyMatch(scalar -> scalar.getName().equals(type))) {
      return "'%s': %s".formatted(name, argument.group(4));
    }
    return value == null
        ? "'%s' is not %s.".formatted(name, described(type))
        : "'%s' is %s, which is not %s.".formatted(name, value, described(type));
  }

  private static String ofVariable(String variable, String complaint, GraphQLSchema schema) {
    if (complaint.contains("Null value for NonNull type")) {
      return "The variable $%s is missing or null, and it has to have a value.".formatted(variable);
    }
    Matcher name = ENUM.matcher(complaint);
    if (name.find() && schema.getType(name.group(1)) instanceof GraphQLEnumType options) {
      return "The variable $%s is %s. %s".formatted(variable, name.group(2), oneOf(options));
    }
    if (complaint.contains("integer range") || complaint.contains("'Int'")) {
      return "The variable $%s is not %s.".formatted(variable, described("Int"));
    }
    return complaint.startsWith("Expected")
        ? "The variable $%s has a value of another type than it is declared with."
            .formatted(variable)
        : "The variable $%s: %s".formatted(variable, ended(complaint));
  }

  private static String described(String type) {
    return type.equals("Int")
        ? "a whole number from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE)
        : "of the type " + type;
  }

  private static String entries(String type, GraphQLSchema schema) {
    return schema.getType(type) instanceof GraphQLInputObjectType input
        ? "%s has %s."
            .formatted(
                type,
                input.getFields().stream()
                    .map(GraphQLInputObjectField::getName)
                    .collect(Collectors.joining(", ")))
        : "There is no such entry.";
  }

  private static String oneOf(GraphQLEnumType options) {
    return "%s is one of %s."
        .formatted(
            options.getName(),
            options.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", ")));
  }

  /** The value as it was written; null where it is no single value. */
  private static @Nullable String literal(String printed) {
    Matcher literal = LITERAL.matcher(printed);
    return literal.matches() ? literal.group(1) : null;
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
