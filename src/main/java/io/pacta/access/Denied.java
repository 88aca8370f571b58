package io.pacta.access;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.Map;

/** Why a request is refused whatever it asks for; its name is the code of the error. */
public enum Denied implements ErrorClassification {
  /** Nobody is known to ask, or what they presented is not good. */
  UNAUTHENTICATED(401),
  /** They are known, and may not. */
  FORBIDDEN(403),
  /** It would write, and comes by a method that only reads. */
  METHOD_NOT_ALLOWED(405),
  /** They have used up what they may ask for in a while. */
  RATE_LIMITED(429),
  /** Who asks cannot be told at the moment. */
  UNAVAILABLE(503);

  /** After how many seconds to ask again. */
  static final String RETRY_AFTER = "retryAfterSeconds";

  private final int status;

  Denied(int status) {
    this.status = status;
  }

  /** Its status over HTTP. */
  public int status() {
    return status;
  }

  /** The error that says so. */
  public GraphQLError error(String sentence) {
    return error(sentence, Map.of());
  }

  /**
   * The error that says so.
   *
   * @param more what its extensions say beside the code
   */
  public GraphQLError error(String sentence, Map<String, Object> more) {
    Map<String, Object> extensions = new HashMap<>(more);
    extensions.put("code", name());
    return GraphqlErrorBuilder.newError()
        .errorType(this)
        .locations(null)
        .message("%s", sentence)
        .extensions(extensions)
        .build();
  }
}
