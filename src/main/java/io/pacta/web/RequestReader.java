package io.pacta.web;

import io.pacta.access.TrustedDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the parts of a GraphQL request, by name, and refuses what is not one. */
final class RequestReader {

  private static final String QUERY = "query";
  private static final String OPERATION_NAME = "operationName";
  private static final String DOCUMENT = "documentId";
  private static final String PERSISTED = "persistedQuery";

  private final JsonMapper json;
  private final TrustedDocuments documents;
  private final int most;

  /**
   * Reads bodies that are not too large.
   *
   * @param most the most bytes of one
   */
  RequestReader(JsonMapper json, DataSize most, TrustedDocuments documents) {
    this.json = json;
    this.documents = documents;
    this.most = Math.toIntExact(most.toBytes());
  }

  Map<String, Object> ofParameters(ServerRequest request) throws BadRequest {
    Map<String, Object> parts = new HashMap<>();
    request.param(QUERY).ifPresent(query -> parts.put(QUERY, query));
    request.param(DOCUMENT).ifPresent(id -> parts.put(DOCUMENT, id));
    request.param(OPERATION_NAME).ifPresent(name -> parts.put(OPERATION_NAME, name));
    for (String part : new String[] {"variables", "extensions"}) {
      Optional<String> text = request.param(part).filter(given -> !given.isBlank());
      if (text.isPresent()) {
        parts.put(part, parsed(text.get(), "The parameter '%s'".formatted(part)));
      }
    }
    return checked(parts);
  }

  Map<String, Object> ofBody(ServerRequest request) throws BadRequest {
    requireJson(request);
    return of(parsed(text(request), "The body"), "The body");
  }

  /**
   * The parts of a request that is JSON.
   *
   * @param what what it is called where it is none
   */
  Map<String, Object> of(@Nullable JsonNode body, String what) throws BadRequest {
    if (body == null || !body.isObject()) {
      throw BadRequest.because(
          what
              + " is not a JSON object. Send {\"query\": \"…\"}, and with it 'variables' and"
              + " 'operationName' where they are needed.");
    }
    Map<String, Object> parts = new HashMap<>();
    body.properties().stream()
        .filter(part -> !part.getValue().isNull())
        .forEach(part -> parts.put(part.getKey(), part.getValue()));
    return checked(parts);
  }

  private Map<String, Object> checked(Map<String, Object> parts) throws BadRequest {
    Map<String, Object> checked = new HashMap<>();
    for (Map.Entry<String, Object> part : parts.entrySet()) {
      switch (part.getKey()) {
        case QUERY, DOCUMENT, OPERATION_NAME -> checked.put(part.getKey(), string(part));
        case "variables", "extensions" -> checked.put(part.getKey(), object(part));
        default -> {
          // The specification lets clients send more, which means nothing here.
        }
      }
    }
    String id = (String) checked.remove(DOCUMENT);
    if (!(checked.get(QUERY) instanceof String query) || query.isBlank()) {
      checked.put(QUERY, trusted(id, checked.get("extensions")));
    }
    return checked;
  }

  /** The trusted document that a request names in place of a text. */
  private String trusted(@Nullable String id, @Nullable Object extensions) throws BadRequest {
    if (id != null) {
      String text = documents.text(id);
      if (text == null) {
        throw new BadRequest(
            HttpStatus.NOT_FOUND,
            "DOCUMENT_NOT_FOUND",
            "No document is known here as '%s'. It is sha256: and the SHA-256 of a trusted document, as 64 hexadecimal digits."
                .formatted(id));
      }
      return text;
    }
    if (extensions instanceof Map<?, ?> more && more.containsKey(PERSISTED)) {
      String text =
          more.get(PERSISTED) instanceof Map<?, ?> persisted
                  && persisted.get("sha256Hash") instanceof String hash
              ? documents.text(hash)
              : null;
      if (text == null) {
        throw BadRequest.persistedQueryNotSupported();
      }
      return text;
    }
    throw BadRequest.because("The request has no 'query'. Send the text of a GraphQL document.");
  }

  private static String string(Map.Entry<String, Object> part) throws BadRequest {
    if (part.getValue() instanceof String text) {
      return text;
    }
    if (part.getValue() instanceof JsonNode node && node.isString()) {
      return node.asString();
    }
    throw BadRequest.because("'%s' is not a string.".formatted(part.getKey()));
  }

  private Map<String, Object> object(Map.Entry<String, Object> part) throws BadRequest {
    if (part.getValue() instanceof JsonNode node && node.isObject()) {
      return json.convertValue(node, new TypeReference<>() {});
    }
    throw BadRequest.because("'%s' is not a JSON object.".formatted(part.getKey()));
  }

  private JsonNode parsed(String text, String what) throws BadRequest {
    try {
      return json.readTree(text);
    } catch (JacksonException malformed) {
      throw BadRequest.because("%s is not JSON.".formatted(what));
    }
  }

  private static void requireJson(ServerRequest request) throws BadRequest {
    Optional<MediaType> type;
    try {
      type = request.headers().contentType();
    } catch (InvalidMediaTypeException malformed) {
      type = Optional.empty();
    }
    if (type.filter(MediaType.APPLICATION_JSON::isCompatibleWith).isEmpty()) {
      throw new BadRequest(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "UNSUPPORTED_MEDIA_TYPE",
          "The body is taken as application/json. Say so in the Content-Type header.");
    }
  }

  private String text(ServerRequest request) throws BadRequest {
    try {
      byte[] bytes = request.servletRequest().getInputStream().readNBytes(most + 1);
      if (bytes.length > most) {
        throw new BadRequest(
            HttpStatus.CONTENT_TOO_LARGE,
            "TOO_LARGE",
            "The body is larger than %d bytes, the most that is taken.".formatted(most));
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException interrupted) {
      throw BadRequest.because("The body could not be read to its end.");
    }
  }
}
