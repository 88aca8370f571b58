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
          "argument '(.+?)' with value '(.*)' is not a valid '(\\w+)' - (.*)", Pattern.DOTALL);
  private static final Pattern VARIABLE =
      Pattern.compile("Variable '(\\w+)' has an invalid value: (.*)", Pattern.DOTALL);
  private static final Pattern ENUM =
      Pattern.compile("enum '(\\w+)'\\. No value found for name '(.*)'");
  private static final Pattern LITERAL =
      Pattern.compile("\\w+Value\\{(?:value|name)='?(.*?)'?}", Pattern.DOTALL);
  private static final Pattern JAVA_TYPE = Pattern.compile(" but it was a '[^']*'");

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
      return ARGUMENT.matcher(message).matches() || VARIABLE.matcher(message).matches()
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
    if (argument.matches()) {
      return ofArgument(
          argument.group(1),
          literal(argument.group(2)),
          argument.group(3),
          argument.group(4),
          schema);
    }
    Matcher variable = VARIABLE.matcher(message);
    return ended(
        variable.matches() ? ofVariable(variable.group(1), variable.group(2), schema) : message);
  }

  private static String ofArgument(
      String argument,
      @Nullable String value,
      String type,
      String complaint,
      GraphQLSchema schema) {
    if (schema.getType(type) instanceof GraphQLEnumType options) {
      return "'%s' is %s. %s"
          .formatted(argument, value == null ? "no name" : value, oneOf(options));
    }
    if (Scalars.ALL.stream().anyMatch(scalar -> scalar.getName().equals(type))) {
      return "'%s': %s".formatted(argument, complaint);
    }
    return value == null
        ? "'%s' is not of the type %s.".formatted(argument, type)
        : "'%s' is %s, which is not of the type %s.".formatted(argument, value, type);
  }

  private static String ofVariable(String variable, String complaint, GraphQLSchema schema) {
    if (complaint.contains("Null value for NonNull type")) {
      return "The variable $%s is missing or null, and it has to have a value.".formatted(variable);
    }
    Matcher name = ENUM.matcher(complaint);
    if (name.find() && schema.getType(name.group(1)) instanceof GraphQLEnumType options) {
      return "The variable $%s is %s. %s".formatted(variable, name.group(2), oneOf(options));
    }
    return "The variable $%s: %s".formatted(variable, JAVA_TYPE.matcher(complaint).replaceAll(""));
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
