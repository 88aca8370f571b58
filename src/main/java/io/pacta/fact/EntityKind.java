package io.pacta.fact;

import java.util.Locale;
import java.util.Optional;

/** The kinds of entity. */
public enum EntityKind {
  COUNTRY("Country"),
  ORGANIZATION("Organization"),
  TREATY("Treaty"),
  PERSON("Person"),
  OFFICE("Office"),
  EVENT("Event");

  private final String type;

  EntityKind(String type) {
    this.type = type;
  }

  /** The name of its GraphQL type, which is also the label of its nodes. */
  public String type() {
    return type;
  }

  /** As a sentence calls one: {@code an organization}. */
  public String phrase() {
    return ("OE".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type.toLowerCase(Locale.ROOT);
  }

  /** The identity of the entity of this kind with a slug: {@code organization:csto}. */
  public String identity(String slug) {
    return name().toLowerCase(Locale.ROOT) + ":" + slug;
  }

  /** The kind in an identity; empty where it is not one of an entity. */
  public static Optional<EntityKind> of(String identity) {
    for (EntityKind kind : values()) {
      String prefix = kind.identity("");
      if (identity.startsWith(prefix) && identity.length() > prefix.length()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
