package io.pacta.format;

import io.pacta.ingest.Line;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What members of alliances promise each other, as columns of 0 and 1. */
final class AtopPromises {

  private static final List<Map.Entry<String, String>> OBLIGATIONS =
      List.of(
          Map.entry("defense", "DEFENSE"),
          Map.entry("offense", "OFFENSE"),
          Map.entry("neutral", "NEUTRALITY"),
          Map.entry("nonagg", "NONAGGRESSION"),
          Map.entry("consul", "CONSULTATION"));

  private static final Map<String, String> SUBJECTS =
      Map.of(
          "DEFENSE", "alliance",
          "OFFENSE", "alliance",
          "NEUTRALITY", "neutrality",
          "NONAGGRESSION", "non-aggression",
          "CONSULTATION", "consultation");

  private AtopPromises() {}

  /** What is promised by a row of either file. */
  static List<String> of(Line line) {
    return OBLIGATIONS.stream()
        .filter(each -> line.get(each.getKey()).equals("1"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What a treaty with such promises is about. */
  static List<String> subjects(Collection<String> promises) {
    return promises.stream()
        .map(each -> SUBJECTS.getOrDefault(each, "alliance"))
        .distinct()
        .sorted()
        .toList();
  }
}
