package io.pacta.fact;

import java.util.List;
import java.util.Map;

/** What is said of entities of each kind, by the names of properties of a DESCRIBED. */
public final class Described {

  private Described() {}

  /** What may be said of an entity of a kind. */
  public static List<String> by(EntityKind kind) {
    return switch (kind) {
      case COUNTRY -> List.of("region");
      case ORGANIZATION -> List.of("organizationKind");
      case TREATY -> List.of("signed", "subjects");
      case PERSON -> List.of("born", "died");
      case OFFICE -> List.of("role");
      case EVENT -> List.of("eventKind", "date", "place", "topics", "partOf");
    };
  }

  /** What has to be said of every entity of a kind, since the schema promises it. */
  public static List<String> needs(EntityKind kind) {
    return Map.of(
            EntityKind.OFFICE, List.of("role"), EntityKind.EVENT, List.of("eventKind", "date"))
        .getOrDefault(kind, List.of());
  }
}
