package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.Basis;
import io.pacta.read.Listing;
import io.pacta.read.Reads;
import io.pacta.read.View;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Rows become facts here: each kind's package says how it reads its own columns. */
@Component
public class Facts {

  private final Map<FactKind, BiFunction<Claim, Row, ? extends Fact>> readers =
      new EnumMap<>(FactKind.class);
  private final Reads reads;

  Facts(Reads reads) {
    this.reads = reads;
  }

  /**
   * A kind of fact that has a record of its own.
   *
   * @param reader makes the record from what all facts have and the columns of its kind
   */
  public <F extends Fact> Of<F> kind(FactKind kind, BiFunction<Claim, Row, F> reader) {
    readers.put(kind, reader);
    return new Of<>(kind, reader);
  }

  /**
   * The fact of a row, of whichever kind.
   *
   * @param row with the columns of {@code cypher/parts/columns.cypher} and {@code own.cypher}
   * @param parent the identity of the entity at whose end it was found
   * @param view from where it is seen
   */
  public Fact of(Row row, String parent, View view) {
    return of(Claim.of(row, parent, view), row);
  }

  /** The same, seen on another day than its row was read for. */
  public Fact on(LocalDate day, Row row, String parent, View view) {
    return of(Claim.of(row, parent, view).on(day), row);
  }

  private Fact of(Claim claim, Row row) {
    var reader = readers.get(claim.kind());
    return reader == null ? new Link(claim) : reader.apply(claim, row);
  }

  /** A kind of fact, whose connections this makes. */
  public final class Of<F extends Fact> {

    private final FactKind kind;
    private final BiFunction<Claim, Row, F> reader;

    private Of(FactKind kind, BiFunction<Claim, Row, F> reader) {
      this.kind = kind;
      this.reader = reader;
    }

    /** The connection that a statement lists: facts that the field's entity is an end of. */
    public Listing<F> listing(String statement) {
      return reads.listing(statement, Basis.PARENT, kind.temporality(), this::fact);
    }

    /**
     * The connection that a statement lists: facts that lie further from the field's entity. The
     * column {@code parent} says at which end each was found.
     *
     * @param basis what its rows rest on
     */
    public Listing<F> listingElsewhere(String statement, Basis basis) {
      return reads.listing(
          statement,
          basis,
          kind.temporality(),
          (row, whose, view) -> fact(row, row.text("parent"), view));
    }

    private F fact(Row row, String parent, View view) {
      return reader.apply(Claim.of(row, parent, view), row);
    }
  }
}
