package io.pacta.graphql;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instrumentations that look at operations as a whole. The engine would ask each of them several
 * times for every field of every item, to be told that it has nothing to do: with long lists that
 * was a sixth of all work. These questions end here.
 */
final class PerOperation extends ChainedInstrumentation {

  PerOperation(List<Instrumentation> each) {
    super(each);
  }

  @Override
  public ExecutionStrategyInstrumentationContext beginExecutionStrategy(
      InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
    return ExecutionStrategyInstrumentationContext.NOOP;
  }

  @Override
  public ExecuteObjectInstrumentationContext beginExecuteObject(
      InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
    return ExecuteObjectInstrumentationContext.NOOP;
  }

  @Override
  public InstrumentationContext<Object> beginFieldExecution(
      InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
    return SimpleInstrumentationContext.noOp();
  }

  @Override
  public FieldFetchingInstrumentationContext beginFieldFetching(
      InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
    return FieldFetchingInstrumentationContext.NOOP;
  }

  @Override
  public InstrumentationContext<Object> beginFieldCompletion(
      InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
    return SimpleInstrumentationContext.noOp();
  }

  @Override
  public InstrumentationContext<Object> beginFieldListCompletion(
      InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
    return SimpleInstrumentationContext.noOp();
  }

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    return fetcher;
  }
}
