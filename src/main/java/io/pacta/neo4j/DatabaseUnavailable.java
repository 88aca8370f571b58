package io.pacta.neo4j;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** The database does not answer now. Asking again later may succeed. */
public final class DatabaseUnavailable extends RuntimeException {

  private static final String SENTENCE =
      "The database does not answer at the moment. Ask again later.";

  private DatabaseUnavailable(Throwable cause) {
    super(SENTENCE, cause);
  }

  /** What to tell those who asked. */
  public String sentence() {
    return SENTENCE;
  }

  /** What the call gives, with every failure to reach the database turned into this one. */
  static <T> T unless(Supplier<@Nullable T> call) {
    try {
      T result = call.get();
      if (result == null) {
        throw new IllegalStateException("A transaction gives a result");
      }
      return result;
    } catch (TransactionTooLarge itAnswered) {
      throw itAnswered;
    } catch (RuntimeException failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof ServiceUnavailableException
            || cause instanceof SessionExpiredException
            || cause instanceof TransientException) {
          throw new DatabaseUnavailable(failure);
        }
      }
      throw failure;
    }
  }
}
