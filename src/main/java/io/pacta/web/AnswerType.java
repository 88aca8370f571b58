package io.pacta.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The media types of answers (GraphQL over HTTP, section 6). With the newer one a request that
 * could not be executed has the status 400; with plain JSON it has 200, since clients that ask for
 * it may take other statuses for answers of a proxy.
 */
@SuppressWarnings("ImmutableEnumChecker") // media types never change
enum AnswerType {
  GRAPHQL(MediaType.parseMediaType("application/graphql-response+json;charset=utf-8"), 400),
  JSON(MediaType.parseMediaType("application/json;charset=utf-8"), 200);

  private final MediaType mediaType;
  private final HttpStatus statusOfRequestErrors;

  AnswerType(MediaType mediaType, int statusOfRequestErrors) {
    this.mediaType = mediaType;
    this.statusOfRequestErrors = HttpStatus.valueOf(statusOfRequestErrors);
  }

  /** The type that the request's Accept header prefers; JSON where it takes anything. */
  static AnswerType of(ServerRequest request) throws BadRequest {
    List<MediaType> accepted = accepted(request);
    for (MediaType each : accepted) {
      for (AnswerType type : List.of(JSON, GRAPHQL)) {
        if (each.isCompatibleWith(type.plain())) {
          return type;
        }
      }
    }
    if (accepted.isEmpty()) {
      return JSON;
    }
    throw new BadRequest(
        HttpStatus.NOT_ACCEPTABLE,
        "NOT_ACCEPTABLE",
        "Answers come as application/graphql-response+json or application/json. Accept one of them.");
  }

  private static List<MediaType> accepted(ServerRequest request) throws BadRequest {
    try {
      return request.headers().accept().stream()
          .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
          .toList();
    } catch (InvalidMediaTypeException malformed) {
      throw BadRequest.because("The Accept header is not a list of media types.");
    }
  }

  MediaType mediaType() {
    return mediaType;
  }

  HttpStatus statusOfRequestErrors() {
    return statusOfRequestErrors;
  }

  private MediaType plain() {
    return new MediaType(mediaType.getType(), mediaType.getSubtype());
  }
}
