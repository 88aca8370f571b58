package io.pacta.report;

import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.time.Bounds;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares a statement with what the record says. It is supported where a claim leaves it no other
 * way; it is contradicted where no reading of the claims agrees with it, and somebody would know;
 * else it is new.
 */
final class Verdicts {

  /** What is done once, so that another date is another story. */
  private static final Set<String> ONCE = Set.of("", "SIGNATURE", "RATIFICATION", "ACCESSION");

  private Verdicts() {}

  static Proposal of(Said said, Testimony all) {
    String distinct = distinct(said);
    Testimony told = (said.isOfStatus() ? all.withoutSilence() : all).of(distinct);
    Temporality temporality = said.kind().temporality();
    Bounds bounds = said.valid().bounds(temporality);
    List<Fact> saying =
        told.facts().stream()
            .filter(fact -> isWithin(fact.valid().bounds(temporality), bounds))
            .toList();
    if (!saying.isEmpty()) {
      return new Proposal(
          said,
          Verdict.SUPPORTED,
          saying.stream().anyMatch(Fact::best)
              ? "The record says it."
              : "A claim of the record says it, which is not the best of those that compete.",
          saying);
    }
    List<Fact> open =
        told.facts().stream()
            .filter(fact -> fact.valid().bounds(temporality).mayEqual(bounds))
            .toList();
    if (!open.isEmpty()) {
      return new Proposal(said, Verdict.NEW, "What the record says leaves it open.", open);
    }
    return temporality == Temporality.HAPPENING
        ? happening(said, told, ONCE.contains(distinct))
        : state(said, told.withoutAliases(), bounds);
  }

  private static String distinct(Said said) {
    Map<String, Object> properties = said.properties();
    return said.kind() == FactKind.NAMED
        ? Testimony.name(String.valueOf(properties.get("text")))
        : String.valueOf(properties.getOrDefault("status", properties.getOrDefault("act", "")));
  }

  /** Whether all days that one may mean are days that the other may mean. */
  private static boolean isWithin(Bounds claim, Bounds said) {
    return !claim.startEarliest().isBefore(said.startEarliest())
        && !claim.startLatest().isAfter(said.startLatest())
        && !claim.endEarliest().isBefore(said.endEarliest())
        && !claim.endLatest().isAfter(said.endLatest());
  }

  private static Proposal happening(Said said, Testimony told, boolean once) {
    return once && !told.facts().isEmpty()
        ? new Proposal(
            said,
            Verdict.CONTRADICTED,
            "The record says that it was at another time.",
            told.facts())
        : unknown(said);
  }

  private static Proposal state(Said said, Testimony told, Bounds bounds) {
    LocalDate begins = bounds.startLatest();
    LocalDate ends = bounds.endEarliest();
    boolean hasStart = !bounds.startEarliest().equals(LocalDate.MIN);
    boolean hasEnd = !bounds.endLatest().equals(LocalDate.MAX);
    if (hasStart) {
      LocalDate before = bounds.startEarliest().minusDays(1);
      if (told.held(before) == Truth.TRUE && told.held(begins) == Truth.TRUE) {
        return already(said, told, before);
      }
      if (told.held(begins) == Truth.FALSE) {
        return denied(said, told);
      }
    }
    if (hasEnd) {
      LocalDate after = bounds.endLatest().plusDays(1);
      if (told.held(ends) == Truth.TRUE && told.held(after) == Truth.TRUE) {
        return already(said, told, after);
      }
      if (told.held(ends) == Truth.FALSE) {
        return denied(said, told);
      }
    }
    boolean then = !hasStart && !hasEnd && begins.isBefore(LocalDate.MAX);
    return then && Stream.of(begins, ends).allMatch(day -> told.held(day) == Truth.FALSE)
        ? denied(said, told)
        : unknown(said);
  }

  private static Proposal already(Said said, Testimony told, LocalDate day) {
    return new Proposal(
        said,
        Verdict.CONTRADICTED,
        "The record says that it also held on %s.".formatted(day),
        told.on(day));
  }

  private static Proposal denied(Said said, Testimony told) {
    return new Proposal(
        said, Verdict.CONTRADICTED, "The record says that it did not hold then.", told.facts());
  }

  private static Proposal unknown(Said said) {
    return new Proposal(said, Verdict.NEW, "The record does not say.", List.of());
  }
}
