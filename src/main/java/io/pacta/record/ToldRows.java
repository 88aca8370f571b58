package io.pacta.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims that are told at once, as the statement takes them that writes them. In an import they are
 * thousands, often of some hundred entities: what they have in common is said once.
 */
final class ToldRows {

  private final List<Changes.Told> told;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, Object> common = new HashMap<>();

  /**
   * What is told at once.
   *
   * @param told at least one claim
   */
  ToldRows(List<Changes.Told> told) {
    this.told = told;
    for (Changes.Told each : told) {
      Standing.Place about = each.draft().place();
      places.putIfAbsent(about.subject(), places.size());
      places.putIfAbsent(about.object(), places.size());
    }
    common.putAll(told.getFirst().draft().content());
    for (Changes.Told each : told) {
      Map<String, Object> content = each.draft().content();
      common.entrySet().removeIf(said -> !said.getValue().equals(content.get(said.getKey())));
    }
    common.put("closed", Ledger.OPEN);
  }

  /**
   * The parameters of the statement: the entities that the rows name by their places, what all rows
   * say, and one row for each claim without that.
   */
  Map<String, Object> parameters(Versions versions) {
    return Map.of(
        "entities", List.copyOf(places.keySet()),
        "common", common,
        "rows", told.stream().map(each -> row(each, versions)).toList());
  }

  private Map<String, Object> row(Changes.Told each, Versions versions) {
    Standing.Place about = each.draft().place();
    Map<String, Object> content = each.draft().version(each.best(), versions);
    content.keySet().removeAll(common.keySet());
    return Map.of(
        "kind", about.kind().name(),
        "subject", places.get(about.subject()),
        "object", places.get(about.object()),
        "content", content);
  }
}
