package io.pacta.fact;

import io.pacta.read.InvalidArgument;
import io.pacta.read.Seen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities as arguments of type ID name them, whatever day the id carries. */
public final class EntityIds {

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

  /**
   * Refuses those that the record does not know.
   *
   * @param arguments which arguments named them: {@code 'a' or 'b'}
   */
  public static void refuseUnknown(String arguments, List<@Nullable String> unknown) {
    unknown.stream()
        .findFirst()
        .ifPresent(
            one -> {
              throw InvalidArgument.because(
                  "%s names \"%s\", and the record has no such entity.".formatted(arguments, one));
            });
  }
}
