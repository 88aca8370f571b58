package io.pacta.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to change in the record so that it says what a book says, decided from the book and from
 * what stands about the same things.
 *
 * @param told claims that the record does not know yet
 * @param replaced versions whose claim says something else now, or is best or no longer
 * @param judged versions of claims that the book leaves alone and that become best or no longer
 * @param retracted versions whose claim is not in the book any more
 * @param unchanged versions whose claim stands as it is told
 */
record Changes(
    List<Told> told,
    List<Replaced> replaced,
    List<Standing> judged,
    List<Standing> retracted,
    List<Standing> unchanged) {

  /** A claim to be written, and whether it is best. */
  record Told(Draft draft, boolean best) {}

  /** A version to be closed, and the claim to be written after it. */
  record Replaced(Standing before, Draft draft, boolean best) {}

  /** By how many claims each data set has more than before, for those of which a claim changes. */
  Map<String, Long> growth() {
    Map<String, Long> growth = new HashMap<>();
    told.forEach(each -> growth.merge(each.draft().telling().dataSet(), 1L, Long::sum));
    replaced.forEach(each -> growth.merge(each.before().dataSet(), 0L, Long::sum));
    retracted.forEach(each -> growth.merge(each.dataSet(), -1L, Long::sum));
    return growth;
  }

  /** The keys of the claims that are new, or say something else than before. */
  Set<String> news() {
    return Stream.concat(
            told.stream().map(each -> each.draft().key()),
            replaced.stream()
                .filter(each -> !each.before().says(each.draft()))
                .map(each -> each.draft().key()))
        .collect(Collectors.toSet());
  }

  boolean isEmpty() {
    return told.isEmpty() && replaced.isEmpty() && judged.isEmpty() && retracted.isEmpty();
  }

  /**
   * Decides them.
   *
   * @param drafts the claims of the book, each once
   * @param takesBack whether the book takes back the claim of a version, unless it tells it
   * @param standing all versions that stand about the same things, and all that are taken back
   * @param publishers which data sets have precedence
   */
  static Changes between(
      Collection<Draft> drafts,
      Predicate<Standing> takesBack,
      Collection<Standing> standing,
      Publishers publishers) {
    Map<Standing.Place, List<Draft>> toldAt = new LinkedHashMap<>();
    drafts.forEach(
        draft -> toldAt.computeIfAbsent(draft.place(), place -> new ArrayList<>()).add(draft));
    Map<Standing.Place, List<Standing>> standingAt = new LinkedHashMap<>();
    standing.forEach(
        version ->
            standingAt.computeIfAbsent(version.place(), place -> new ArrayList<>()).add(version));

    Changes changes =
        new Changes(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (Standing.Place place :
        Stream.concat(toldAt.keySet().stream(), standingAt.keySet().stream()).distinct().toList()) {
      changes.decide(
          toldAt.getOrDefault(place, List.of()),
          takesBack,
          standingAt.getOrDefault(place, List.of()),
          publishers.precedences(),
          publishers.authorities(new Book.Authority(place.kind(), place.object())));
    }
    return changes;
  }

  /** Adds what changes in one place. */
  private void decide(
      List<Draft> drafts,
      Predicate<Standing> takesBack,
      List<Standing> standing,
      Map<String, Integer> precedences,
      Set<String> authorities) {
    Map<String, Draft> open = new LinkedHashMap<>();
    drafts.forEach(draft -> open.put(draft.key(), draft));
    Set<String> best =
        Contest.best(
            Stream.concat(
                    drafts.stream().map(Draft::entry),
                    standing.stream()
                        .filter(version -> !open.containsKey(version.key()))
                        .filter(version -> !takesBack.test(version))
                        .map(Standing::entry))
                .toList(),
            precedences,
            authorities);
    for (Standing version : standing) {
      boolean isBest = best.contains(version.key());
      Draft draft = open.remove(version.key());
      if (draft != null) {
        if (version.best() != isBest || !version.says(draft)) {
          replaced.add(new Replaced(version, draft, isBest));
        } else {
          unchanged.add(version);
        }
      } else if (takesBack.test(version)) {
        retracted.add(version);
      } else if (version.best() != isBest) {
        judged.add(version);
      }
    }
    open.values().forEach(draft -> told.add(new Told(draft, best.contains(draft.key()))));
  }
}
