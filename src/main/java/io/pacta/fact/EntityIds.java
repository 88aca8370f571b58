package io.pacta.fact;

import io.pacta.read.InvalidArgument;
import io.pacta.read.Seen;
import java.util.List;

/** Entities as arguments of type ID name them, whatever day the id carries. */
public final class EntityIds {

  /** The most entities that one question is about. */
  private static final int MOST = 100;

  private EntityIds() {}

  /**
   * The identity in an argument.
   *
   * @throws InvalidArgument where it is not one of an entity
   */
  public static String identity(String argument, String id) {
    String identity = Seen.identity(id);
    if (EntityKind.of(identity).isEmpty()) {
      throw InvalidArgument.because(
          "'%s' is \"%s\". It is the id of an entity, such as \"country:kazakhstan\"."
              .formatted(argument, id));
    }
    return identity;
  }

  /**
   * The identities in an argument {@code of}, each once.
   *
   * @throws InvalidArgument where one is not of an entity, or there are too many
   */
  public static List<String> of(List<String> ids) {
    if (ids.size() > MOST) {
      throw InvalidArgument.because(
          "'of' has %d ids. It takes at most %d.".formatted(ids.size(), MOST));
    }
    return ids.stream().map(id -> identity("of", id)).distinct().sorted().toList();
  }

  /**
   * Refuses an entity that the record does not know.
   *
   * @param argument which argument named it
   */
  public static void refuseUnless(boolean known, String argument, String identity) {
    if (!known) {
      throw InvalidArgument.because(
          "'%s' is \"%s\", and the record has no such entity.".formatted(argument, identity));
    }
  }
}
