package io.pacta.path;

import io.pacta.fact.FactKind;
import io.pacta.path.Readings.Reading;
import io.pacta.time.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Paths by the slow and obvious way: every sequence of entities, every combination of facts, every
 * reading of their dates, every day.
 */
record SmallWorld(List<String> entities, List<Readings> facts) {

  /**
   * A question.
   *
   * @param since the first day of the time asked for
   * @param until the last
   * @param onDay whether it is one day, by which happenings had happened
   */
  record Question(
      String from,
      String to,
      Set<FactKind> via,
      int maxLength,
      int since,
      int until,
      boolean onDay,
      boolean longer,
      boolean chronological) {}

  /** The days between which a common interval starts and ends. */
  record Span(int startEarliest, int startLatest, int endEarliest, int endLatest) {}

  /** A path found. */
  record Found(
      List<String> entities, double rarity, Map<String, Truth> times, List<Set<String>> facts) {

    Truth holds() {
      return Truth.any(times.values());
    }
  }

  List<Found> paths(Question asked) {
    List<Found> all = new ArrayList<>();
    walk(asked, List.of(asked.from()), all);
    int least = all.stream().mapToInt(each -> each.entities().size()).min().orElse(0);
    return all.stream()
        .filter(each -> asked.longer() || each.entities().size() == least)
        .sorted(
            Comparator.comparingDouble((Found each) -> -each.rarity())
                .thenComparingInt(each -> each.entities().size())
                .thenComparing(each -> String.join("\t", each.entities())))
        .toList();
  }

  private void walk(Question asked, List<String> walked, List<Found> all) {
    if (walked.getLast().equals(asked.to())) {
      found(asked, walked, all);
      return;
    }
    if (walked.size() <= asked.maxLength()) {
      for (String next : new TreeSet<>(entities)) {
        if (!walked.contains(next) && !between(asked, walked.getLast(), next).isEmpty()) {
          List<String> further = new ArrayList<>(walked);
          further.add(next);
          walk(asked, further, all);
        }
      }
    }
  }

  private List<Readings> between(Question asked, String one, String other) {
    return facts.stream()
        .filter(fact -> asked.via().contains(fact.kind()) && fact.connects(one, other))
        .toList();
  }

  private void found(Question asked, List<String> entities, List<Found> all) {
    Map<String, Truth> times = new TreeMap<>();
    List<Set<String>> parts = new ArrayList<>();
    entities.stream().skip(1).forEach(step -> parts.add(new HashSet<>()));
    combine(asked, entities, List.of(), times, parts);
    if (!times.isEmpty()) {
      all.add(new Found(entities, rarity(asked, entities), times, parts));
    }
  }

  private void combine(
      Question asked,
      List<String> entities,
      List<Readings> chosen,
      Map<String, Truth> times,
      List<Set<String>> parts) {
    int step = chosen.size();
    if (step < entities.size() - 1) {
      for (Readings fact : between(asked, entities.get(step), entities.get(step + 1))) {
        List<Readings> more = new ArrayList<>(chosen);
        more.add(fact);
        combine(asked, entities, more, times, parts);
      }
      return;
    }
    Truth truth = truth(asked, chosen);
    if (truth != Truth.FALSE) {
      times.merge(span(chosen), truth, Truth::or);
      for (int at = 0; at < chosen.size(); at++) {
        Readings fact = chosen.get(at);
        parts
            .get(at)
            .add(
                "%s %s %s"
                    .formatted(
                        fact.kind(),
                        fact.valid(),
                        fact.subject().equals(entities.get(at)) ? "OUTGOING" : "INCOMING"));
      }
    }
  }

  /** Whether the facts share a day of the time asked for: in all readings, in none, or in some. */
  private static Truth truth(Question asked, List<Readings> chosen) {
    Set<Boolean> answers = new HashSet<>();
    read(asked, chosen, new ArrayList<>(), answers);
    return answers.size() == 2 ? Truth.UNKNOWN : answers.contains(true) ? Truth.TRUE : Truth.FALSE;
  }

