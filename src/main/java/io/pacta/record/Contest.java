package io.pacta.record;

import io.pacta.fact.Rank;
import io.pacta.time.Bounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the claims about one subject, kind, object and distinguishing property are best.
 *
 * <p>The claims of one data set are an account. Accounts whose possible periods overlap, directly
 * or through others, are in contest, and one of them is best, whole: the one with the highest rank
 * in it, then with the highest precedence of its data set, then with the first slug. Deprecated
 * claims are never best and bring no accounts into contest. Where data sets are authorities for the
 * facts of the kind about the object, the claims of all others are not best, whatever they overlap.
 *
 * <p>The outcome depends on which claims there are, never on the order in which they came.
 */
final class Contest {

  /**
   * A claim as far as a contest goes.
   *
   * @param key its identity
   * @param dataSet the slug of the data set that claims it
   */
  record Entry(String key, String dataSet, Rank rank, Bounds bounds) {}

  private record Account(String dataSet, List<Entry> claims) {

    boolean mayOverlap(Account other) {
      return claims.stream()
          .anyMatch(
              claim ->
                  other.claims.stream().anyMatch(rival -> claim.bounds.mayOverlap(rival.bounds)));
    }

    Rank rank() {
      return claims.stream().map(Entry::rank).min(Comparator.naturalOrder()).orElseThrow();
    }
  }

  private Contest() {}

  /**
   * The keys of the best claims.
   *
   * @param claims all that stand about one subject, kind, object and distinguishing property
   * @param precedences by the slug of the data set
   * @param authorities the slugs of the data sets that are authorities for the kind and object;
   *     empty where none is
   */
  static Set<String> best(
      Collection<Entry> claims, Map<String, Integer> precedences, Set<String> authorities) {
    Map<String, List<Entry>> accounts =
        claims.stream()
            .filter(claim -> claim.rank != Rank.DEPRECATED)
            .filter(claim -> authorities.isEmpty() || authorities.contains(claim.dataSet))
            .collect(Collectors.groupingBy(Entry::dataSet));
    List<Account> open =
        new ArrayList<>(
            accounts.entrySet().stream()
                .map(account -> new Account(account.getKey(), account.getValue()))
                .toList());
    if (open.size() == 1) {
      return open.getFirst().claims.stream().map(Entry::key).collect(Collectors.toSet());
    }
    Comparator<Account> order =
        Comparator.comparing(Account::rank)
            .thenComparing(
                account -> precedences.getOrDefault(account.dataSet, 0), Comparator.reverseOrder())
            .thenComparing(Account::dataSet);
    Set<String> best = new HashSet<>();
    while (!open.isEmpty()) {
      contest(open).stream()
          .min(order)
          .ifPresent(winner -> winner.claims.forEach(claim -> best.add(claim.key)));
    }
    return best;
  }

  /**
   * Takes one account out of those still open, with all that are in contest with it: each that
   * comes in draws in those that it overlaps, until nobody new comes.
   */
  private static List<Account> contest(List<Account> open) {
    List<Account> contest = new ArrayList<>(List.of(open.removeLast()));
    for (int at = 0; at < contest.size(); at++) {
      Account one = contest.get(at);
      List<Account> drawn = open.stream().filter(one::mayOverlap).toList();
      contest.addAll(drawn);
      open.removeAll(drawn);
    }
    return contest;
  }
}
