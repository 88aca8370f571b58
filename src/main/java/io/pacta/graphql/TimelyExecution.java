package io.pacta.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import io.netty.util.Timeout;
import io.netty.util.Timer;
import io.pacta.read.Deadline;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Publisher;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * Answers each operation before its deadline. When that passes, or nobody waits for the answer any
 * more, the engine is told to stop, and what is still being read is cancelled.
 *
 * @param time after which an operation is given up
 * @param timer by which that is told, within its tick. It wakes nobody for an operation that ends
 *     in time, as nearly all do
 */
record TimelyExecution(ExecutionGraphQlService engine, Duration time, Timer timer)
    implements ExecutionGraphQlService {

  /** The key in an operation's context that says whether it is a subscription. */
  static final String SUBSCRIBING = "io.pacta.subscribing";

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
              .map(TimelyExecution::oneByOne)
              .doFinally(
                  end -> {
                    if (end == SignalType.CANCEL) {
                      Thread.startVirtualThread(deadline::giveUp);
                    }
                  })
              .timeout(passing(), Mono.fromSupplier(() -> tooLate(request)));
        });
  }

  /** Comes when the time has passed, unless nobody waits for it any more. */
  private Mono<Void> passing() {
    return Mono.create(
        passed -> {
          Timeout waiting =
              timer.newTimeout(
                  none -> Thread.startVirtualThread(passed::success),
                  time.toNanos(),
                  TimeUnit.NANOSECONDS);
          passed.onDispose(waiting::cancel);
        });
  }

  /**
   * Of a subscription the entries come one at a time, so that each has the context of the operation
   * for itself. One that tells nothing since its field was refused has no data, as the
   * specification has it.
   */
  private static ExecutionGraphQlResponse oneByOne(ExecutionGraphQlResponse answer) {
    ExecutionInput input = answer.getExecutionInput();
    ExecutionResult result = answer.getExecutionResult();
    if (!input.getGraphQLContext().getBoolean(SUBSCRIBING)) {
      return answer;
    }
    return new DefaultExecutionGraphQlResponse(
        input,
        result.getData() instanceof Publisher<?> entries
            ? result.transform(telling -> telling.data(Flux.from(entries).limitRate(1)))
            : ExecutionResult.newExecutionResult().errors(result.getErrors()).build());
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
