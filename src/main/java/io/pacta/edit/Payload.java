package io.pacta.edit;

import io.pacta.record.Desk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation answers.
 *
 * @param userErrors what is wrong with the input
 * @param number the newest revision after the edit; null where it was not made
 * @param results what it was about: keys of claims, ids of entities, slugs of data sets
 * @param current what was changed meanwhile
 */
record Payload(
    List<UserError> userErrors,
    @Nullable Long number,
    List<String> results,
    @Nullable String current) {

  Payload {
    userErrors = List.copyOf(userErrors);
    results = List.copyOf(results);
  }

  static Payload of(Desk.Answered answered) {
    return new Payload(List.of(), answered.revision(), answered.results(), null);
  }

  static Payload of(Wrong wrong) {
    return new Payload(wrong.errors(), null, List.of(), wrong.current());
  }
}
