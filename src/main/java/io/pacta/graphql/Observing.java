package io.pacta.graphql;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.pacta.access.Visit;
import io.pacta.read.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/**
 * Tells operators of each operation: as metrics, as a span of a trace, and as a line of the log,
 * which is of level INFO where Pacta or its database failed and else of level DEBUG. Of a
 * subscription it tells how it began.
 */
@Component
class Observing extends SimplePerformantInstrumentation {

  private static final Logger LOG = LoggerFactory.getLogger(Observing.class);

  /** Codes of what is not the doing of who asked. */
  private static final Set<String> FAILURES =
      Set.of("INTERNAL_ERROR", "UNAVAILABLE", "DEADLINE_EXCEEDED");

  /** As many names of operations are told apart in metrics: clients may make up any number. */
  private static final int MOST_NAMES = 100;

  private static final String KEY = "io.pacta.operation";

  /** What an operation is called that never got so far as to be known. */
  private static final Operation UNKNOWN = new Operation("unknown", "none");

  private final ObservationRegistry observations;
  private final MeterRegistry meters;
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  Observing(ObservationRegistry observations, MeterRegistry meters) {
    this.observations = observations;
    this.meters = meters;
    names.add(UNKNOWN.name());
  }

  /**
   * What a document asks for.
   *
   * @param type query, mutation or subscription
   */
  private record Operation(String type, String name) {
    static Operation of(OperationDefinition definition) {
      return new Operation(
          definition.getOperation().name().toLowerCase(Locale.ROOT),
          Objects.requireNonNullElse(definition.getName(), "anonymous"));
    }
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecution(
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    Observation observed = Observation.start("pacta.operation", observations);
    Tally tally = new Tally(observed);
    tally.put(parameters.getGraphQLContext());
    long begin = System.nanoTime();
    return SimpleInstrumentationContext.whenCompleted(
        (result, failure) -> {
          long millis = (System.nanoTime() - begin) / 1_000_000;
          end(parameters.getExecutionInput(), observed, tally, outcome(result, failure), millis);
        });
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    parameters
        .getExecutionContext()
        .getGraphQLContext()
        .put(KEY, Operation.of(parameters.getExecutionContext().getOperationDefinition()));
    return super.beginExecuteOperation(parameters, state);
  }

  private void end(
      ExecutionInput input, Observation observed, Tally tally, String outcome, long millis) {
    GraphQLContext context = input.getGraphQLContext();
    Operation operation = context.getOrDefault(KEY, UNKNOWN);
    String id = String.valueOf(input.getExecutionId());
    long cost = Visit.of(context).points();
    observed
        .contextualName(operation.type() + " " + operation.name())
        .lowCardinalityKeyValue("operation", bounded(operation.name()))
        .lowCardinalityKeyValue("type", operation.type())
        .lowCardinalityKeyValue("outcome", outcome)
        .highCardinalityKeyValue("request.id", id)
        .highCardinalityKeyValue("cost", Long.toString(cost))
        .highCardinalityKeyValue("reads", Long.toString(tally.reads()))
        .highCardinalityKeyValue("database.ms", Long.toString(tally.time().toMillis()))
        .stop();
    Tags tags = Tags.of("operation", bounded(operation.name()), "type", operation.type());
    meters.summary("pacta.operation.cost", tags).record((double) cost);
    meters.summary("pacta.operation.reads", tags).record((double) tally.reads());
    meters.timer("pacta.operation.database", tags).record(tally.time());
    LOG.atLevel(FAILURES.contains(outcome) ? Level.INFO : Level.DEBUG)
        .addKeyValue("requestId", id)
        .addKeyValue("operation", operation.name())
        .addKeyValue("outcome", outcome)
        .addKeyValue("millis", millis)
        .addKeyValue("cost", cost)
        .addKeyValue("reads", tally.reads())
        .addKeyValue("databaseMillis", tally.time().toMillis())
        .log(
            "{} {} of request {}: {} after {} ms; cost {}, {} reads, {} ms in the database",
            operation.type(),
            operation.name(),
            id,
            outcome,
            millis,
            cost,
            tally.reads(),
            tally.time().toMillis());
  }

  private String bounded(String name) {
    return names.contains(name) || (names.size() < MOST_NAMES && names.add(name)) ? name : "other";
  }

  /** OK, or the code of the first error. */
  private static String outcome(@Nullable ExecutionResult result, @Nullable Throwable failure) {
    if (result == null || failure != null) {
      return "INTERNAL_ERROR";
    }
    List<GraphQLError> errors = result.getErrors();
    return errors.isEmpty() ? "OK" : code(errors.getFirst());
  }

  private static String code(GraphQLError error) {
    Object code = error.getExtensions() == null ? null : error.getExtensions().get("code");
    if (code != null) {
      return code.toString();
    }
    // The engine was told to stop; what it says of that nobody gets to see.
    return error.getErrorType() == ErrorType.ExecutionAborted ? "DEADLINE_EXCEEDED" : "INVALID";
  }
}
