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
    Map<Standing.Place, Claims> places = new LinkedHashMap<>();
    drafts.forEach(
        draft -> places.computeIfAbsent(draft.place(), place -> new Claims()).drafts.add(draft));
    standing.forEach(
        version ->
            places.computeIfAbsent(version.place(), place -> new Claims()).standing.add(version));

    Changes changes =
        new Changes(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    places.forEach(
        (place, at) ->
            changes.decide(
                at, takesBack, publishers.precedences(), publishers.authorities(place.about())));
    return changes;
  }

  /** What is told of one place, and what stands there. */
  private record Claims(List<Draft> drafts, List<Standing> standing) {

    Claims() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Adds what changes in one place. */
  private void decide(
      Claims at,
      Predicate<Standing> takesBack,
      Map<String, Integer> precedences,
      Set<String> authorities) {
    Map<String, Draft> open = new LinkedHashMap<>();
    List<Contest.Entry> entries = new ArrayList<>();
    for (Draft draft : at.drafts) {
      open.put(draft.key(), draft);
      entries.add(draft.entry());
    }
    for (Standing version : at.standing) {
      if (!open.containsKey(version.key()) && !takesBack.test(version)) {
        entries.add(version.entry());
      }
    }
    Set<String> best = Contest.best(entries, precedences, authorities);
    for (Standing version : at.standing) {
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
