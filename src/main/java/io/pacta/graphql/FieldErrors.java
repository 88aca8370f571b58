package io.pacta.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import io.pacta.neo4j.DatabaseBusy;
import io.pacta.neo4j.DatabaseUnavailable;
import io.pacta.read.Deadline;
import io.pacta.read.InvalidArgument;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** What went wrong in a field becomes an error with a code and a sentence for the one who asked. */
@Component
class FieldErrors extends DataFetcherExceptionResolverAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(FieldErrors.class);

  @Override
  protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
    return switch (failure) {
      case InvalidArgument invalid -> invalid.at(field, field.getExecutionStepInfo().getPath());
      case DatabaseUnavailable unavailable ->
          error(field, ErrorType.INTERNAL_ERROR, "UNAVAILABLE", unavailable.sentence());
      case DatabaseBusy busy -> error(field, ErrorType.INTERNAL_ERROR, "BUSY", busy.sentence());
      case Deadline.GivenUp nobodyWaits -> givenUp(field);
      case AbortExecutionException cancelled -> givenUp(field);
      default -> {
        LOG.error(
            "The field {} of request {} failed",
            field.getExecutionStepInfo().getPath(),
            field.getExecutionId(),
            failure);
        yield error(
            field,
            ErrorType.INTERNAL_ERROR,
            "INTERNAL_ERROR",
            "Something went wrong in Pacta while it read this field. The server's log says what.");
      }
    };
  }

  private static GraphQLError givenUp(DataFetchingEnvironment field) {
    return error(
        field,
        ErrorType.INTERNAL_ERROR,
        "DEADLINE_EXCEEDED",
        "The answer was given up before this field was read.");
  }

  private static GraphQLError error(
      DataFetchingEnvironment field, ErrorType type, String code, String sentence) {
    return GraphqlErrorBuilder.newError(field)
        .errorType(type)
        .message("%s", sentence)
        .extensions(Map.of("code", code))
        .build();
  }
}
