package io.pacta.report;

import io.pacta.fact.Fact;
import io.pacta.fact.Facts;
import io.pacta.fact.Naming;
import io.pacta.fact.Rank;
import io.pacta.fact.Teller;
import io.pacta.neo4j.Row;
import io.pacta.read.View;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the record says of a subject, a kind and an object.
 *
 * @param claims the best claims
 * @param tellers the data sets that would know, so that their silence denies
 */
record Testimony(List<Claimed> claims, List<Teller> tellers) {

  /** A claim, with the property that tells it from others of the same two. */
  record Claimed(Fact fact, String distinct) {}

  static Testimony of(List<Row> rows, Facts facts, View view) {
    return rows.isEmpty()
        ? new Testimony(List.of(), List.of())
        : new Testimony(
            rows.stream()
                .filter(row -> row.has("id"))
                .map(row -> new Claimed(facts.of(row, row.text("parent"), view), distinct(row)))
                .filter(claim -> claim.fact().rank() != Rank.DEPRECATED)
                .toList(),
            Teller.all(rows.getFirst()));
  }

  /** What it says of the names of an entity. */
  static Testimony ofNames(List<Row> rows, View view) {
    return new Testimony(
        rows.stream()
            .map(row -> Naming.of(row, row.text("parent"), view))
            .map(naming -> new Claimed(naming, name(naming.text())))
            .toList(),
        List.of());
  }

  /** A name as names are compared. */
  static String name(String text) {
    return Tokens.key(Tokens.of(text));
  }

  private static String distinct(Row row) {
    return Objects.requireNonNullElse(
        row.textOrNull("status"), Objects.requireNonNullElse(row.textOrNull("act"), ""));
  }

  /**
   * Where nobody's silence denies. Who lists the members says nothing of observers, or of those who
   * are suspended, by leaving them out.
   */
  Testimony withoutSilence() {
    return new Testimony(claims, List.of());
  }

  /**
   * The names that an entity goes by. What a list calls it for all its life, for short, does not
   * deny that it was renamed.
   */
  Testimony withoutAliases() {
    return new Testimony(
        claims.stream()
            .filter(
                claim ->
                    !(claim.fact() instanceof Naming naming && naming.nameKind().equals("ALIAS")))
            .toList(),
        tellers);
  }

  /** Those of a status or an act; all where it is none. */
  Testimony of(String distinct) {
    return new Testimony(
        claims.stream()
            .filter(claim -> distinct.isEmpty() || claim.distinct().equals(distinct))
            .toList(),
        tellers);
  }

  List<Fact> facts() {
    return claims.stream().map(Claimed::fact).toList();
  }

  /** The facts that surely hold on a day. */
  List<Fact> on(LocalDate day) {
    return facts().stream()
        .filter(fact -> fact.valid().holds(day, Temporality.STATE) == Truth.TRUE)
        .toList();
  }

  /** Whether it held on a day; where nobody would know, silence says nothing. */
  Truth held(LocalDate day) {
    Truth held =
        Truth.any(
            facts().stream().map(fact -> fact.valid().holds(day, Temporality.STATE)).toList());
    return held == Truth.FALSE && tellers.stream().noneMatch(teller -> teller.covers(day))
        ? Truth.UNKNOWN
        : held;
  }
}
