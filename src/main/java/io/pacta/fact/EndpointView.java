package io.pacta.fact;

import io.pacta.time.Endpoint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One end of a validity as the schema shows it, where a day without limit is null.
 *
 * @param edtf as the source gives it
 * @param state what is known of it
 * @param earliest the earliest day that it may be
 * @param latest the latest
 */
public record EndpointView(
    String edtf, State state, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

  /** What is known of an end. */
  public enum State {
    KNOWN,
    OPEN,
    UNKNOWN
  }

  static EndpointView of(Endpoint endpoint) {
    LocalDate earliest = endpoint.earliest();
    LocalDate latest = endpoint.latest();
    return new EndpointView(
        endpoint.edtf(),
        switch (endpoint) {
          case Endpoint.Known known -> State.KNOWN;
          case Endpoint.Absent.OPEN -> State.OPEN;
          case Endpoint.Absent.UNKNOWN -> State.UNKNOWN;
        },
        earliest.equals(LocalDate.MIN) ? null : earliest,
        latest.equals(LocalDate.MAX) ? null : latest);
  }
}
