package io.pacta.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What a chapter says beside its claims: on what sources they rest, and who claims how much. */
record Colophon(Chapter chapter) {

  /**
   * Writes it.
   *
   * @param merged entities that become one with others
   * @return how many sources and data sets are described otherwise than before
   */
  long tell(Manuscript manuscript, Changes changes, Map<String, String> merged) {
    return chapter.count(
            "Record/tellSources",
            contents(manuscript.sources().stream().map(Book.Document::content)))
        + chapter.count("Record/tellPublishers", publishers(manuscript, changes))
        + chapter.count("Record/grown", grown(manuscript, changes, merged));
  }

  private static Stream<Map<String, Object>> publishers(Manuscript manuscript, Changes changes) {
    Map<String, Long> growth = changes.growth();
    return contents(manuscript.dataSets().stream().map(Book.Publisher::content))
        .map(
            row -> {
              Map<String, Object> with = new HashMap<>(row);
              String slug = String.valueOf(row.get("slug"));
              with.put("touched", growth.containsKey(slug));
              with.put("growth", growth.getOrDefault(slug, 0L));
              with.put("last", manuscript.extent().last());
              return with;
            });
  }

  /**
   * The data sets of which claims change though the manuscript does not say what they are, and
   * those that list all facts about what becomes one with another: about that one from now on.
   */
  private Stream<Map<String, Object>> grown(
      Manuscript manuscript, Changes changes, Map<String, String> merged) {
    Map<String, Long> growth = changes.growth();
    growth.keySet().removeAll(manuscript.owners());
    Map<String, Map<String, Object>> said = new HashMap<>();
    if (!merged.isEmpty()) {
      chapter
          .run("Record/listing", Map.of("ids", List.copyOf(merged.keySet())), Book.Publisher::of)
          .forEach(
              listing -> said.put(listing.slug(), Book.stored(listing.moved(merged).content())));
    }
    said.keySet().forEach(slug -> growth.putIfAbsent(slug, 0L));
    List<Map<String, Object>> rows = new ArrayList<>();
    growth.forEach(
        (slug, more) -> {
          Map<String, Object> row = new HashMap<>(Map.of("slug", slug, "growth", more));
          if (said.containsKey(slug)) {
            row.put("said", said.get(slug));
          }
          rows.add(row);
        });
    return rows.stream();
  }

  private static Stream<Map<String, Object>> contents(Stream<SortedMap<String, Object>> contents) {
    return contents.map(
        content -> Map.of("slug", content.get("slug"), "content", Book.stored(content)));
  }
}