  private static void read(
      Question asked, List<Readings> chosen, List<Reading> read, Set<Boolean> answers) {
    if (answers.size() == 2) {
      return;
    }
    if (read.size() == chosen.size()) {
      answers.add(holds(asked, chosen, read));
      return;
    }
    for (Reading reading : chosen.get(read.size()).all()) {
      read.add(reading);
      read(asked, chosen, read, answers);
      read.removeLast();
    }
  }

  private static boolean holds(Question asked, List<Readings> chosen, List<Reading> read) {
    for (int at = 0; at < read.size(); at++) {
      if (asked.chronological() && at > 0 && read.get(at).start() < read.get(at - 1).start()) {
        return false;
      }
      if (!chosen.get(at).isState() && !asked.onDay() && read.get(at).start() < asked.since()) {
        return false;
      }
    }
    for (int day = asked.since(); day <= asked.until(); day++) {
      int today = day;
      if (read.stream().allMatch(each -> each.start() <= today && today <= each.end())) {
        return true;
      }
    }
    return false;
  }

  private static String span(List<Readings> chosen) {
    int startEarliest = Integer.MIN_VALUE;
    int startLatest = Integer.MIN_VALUE;
    int endEarliest = Integer.MAX_VALUE;
    int endLatest = Integer.MAX_VALUE;
    for (Readings fact : chosen) {
      List<Reading> all = fact.all();
      startEarliest =
          Math.max(startEarliest, all.stream().mapToInt(Reading::start).min().orElseThrow());
      startLatest =
          Math.max(startLatest, all.stream().mapToInt(Reading::start).max().orElseThrow());
      endEarliest = Math.min(endEarliest, all.stream().mapToInt(Reading::end).min().orElseThrow());
      endLatest = Math.min(endLatest, all.stream().mapToInt(Reading::end).max().orElseThrow());
    }
    return new Span(
            startEarliest,
            Math.min(startLatest, endLatest),
            Math.max(endEarliest, startEarliest),
            endLatest)
        .toString();
  }

  /** How many others an entity is connected with at some time asked for. */
  private int others(Question asked, String entity) {
    return (int)
        entities.stream()
            .filter(other -> !other.equals(entity) && !held(asked, entity, other).isEmpty())
            .count();
  }

  private static Question unordered(Question asked) {
    return new Question(
        asked.from(),
        asked.to(),
        asked.via(),
        1,
        asked.since(),
        asked.until(),
        asked.onDay(),
        false,
        false);
  }

  /** What lies around an entity: the entities as near as that, in order, and the facts between. */
  Surroundings around(Question asked, int depth) {
    Map<String, Integer> distances = new TreeMap<>(Map.of(asked.from(), 0));
    for (int distance = 1; distance <= depth; distance++) {
      for (String near : List.copyOf(distances.keySet())) {
        for (String far : entities) {
          if (Objects.equals(distances.get(near), distance - 1)
              && !held(asked, near, far).isEmpty()) {
            distances.putIfAbsent(far, distance);
          }
        }
      }
    }
    List<String> reached =
        distances.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(distances::get)
                    .thenComparingInt(each -> others(asked, each))
                    .thenComparing(each -> each))
            .toList();
    return new Surroundings(
        reached,
        facts.stream()
            .filter(
                fact ->
                    reached.contains(fact.subject())
                        && reached.contains(fact.object())
                        && held(asked, fact.subject(), fact.object()).contains(fact))
            .toList());
  }

  /** All that is around an entity, however much. */
  record Surroundings(List<String> entities, List<Readings> facts) {}

  private List<Readings> held(Question asked, String one, String other) {
    return between(asked, one, other).stream()
        .filter(fact -> truth(unordered(asked), List.of(fact)) != Truth.FALSE)
        .toList();
  }

  private double rarity(Question asked, List<String> entities) {
    double ways = 1;
    for (String each : entities.subList(1, entities.size() - 1)) {
      ways *= others(asked, each) - 1;
    }
    return 1 / ways;
  }
}
