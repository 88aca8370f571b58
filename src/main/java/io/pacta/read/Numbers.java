package io.pacta.read;

import graphql.schema.DataFetchingEnvironment;

/** Arguments that are numbers within bounds. */
public final class Numbers {

  private Numbers() {}

  /**
   * The number that an argument gives.
   *
   * @param usual the one where it gives none
   * @param what as a sentence calls it: {@code a number of steps}
   * @throws InvalidArgument where it is out of bounds
   */
  public static int of(
      String argument, int usual, int least, int most, String what, DataFetchingEnvironment field) {
    Integer given = field.getArgument(argument);
    if (given != null && (given < least || given > most)) {
      throw InvalidArgument.because(
          "'%s' is %d. It is %s from %d to %d.".formatted(argument, given, what, least, most));
    }
    return given == null ? usual : given;
  }
}
