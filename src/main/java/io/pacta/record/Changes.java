package io.pacta.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to change in the record so that it says what a book says, decided from the book and from
 * what stands about the same things.
 *
 * @param told claims that the record does not know yet
 * @param replaced versions whose claim says something else now, or is best or no longer
 * @param judged versions of other data sets that become best or no longer
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
  record Told(Telling telling, boolean best) {}

  /** A version to be closed, and the claim to be written after it. */
  record Replaced(Standing before, Telling telling, boolean best) {}

  /** The slugs of the book's data sets of which a claim changes. */
  Set<String> dataSets() {
    return Stream.of(
            told.stream().map(each -> each.telling().dataSet()),
            replaced.stream().map(each -> each.telling().dataSet()),
            retracted.stream().map(Standing::dataSet))
        .flatMap(Function.identity())
        .collect(Collectors.toSet());
  }

  boolean isEmpty() {
    return told.isEmpty() && replaced.isEmpty() && judged.isEmpty() && retracted.isEmpty();
  }

  /**
   * Decides them.
   *
   * @param tellings all claims of the book, each once
   * @param owners the slugs of the data sets whose book it is
   * @param standing all versions that stand about the same things, and all others of the owners
   * @param publishers which data sets have precedence
   */
  static Changes between(
      Collection<Telling> tellings,
      Set<String> owners,
      Collection<Standing> standing,
      Publishers publishers) {
    Map<Standing.Place, List<Telling>> toldAt = new LinkedHashMap<>();
    tellings.forEach(
        telling ->
            toldAt
                .computeIfAbsent(Standing.Place.of(telling), place -> new ArrayList<>())
                .add(telling));
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
          owners,
          standingAt.getOrDefault(place, List.of()),
          publishers.precedences(),
          publishers.authorities(new Book.Authority(place.kind(), place.object())));
    }
    return changes;
  }

  /** Adds what changes in one place. */
  private void decide(
      List<Telling> tellings,
      Set<String> owners,
      List<Standing> standing,
      Map<String, Integer> precedences,
      Set<String> authorities) {
    Map<String, Telling> open = new HashMap<>();
    tellings.forEach(telling -> open.put(telling.key(), telling));
    Set<String> best =
        Contest.best(
            Stream.concat(
                    tellings.stream()
                        .map(
                            telling ->
                                new Contest.Entry(
                                    telling.key(),
                                    telling.dataSet(),
                                    telling.rank(),
                                    telling.bounds())),
                    standing.stream()
                        .filter(version -> !owners.contains(version.dataSet()))
                        .map(Standing::entry))
                .toList(),
            precedences,
            authorities);
    for (Standing version : standing) {
      boolean isBest = best.contains(version.key());
      if (!owners.contains(version.dataSet())) {
        if (version.best() != isBest) {
          judged.add(version);
        }
        continue;
      }
      Telling telling = open.remove(version.key());
      if (telling == null) {
        retracted.add(version);
      } else if (version.best() != isBest
          || !version.digest().equals(telling.content().get("digest"))) {
        replaced.add(new Replaced(version, telling, isBest));
      } else {
        unchanged.add(version);
      }
    }
    open.values().forEach(telling -> told.add(new Told(telling, best.contains(telling.key()))));
  }
}
