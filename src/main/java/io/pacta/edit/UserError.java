package io.pacta.edit;

import java.util.List;

/**
 * What is wrong with an input.
 *
 * @param field the path to the value
 * @param message for people
 * @param code for programs
 */
record UserError(List<String> field, String message, Code code) {

  UserError {
    field = List.copyOf(field);
  }

  /** What sort of error it is. */
  enum Code {
    INVALID,
    UNKNOWN,
    EXISTS,
    NOT_EDITABLE,
    RETRACTED,
    CONFLICT,
    IDEMPOTENCY_KEY_REUSED
  }
}
