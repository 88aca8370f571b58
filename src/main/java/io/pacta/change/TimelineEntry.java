package io.pacta.change;

import io.pacta.fact.Existence;
import io.pacta.fact.Fact;
import io.pacta.fact.FactKind;
import io.pacta.fact.Facts;
import io.pacta.fact.Naming;
import io.pacta.neo4j.Row;
import io.pacta.read.View;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that began, ended or happened.
 *
 * @param what which of these
 * @param any the fact, name or existence of which it is said
 */
record TimelineEntry(Occurrence what, Fact any) {

  /** What an entry says of its fact. */
  enum Occurrence {
    BEGAN,
    ENDED,
    HAPPENED
  }

  static TimelineEntry of(Row row, String parent, View view, Facts facts) {
    return new TimelineEntry(
        Occurrence.valueOf(row.text("what")),
        switch (FactKind.valueOf(row.text("kind"))) {
          case NAMED -> Naming.of(row, parent, view);
          case EXISTED -> Existence.of(row, parent, view);
          default -> facts.of(row, parent, view);
        });
  }

  public Edtf at() {
    return switch (what) {
      case BEGAN -> Edtf.parse(any.valid().start().edtf());
      case ENDED -> Edtf.parse(any.valid().end().edtf());
      case HAPPENED -> any.valid();
    };
  }

  public @Nullable LocalDate earliest() {
    LocalDate day = what == Occurrence.ENDED ? bounds().endEarliest() : bounds().startEarliest();
    return day.equals(LocalDate.MIN) ? null : day;
  }

  public @Nullable LocalDate latest() {
    LocalDate day = what == Occurrence.BEGAN ? bounds().startLatest() : bounds().endLatest();
    return day.equals(LocalDate.MAX) ? null : day;
  }

  public @Nullable Fact fact() {
    return any instanceof Naming || any instanceof Existence ? null : any;
  }

  public @Nullable Naming naming() {
    return any instanceof Naming naming ? naming : null;
  }

  public @Nullable Existence existence() {
    return any instanceof Existence existence ? existence : null;
  }

  private Bounds bounds() {
    return any.valid().bounds(any.kind().temporality());
  }
}
