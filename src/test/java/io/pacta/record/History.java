package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the record should show after each of some folders, worked out slowly: every folder replaces
 * what its data set said, and which claims are best is found year by year.
 */
final class History {

  private final Map<String, Edition> last = new TreeMap<>();
  private final Map<String, Integer> lastLoaded = new TreeMap<>();
  private final Map<String, Seen> facts = new TreeMap<>();
  private int revision;

  int revision() {
    return revision;
  }

  /** The keys of all claims ever told. */
  List<String> keys() {
    return List.copyOf(facts.keySet());
  }

  State state() {
    Map<String, Integer> precedences = new TreeMap<>();
    last.forEach((slug, edition) -> precedences.put(slug, edition.precedence));
    return new State(revision, new TreeMap<>(facts), precedences, new TreeMap<>(lastLoaded));
  }

  /** Loads a folder; where it says nothing new there is no revision. */
  void tell(Edition edition) {
    String dataSet = edition.dataSet;
    Edition before = last.put(dataSet, edition);
    int next = revision + 1;
    Map<String, Claimed> standing = new TreeMap<>();
    last.values().forEach(each -> each.claims.forEach(claim -> standing.put(claim.key(), claim)));
    Set<String> best = best(standing.values());

    Map<String, Seen> changed = new TreeMap<>();
    standing.forEach(
        (key, claim) -> {
          Seen seen = facts.get(key);
          int told = seen == null || seen.retracted != null ? next : seen.told;
          Seen now = new Seen(claim, best.contains(key), told, null);
          if (!now.equals(seen)) {
            changed.put(key, now);
          }
        });
    facts.forEach(
        (key, seen) -> {
          if (seen.retracted == null && !standing.containsKey(key)) {
            changed.put(key, new Seen(seen.claim, false, seen.told, next));
          }
        });

    boolean declared = before == null || !before.declaration().equals(edition.declaration());
    if (declared || !changed.isEmpty()) {
      revision = next;
      facts.putAll(changed);
    }
    if (declared
        || changed.values().stream().anyMatch(seen -> seen.claim.dataSet.equals(dataSet))) {
      lastLoaded.put(dataSet, revision);
    }
  }

  private Set<String> best(Iterable<Claimed> standing) {
    Map<String, List<Claimed>> places = new TreeMap<>();
    for (Claimed claim : standing) {
      Set<String> authorities = new TreeSet<>();
      last.values().stream()
          .filter(each -> each.authority && claim.organization.equals("csto"))
          .forEach(each -> authorities.add(each.dataSet));
      if (claim.rank != Rank.DEPRECATED
          && (authorities.isEmpty() || authorities.contains(claim.dataSet))) {
        places.computeIfAbsent(claim.place(), none -> new ArrayList<>()).add(claim);
      }
    }
    Set<String> best = new HashSet<>();
    for (List<Claimed> place : places.values()) {
      for (Claimed claim : place) {
        if (contest(claim.dataSet, place).stream()
            .allMatch(rival -> !comesBefore(rival, claim.dataSet, place))) {
          best.add(claim.key());
        }
      }
    }
    return best;
  }

