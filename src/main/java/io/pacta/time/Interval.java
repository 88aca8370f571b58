package io.pacta.time;

import static io.pacta.time.Endpoint.Absent.OPEN;

import java.time.LocalDate;

/** Two ends and a {@code /} between them. */
record Interval(Endpoint start, Endpoint end) implements Edtf {

  /**
   * A state runs from its start to its end; a happening is one day somewhere between them.
   *
   * <p>An open end is later than every day that can be asked, so the state surely still holds. An
   * unknown end may be any day, so after its start nothing is sure. Likewise at the start.
   */
  @Override
  public Bounds bounds(Temporality temporality) {
    return switch (temporality) {
      case STATE ->
          new Bounds(
              start.earliest(),
              start == OPEN ? LocalDate.MIN : start.latest(),
              end == OPEN ? LocalDate.MAX : end.earliest(),
              end.latest());
      case HAPPENING -> Bounds.oneDayIn(earliest(), latest());
    };
  }

  @Override
  public String toString() {
    return start.edtf() + "/" + end.edtf();
  }
}
