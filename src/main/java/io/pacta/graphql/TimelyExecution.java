package io.pacta.graphql;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import io.pacta.read.Deadline;
import java.time.Duration;
import java.util.Map;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * Answers each operation before its deadline. When that passes, or nobody waits for the answer any
 * more, the engine is told to stop, and what is still being read is cancelled.
 */
record TimelyExecution(ExecutionGraphQlService engine, Duration time)
    implements ExecutionGraphQlService {

  @Override
  public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
    return Mono.defer(
        () -> {
          Deadline deadline = Deadline.in(time);
          request.configureExecutionInput(
              (input, builder) -> {
                deadline.put(input.getGraphQLContext());
                return input;
              });
          return engine
              .execute(request)
              .doFinally(
                  end -> {
                    if (end == SignalType.CANCEL) {
                      Thread.startVirtualThread(deadline::giveUp);
                    }
                  })
              .timeout(time, Mono.fromSupplier(() -> tooLate(request)));
        });
  }

  private ExecutionGraphQlResponse tooLate(ExecutionGraphQlRequest request) {
    return new DefaultExecutionGraphQlResponse(
        request.toExecutionInput(),
        ExecutionResult.newExecutionResult()
            .data(null)
            .addError(
                GraphqlErrorBuilder.newError()
                    .errorType(ErrorType.INTERNAL_ERROR)
                    .locations(null)
                    .message(
                        "The answer was not ready after %s s, and was given up. Ask for smaller pages, or for fewer fields at once.",
                        time.toMillis() / 1000.0)
                    .extensions(
                        Map.of("code", "DEADLINE_EXCEEDED", "allowedMillis", time.toMillis()))
                    .build())
            .build());
  }
}
