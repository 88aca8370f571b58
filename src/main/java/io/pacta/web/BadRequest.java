package io.pacta.web;

import org.springframework.http.HttpStatus;

/** A request over HTTP that is not a GraphQL request, told as a sentence. */
final class BadRequest extends Exception {

  private final HttpStatus status;
  private final String code;
  private final String sentence;

  BadRequest(HttpStatus status, String code, String sentence) {
    super(sentence);
    this.status = status;
    this.code = code;
    this.sentence = sentence;
  }

  /** A request whose parts are not what they should be. */
  static BadRequest because(String sentence) {
    return new BadRequest(HttpStatus.BAD_REQUEST, "BAD_REQUEST", sentence);
  }

  /**
   * The hash of a query in place of its text. Clients know this refusal by its words, which come
   * with the status 200, and send the text from then on.
   */
  static BadRequest persistedQueryNotSupported() {
    return new BadRequest(
        HttpStatus.OK, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  String sentence() {
    return sentence;
  }
}
