package io.pacta.fact;

import java.util.List;
import java.util.Set;

/**
 * A property that facts of a kind carry besides their dates.
 *
 * @param name its name, in the schema, in the database and as a column of a folder
 * @param type what its values are
 * @param allowed the values that it takes; empty where any will do
 * @param kinds the kinds of entity that an entity may be of
 * @param required whether every fact of the kind has it
 */
public record Property(
    String name, Type type, List<String> allowed, Set<EntityKind> kinds, boolean required) {

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
    kinds = Set.copyOf(kinds);
  }

  static Property text(String name) {
    return new Property(name, Type.TEXT, List.of(), Set.of(), false);
  }

  static Property texts(String name, String... allowed) {
    return new Property(name, Type.TEXTS, List.of(allowed), Set.of(), false);
  }

  static Property oneOf(String name, String... allowed) {
    return new Property(name, Type.TEXT, List.of(allowed), Set.of(), false);
  }

  static Property flag(String name) {
    return new Property(name, Type.FLAG, List.of(), Set.of(), false);
  }

  static Property edtf(String name) {
    return new Property(name, Type.EDTF, List.of(), Set.of(), false);
  }

  static Property entity(String name, EntityKind... kinds) {
    return new Property(name, Type.ENTITY, List.of(), Set.of(kinds), false);
  }

  Property needed() {
    return new Property(name, type, allowed, kinds, true);
  }
}
