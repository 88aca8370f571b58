package io.pacta.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.pacta.read.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fixes the day that an operation calls today, in UTC, and reports it in the answer's {@code
 * extensions.today}: an operation that runs across midnight still speaks of one day.
 */
@Component
class Today extends SimplePerformantInstrumentation {

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock.withZone(ZoneOffset.UTC);
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    input.getGraphQLContext().computeIfAbsent(Moment.TODAY, today -> LocalDate.now(clock));
    return input;
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    LocalDate today = parameters.getGraphQLContext().get(Moment.TODAY);
    return CompletableFuture.completedFuture(
        result.transform(builder -> builder.addExtension("today", today.toString())));
  }
}
