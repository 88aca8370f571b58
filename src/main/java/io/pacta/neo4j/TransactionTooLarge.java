package io.pacta.neo4j;

import org.neo4j.driver.exceptions.Neo4jException;

/** A transaction needs more memory than the database has for one. Nothing was changed. */
public final class TransactionTooLarge extends RuntimeException {

  /** How the codes end that the database gives then: of one transaction, of all, of the server. */
  private static final String CODE = "OutOfMemoryError";

  private TransactionTooLarge(Throwable cause) {
    super(
        "This is one transaction, and needs more memory than the database has for one. Nothing was changed. Start Pacta's own database with a larger heap (PACTA_DATABASE_OPTIONS=-Xmx4g), or set SPRING_NEO4J_URI to a Neo4j with more memory.",
        cause);
  }

  /** Throws this in place of a failure that is one. */
  static void refuse(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Neo4jException known && known.code().endsWith(CODE)) {
        throw new TransactionTooLarge(failure);
      }
    }
  }
}
