package io.pacta.path;

import io.pacta.read.Moment;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Window;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When facts have to hold that connect entities.
 *
 * @param held the days on one of which states hold
 * @param happened the days in which happenings lie
 */
public record Time(Window held, Window happened) {

  /** Some day of an interval; where there is none, the day of the moment. */
  public static Time of(@Nullable Edtf during, Moment moment) {
    return during == null
        ? new Time(
            Window.on(moment.day(), Temporality.STATE),
            Window.on(moment.day(), Temporality.HAPPENING))
        : new Time(Window.within(during), Window.within(during));
  }

  /** Adds what {@code cypher/parts/walked.cypher} and {@code Query/common.cypher} read. */
  public void putInto(Map<String, Object> parameters) {
    parameters.put("since", held.since());
    parameters.put("until", held.until());
    parameters.put("happenedSince", happened.since());
  }
}
