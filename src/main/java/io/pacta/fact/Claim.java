package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.View;
import io.pacta.source.Citation;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What facts of all kinds have in common, as a row gives it.
 *
 * @param kind which kind of fact
 * @param key its timeless identity
 * @param subject from which entity it goes
 * @param object to which
 * @param valid when it held, or happened
 * @param view from where it is seen
 * @param details what was read only because it was selected
 * @param citations likewise
 */
public record Claim(
    FactKind kind,
    String key,
    Entity subject,
    Entity object,
    Edtf valid,
    View view,
    @Nullable Details details,
    List<Citation> citations) {

  /**
   * Who makes a claim and how it stands in the record.
   *
   * @param dataSet the slug of the data set that claims it
   * @param rank how it is judged
   * @param rankReason why
   * @param best whether it is the best of competing claims
   * @param note a reason or circumstance
   * @param told the revision in which the record was first told of it
   * @param written the revision that wrote this version of it
   * @param retracted the revision in which it was taken back
   */
  public record Details(
      String dataSet,
      Rank rank,
      @Nullable String rankReason,
      boolean best,
      @Nullable String note,
      long told,
      long written,
      @Nullable Long retracted) {

    private static Details of(Row row) {
      return new Details(
          row.text("dataSet"),
          row.has("rank") ? Rank.valueOf(row.text("rank")) : Rank.NORMAL,
          row.textOrNull("rankReason"),
          row.flag("best"),
          row.textOrNull("note"),
          row.number("told"),
          row.number("written"),
          row.has("retracted") ? Long.valueOf(row.number("retracted")) : null);
    }
  }

  public Claim {
    citations = List.copyOf(citations);
  }

  /**
   * The claim of a row.
   *
   * @param row with the columns of {@code cypher/parts/columns.cypher}
   * @param parent the identity of the entity at whose end it was found
   * @param view from where it is seen
   */
  static Claim of(Row row, String parent, View view) {
    Entity here = Entity.of(parent, view);
    Entity there = Entity.of(row, "target", view);
    boolean outgoing = row.flag("outgoing");
    return new Claim(
        FactKind.valueOf(row.text("kind")),
        row.text("id"),
        outgoing ? here : there,
        outgoing ? there : here,
        Edtf.parse(row.text("valid")),
        view,
        row.has("details") ? Details.of(row.part("details")) : null,
        Citation.of(row, view.revision()));
  }

  /** The same claim, seen on another day. */
  Claim on(LocalDate day) {
    return new Claim(
        kind, key, subject.on(day), object.on(day), valid, view.on(day), details, citations);
  }

  /**
   * What was selected of who makes the claim.
   *
   * @throws IllegalStateException where it was not selected
   */
  Details known() {
    if (details == null) {
      throw new IllegalStateException("The details of " + key + " were not read");
    }
    return details;
  }
}
