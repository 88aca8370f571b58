package io.pacta.neo4j;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** The database does not answer now. Asking again later may succeed. */
public final class DatabaseUnavailable extends RuntimeException {

  private static final String SENTENCE =
      "The database does not answer at the moment. Ask again later.";

  /**
   * How the codes begin of a database that could not begin or commit a transaction, and can none
   * until it is started again.
   */
  private static final String BROKEN = "Neo.DatabaseError.Transaction.";

  /** How the driver begins to say that all its connections are in use, for which it has no type. */
  private static final String NO_CONNECTION = "Unable to acquire connection from the pool";

  DatabaseUnavailable(Throwable cause) {
    super(SENTENCE, cause);
  }

  /** What to tell those who asked. */
  public String sentence() {
    return SENTENCE;
  }

  /** Whether it has to be started again before it answers. */
  boolean needsNewStart() {
    return isBroken(getCause());
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
      throw isAway(failure) || isBroken(failure) ? new DatabaseUnavailable(failure) : failure;
    }
  }

  private static boolean isAway(RuntimeException failure) {
    return causes(failure)
        .anyMatch(
            cause ->
                cause instanceof ServiceUnavailableException
                    || cause instanceof SessionExpiredException
                    || cause instanceof TransientException
                    || String.valueOf(cause.getMessage()).startsWith(NO_CONNECTION));
  }

  private static boolean isBroken(@Nullable Throwable failure) {
    return causes(failure)
        .anyMatch(
            cause -> cause instanceof DatabaseException known && known.code().startsWith(BROKEN));
  }

  private static Stream<Throwable> causes(@Nullable Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }
}
