package io.pacta.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.pacta.access.Sha256;
import io.pacta.neo4j.DatabaseUnavailable;
import io.pacta.read.Moment;
import io.pacta.record.Ledger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes an answer one that can be cited. A request with {@code extensions: {answer: true}} is read
 * at one revision, and its answer says at which, of which day, and to which document:
 *
 * <pre>
 * {@code "extensions": {"answer": {"revision": 412, "asOf": "2026-11-28", "documentHash": "9f86…"}}}
 * </pre>
 *
 * <p>The hash is the SHA-256 of the document as it was sent, in UTF-8. The same document and
 * variables asked again with that object as {@code extensions.answer} give the same data to the
 * byte, whatever the record has been told since.
 */
@Component
class CitedAnswer extends SimplePerformantInstrumentation {

  /** What the extension is called, in a request and in its answer. */
  private static final String NAME = "answer";

  private final Ledger ledger;

  CitedAnswer(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Once the document is valid, so that nothing is read for one that is not. */
  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionInput input = parameters.getExecutionContext().getExecutionInput();
    Object asked = input.getExtensions().get(NAME);
    if (isAsked(input)) {
      switch (parameters.getExecutionContext().getOperationDefinition().getOperation()) {
        case SUBSCRIPTION ->
            throw refused(
                "A subscription has no one answer: each of its entries names its revision.");
        case MUTATION ->
            throw refused(
                "A mutation cannot be asked again as a question: its payload names the revision that it made.");
        case QUERY -> {}
      }
      GraphQLContext context = parameters.getExecutionContext().getGraphQLContext();
      context.computeIfAbsent(Moment.NEWEST, none -> newest());
      if (asked instanceof Map<?, ?> cited) {
        repeat(cited, input, context);
      } else if (!Boolean.TRUE.equals(asked)) {
        throw refused("It is true, or the object that an answer came with.");
      }
    }
    return super.beginExecuteOperation(parameters, state);
  }

  private static boolean isAsked(ExecutionInput input) {
    Object asked = input.getExtensions().get(NAME);
    return asked != null && !Boolean.FALSE.equals(asked);
  }

  private long newest() {
    try {
      return ledger.revision();
    } catch (DatabaseUnavailable unavailable) {
      throw Refusal.refused("UNAVAILABLE", unavailable.sentence(), Map.of());
    }
  }

  /** Sees what an answer saw. */
  private static void repeat(Map<?, ?> cited, ExecutionInput input, GraphQLContext context) {
    if (cited.get("revision") instanceof Number given) {
      long newest = context.<Long>get(Moment.NEWEST);
      if (given.longValue() < 0 || given.longValue() > newest) {
        throw refused(
            "Its revision is %s, and the record has those to %d.".formatted(given, newest));
      }
      context.put(Moment.NEWEST, given.longValue());
    } else if (cited.get("revision") != null) {
      throw refused("Its revision is a number.");
    }
    if (cited.get("asOf") != null) {
      context.put(Moment.TODAY, day(cited.get("asOf")));
    }
    Object hash = cited.get("documentHash");
    if (hash != null && !hash.equals(Sha256.hex(input.getQuery()))) {
      throw refused(
          "Its documentHash is that of another document: the one of this request has %s."
              .formatted(Sha256.hex(input.getQuery())));
    }
  }

  private static LocalDate day(@Nullable Object given) {
    try {
      return LocalDate.parse(Objects.toString(given));
    } catch (DateTimeException noDay) {
      throw refused("Its asOf is '%s', and not a day such as 2026-11-28.".formatted(given));
    }
  }

  private static RuntimeException refused(String why) {
    return Refusal.refused(
        "INVALID_EXTENSION", "'extensions.answer' cannot be used. " + why, Map.of());
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    GraphQLContext context = parameters.getGraphQLContext();
    Long revision = context.get(Moment.NEWEST);
    if (revision == null || !isAsked(parameters.getExecutionInput())) {
      return CompletableFuture.completedFuture(result);
    }
    Map<String, Object> told =
        Map.of(
            "revision", revision,
            "asOf", context.<LocalDate>get(Moment.TODAY).toString(),
            "documentHash", Sha256.hex(parameters.getQuery()));
    return CompletableFuture.completedFuture(
        result.transform(builder -> builder.addExtension(NAME, told)));
  }
}
