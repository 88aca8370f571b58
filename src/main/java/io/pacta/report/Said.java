package io.pacta.report;

import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A statement of a text, as a claim.
 *
 * @param subject the identity of the entity from which it goes
 * @param kind which kind of claim
 * @param object the identity of the entity to which it goes
 * @param properties what it says besides
 * @param valid when it held or happened, as far as the text says
 * @param quote the words that say it
 * @param pattern the name of the pattern that found it
 */
public record Said(
    String subject,
    FactKind kind,
    String object,
    Map<String, Object> properties,
    Edtf valid,
    Span quote,
    String pattern) {

  public Said {
    properties = Map.copyOf(properties);
  }

  /** Whether it says in which status, other than that of a full member. */
  boolean isOfStatus() {
    return !properties.getOrDefault("status", "FULL").equals("FULL");
  }

  /** What it says, whatever words say it: the same statement said twice is one. */
  String content() {
    return "%s %s %s %s %s".formatted(subject, kind, object, new TreeMap<>(properties), valid);
  }

  /** A name of it that a client can send back: the same text gives the same one. */
  public String key() {
    return java.util.UUID.nameUUIDFromBytes(content().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
