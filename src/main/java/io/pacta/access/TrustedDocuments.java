package io.pacta.access;

import graphql.GraphQLError;
import io.pacta.neo4j.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Documents that are known before anyone asks: the {@code .graphql} files of a folder, each by the
 * SHA-256 of its text, as GraphQL over HTTP has it for persisted documents. They are read once, at
 * start.
 */
@Component
@EnableConfigurationProperties(AccessSettings.class)
public class TrustedDocuments {

  private static final Logger LOG = LoggerFactory.getLogger(TrustedDocuments.class);
  private static final String PREFIX = "sha256:";

  private final Map<String, String> texts = new HashMap<>();
  private final boolean only;

  TrustedDocuments(AccessSettings settings) {
    this.only = settings.documentsOnly();
    if (settings.documents() != null) {
      read(settings.documents());
      LOG.info("Knows {} trusted documents.", texts.size());
    } else if (only) {
      throw new StartFailure(
          "pacta.access.documents-only is on and pacta.access.documents names no folder, so that no question could be answered. Name the folder of the trusted documents.",
          null);
    }
  }

  private void read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(each -> each.toString().endsWith(".graphql")).toList();
      for (Path file : found) {
        String text = Files.readString(file);
        texts.put(Sha256.hex(text), text);
      }
    } catch (IOException unreadable) {
      throw new StartFailure(
          "The trusted documents in %s cannot be read: %s. Set pacta.access.documents to a folder of .graphql files in UTF-8."
              .formatted(folder, unreadable.getMessage()),
          unreadable);
    }
  }

  /**
   * The text of a document.
   *
   * @param id its SHA-256 in hexadecimal, with {@code sha256:} before it or without
   */
  public @Nullable String text(String id) {
    return texts.get(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id);
  }

  /** Why a document is not answered, where that is for not being known. */
  Optional<GraphQLError> refusal(String text) {
    return only && !texts.containsKey(Sha256.hex(text))
        ? Optional.of(
            Denied.FORBIDDEN.error(
                "This Pacta answers only documents that it knows, and this is none of them. Whoever runs it can add it to the folder of trusted documents.",
                Map.of("reason", "DOCUMENT_NOT_TRUSTED")))
        : Optional.empty();
  }
}
