package io.pacta.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edit is not made, since something is wrong with its input. */
final class Wrong extends RuntimeException {

  private final transient List<UserError> errors;
  private final @Nullable String current;

  private Wrong(List<UserError> errors, @Nullable String current) {
    super(errors.getFirst().message(), null, false, false);
    this.errors = List.copyOf(errors);
    this.current = current;
  }

  static Wrong of(UserError error) {
    return new Wrong(List.of(error), null);
  }

  static Wrong all(List<UserError> errors) {
    return new Wrong(errors, null);
  }

  /**
   * Something was changed meanwhile.
   *
   * @param current its key or id
   */
  static Wrong conflict(UserError error, String current) {
    return new Wrong(List.of(error), current);
  }

  List<UserError> errors() {
    return errors;
  }

  @Nullable String current() {
    return current;
  }
}
