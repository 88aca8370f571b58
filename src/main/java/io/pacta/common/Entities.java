package io.pacta.common;

import io.pacta.fact.EntityKind;
import io.pacta.neo4j.Row;
import io.pacta.read.InvalidArgument;
import io.pacta.read.Seen;
import java.util.List;

/** Entities as the arguments of a field name them. */
final class Entities {

  private Entities() {}

  /**
   * The identity in an argument.
   *
   * @throws InvalidArgument where it is not one of an entity
   */
  static String identity(String argument, String id) {
    String identity = Seen.identity(id);
    if (EntityKind.of(identity).isEmpty()) {
      throw InvalidArgument.because(
          "'%s' is \"%s\". It is the id of an entity, such as \"country:kazakhstan\"."
              .formatted(argument, id));
    }
    return identity;
  }

  /**
   * Refuses entities that the record does not know.
   *
   * @param argument which argument named them
   * @param row with the column {@code unknown}
   */
  static void refuseUnknown(String argument, Row row) {
    List<String> unknown = row.texts("unknown").stream().map(String::valueOf).toList();
    if (!unknown.isEmpty()) {
      throw InvalidArgument.because(
          "%s names \"%s\", and the record has no such entity."
              .formatted(argument, unknown.getFirst()));
    }
  }
}