  /** The data sets that overlap with one in a place, directly or through others. */
  private static Set<String> contest(String dataSet, List<Claimed> place) {
    Set<String> contest = new TreeSet<>(Set.of(dataSet));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Claimed one : place) {
        for (Claimed other : place) {
          if (contest.contains(one.dataSet) && one.mayShareAYearWith(other)) {
            grown |= contest.add(other.dataSet);
          }
        }
      }
    }
    return contest;
  }

  private boolean comesBefore(String rival, String dataSet, List<Claimed> place) {
    boolean rivalIsPreferred = hasPreferred(rival, place);
    if (rivalIsPreferred != hasPreferred(dataSet, place)) {
      return rivalIsPreferred;
    }
    int difference = precedence(rival) - precedence(dataSet);
    return difference != 0 ? difference > 0 : rival.compareTo(dataSet) < 0;
  }

  private static boolean hasPreferred(String dataSet, List<Claimed> place) {
    return place.stream()
        .anyMatch(claim -> claim.dataSet.equals(dataSet) && claim.rank == Rank.PREFERRED);
  }

  private int precedence(String dataSet) {
    return Objects.requireNonNull(last.get(dataSet)).precedence;
  }

  /** All that one data set claims in one folder. */
  record Edition(String dataSet, int precedence, boolean authority, List<Claimed> claims) {

    static Edition any(Random random) {
      String dataSet = List.of("atop", "cow", "world").get(random.nextInt(3));
      Map<String, Claimed> claims = new TreeMap<>();
      for (int each = random.nextInt(9); each > 0; each--) {
        Claimed claim = Claimed.any(dataSet, random);
        claims.put(claim.key(), claim);
      }
      return new Edition(
          dataSet, 10 * random.nextInt(3), random.nextInt(6) == 0, List.copyOf(claims.values()));
    }

    SmallFolder folder() {
      SmallFolder folder = SmallFolder.of(dataSet, precedence);
      if (authority) {
        folder.authorityFor("MEMBER_OF organization:csto");
      }
      claims.forEach(
          claim ->
              folder.member(
                  claim.country,
                  claim.organization,
                  claim.status,
                  claim.spell.valid,
                  claim.rank.name(),
                  claim.note == null ? "" : claim.note));
      return folder;
    }

    String declaration() {
      return precedence + " " + authority;
    }
  }

  /** A claim of a membership. */
  record Claimed(
      String dataSet,
      String country,
      String organization,
      String status,
      Spell spell,
      Rank rank,
      @Nullable String note) {

    static Claimed any(String dataSet, Random random) {
      return new Claimed(
          dataSet,
          SmallFolder.COUNTRIES.get(random.nextInt(random.nextBoolean() ? 1 : 4)),
          SmallFolder.ORGANIZATIONS.get(random.nextInt(2)),
          random.nextInt(4) == 0 ? "OBSERVER" : "FULL",
          Spell.any(random),
          List.of(Rank.PREFERRED, Rank.DEPRECATED, Rank.NORMAL, Rank.NORMAL).get(random.nextInt(4)),
          random.nextInt(3) == 0 ? "note " + random.nextInt(3) : null);
    }

    String place() {
      return country + " " + organization + " " + status;
    }

    String key() {
      return new Telling(
              FactKind.MEMBER_OF,
              "country:" + country,
              "organization:" + organization,
              dataSet,
              Edtf.parse(spell.valid),
              Map.of("status", status),
              rank,
              null,
              null,
              List.of(new Cited("book", null, null, Support.WHOLE)))
          .key();
    }

    boolean mayShareAYearWith(Claimed other) {
      return IntStream.rangeClosed(1980, 2030)
          .anyMatch(year -> spell.mayHoldIn(year) && other.spell.mayHoldIn(year));
    }
  }

  /** When a membership may have held, as it is written and as the years that it may touch. */
  enum Spell {
    THREE_YEARS("1992/1994", 1992, 1994),
    THE_NEXT("1995/1998", 1995, 1998),
    ONE_YEAR("1994", 1994, 1994),
    PERHAPS_LONGER("1992/[1994..1996]", 1992, 1996),
    OPEN("1999/..", 1999, 2030),
    UNKNOWN_END("1997/", 1997, 2030),
    UNKNOWN_START("/1991", 1980, 1991),
    LATE("2006-08-17/2012-06-28", 2006, 2012);

    private final String valid;
    private final int first;
    private final int last;

    Spell(String valid, int first, int last) {
      this.valid = valid;
      this.first = first;
      this.last = last;
    }

    static Spell any(Random random) {
      return List.of(values()).get(random.nextInt(values().length));
    }

    boolean mayHoldIn(int year) {
      return first <= year && year <= last;
    }
  }

  /** A claim as it is seen: told in one revision, and perhaps taken back in another. */
  private record Seen(Claimed claim, boolean best, int told, @Nullable Integer retracted) {

    String shown(String key, List<String> instants) {
      return "%s %s %s %s %s told %s retracted %s"
          .formatted(
              key,
              claim.status,
              claim.rank,
              claim.note,
              best ? "best" : "rival",
              instants.get(told - 1),
              retracted == null ? null : instants.get(retracted - 1));
    }
  }

  /** What is seen at one revision. Claims are written as {@code HistoryIT} reads them. */
  record State(
      int revision,
      Map<String, Seen> facts,
      Map<String, Integer> precedences,
      Map<String, Integer> lastLoaded) {

    List<String> members(String organization, List<String> instants) {
      return facts.entrySet().stream()
          .filter(each -> each.getValue().retracted == null)
          .filter(each -> each.getValue().claim.organization.equals(organization))
          .map(each -> each.getValue().shown(each.getKey(), instants))
          .toList();
    }

    List<Object> best(String organization) {
      return facts.entrySet().stream()
          .filter(each -> each.getValue().retracted == null && each.getValue().best)
          .filter(each -> each.getValue().claim.organization.equals(organization))
          .<Object>map(Map.Entry::getKey)
          .toList();
    }

    String fact(String key, List<String> instants) {
      Seen seen = facts.get(key);
      return seen == null ? "unknown" : seen.shown(key, instants);
    }

    List<String> dataSets(List<String> instants) {
      return precedences.entrySet().stream()
          .map(
              each ->
                  List.of(
                          each.getKey(),
                          each.getValue(),
                          instants.get(Objects.requireNonNull(lastLoaded.get(each.getKey())) - 1))
                      .toString())
          .toList();
    }
  }
}
