package io.pacta.read;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** A value that a field does not accept, told as a sentence for the person who gave it. */
public final class InvalidArgument extends RuntimeException {

  private final String code;
  private final String sentence;

  private InvalidArgument(String code, String sentence) {
    super(sentence);
    this.code = code;
    this.sentence = sentence;
  }

  /** A value out of bounds, or values that do not go together. */
  public static InvalidArgument because(String sentence) {
    return new InvalidArgument("INVALID_ARGUMENT", sentence);
  }

  /**
   * Refuses ids of entities that the record does not know.
   *
   * @param arguments which arguments named them: {@code 'a' or 'b'}
   */
  public static void refuseUnknown(String arguments, List<@Nullable String> unknown) {
    if (!unknown.isEmpty()) {
      throw because(
          "%s names \"%s\", and the record has no such entity."
              .formatted(arguments, unknown.getFirst()));
    }
  }

  /** A code that means several countries. */
  public static InvalidArgument ambiguousCode(String sentence) {
    return new InvalidArgument("AMBIGUOUS_CODE", sentence);
  }

  /** A cursor that is none of those that the field gives, told as a sentence. */
  public static InvalidArgument wrongCursor(String sentence) {
    return new InvalidArgument("INVALID_CURSOR", sentence);
  }

  /** More subscriptions than are given to one. */
  public static InvalidArgument tooManySubscriptions(String sentence) {
    return new InvalidArgument("TOO_MANY_SUBSCRIPTIONS", sentence);
  }

  static InvalidArgument invalidCursor(String argument) {
    return new InvalidArgument(
        "INVALID_CURSOR",
        "The cursor in '%s' is not one that this list gave for the same filter, order and day. Start again without it, or use startCursor or endCursor of the page before."
            .formatted(argument));
  }

  /** The error in the answer of a field, at the field or at an item of its list. */
  public GraphQLError at(DataFetchingEnvironment field, ResultPath path) {
    return GraphqlErrorBuilder.newError(field)
        .path(path)
        .errorType(ErrorType.BAD_REQUEST)
        .message("%s", sentence)
        .extensions(Map.of("code", code))
        .build();
  }

  /** What was given, what is allowed, what to do. */
  public String sentence() {
    return sentence;
  }

  /** The stable {@code extensions.code}. */
  public String code() {
    return code;
  }
}
