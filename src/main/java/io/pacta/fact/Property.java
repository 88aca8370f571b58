package io.pacta.fact;

import java.util.List;

/**
 * A property that facts of a kind carry besides their dates.
 *
 * @param name its name, in the schema, in the database and as a column of a folder
 * @param type what its values are
 * @param allowed the values that it takes; empty where any will do
 * @param required whether every fact of the kind has it
 */
public record Property(String name, Type type, List<String> allowed, boolean required) {

  /** What the values of a property are. */
  public enum Type {
    TEXT,
    TEXTS,
    FLAG,
    EDTF,
    ENTITY
  }

  public Property {
    allowed = List.copyOf(allowed);
  }

  static Property text(String name) {
    return new Property(name, Type.TEXT, List.of(), false);
  }

  static Property texts(String name, String... allowed) {
    return new Property(name, Type.TEXTS, List.of(allowed), false);
  }

  static Property oneOf(String name, String... allowed) {
    return new Property(name, Type.TEXT, List.of(allowed), false);
  }

  static Property flag(String name) {
    return new Property(name, Type.FLAG, List.of(), false);
  }

  static Property edtf(String name) {
    return new Property(name, Type.EDTF, List.of(), false);
  }

  static Property entity(String name) {
    return new Property(name, Type.ENTITY, List.of(), false);
  }

  Property needed() {
    return new Property(name, type, allowed, true);
  }
}
