package io.pacta.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/**
 * Why an operation is not carried out, though it may be valid: it asks for too much. Its error says
 * what was asked and what is allowed, in a sentence and as numbers.
 */
final class Refusal {

  private Refusal() {}

  /** Refuses where more is asked than is allowed; the sentence has a place for each of the two. */
  static void above(long allowed, long asked, String code, String sentence) {
    if (asked > allowed) {
      throw refused(
          code,
          sentence.formatted(
              asked == Long.MAX_VALUE ? "countless" : "%,d".formatted(asked), allowed),
          Map.of("asked", asked, "allowed", allowed));
    }
  }

  /** A fragment that contains itself. */
  static AbortExecutionException circular(String fragment) {
    return refused(
        "INVALID_DOCUMENT",
        "The fragment '%s' contains itself, through fragments that it spreads. Take out one of the spreads."
            .formatted(fragment),
        Map.of());
  }

  /** Braces and spreads in one another, deeper than anyone follows. */
  static AbortExecutionException tooNested(long deepest) {
    return refused(
        "TOO_DEEP",
        "Fields and fragments are nested more than %,d deep in one another. Ask for less below."
            .formatted(deepest),
        Map.of("allowed", deepest));
  }

  /** The error of a request that is refused. */
  static GraphQLError error(String code, String sentence, Map<String, Object> more) {
    Map<String, Object> extensions = new HashMap<>(more);
    extensions.put("code", code);
    return GraphqlErrorBuilder.newError()
        .errorType(ErrorType.BAD_REQUEST)
        .locations(null)
        .message("%s", sentence)
        .extensions(extensions)
        .build();
  }

  /** A request that is refused with this code and sentence. */
  static AbortExecutionException refused(String code, String sentence, Map<String, Object> more) {
    return new AbortExecutionException(List.of(error(code, sentence, more)));
  }
}
