package io.pacta.change;

import io.pacta.neo4j.Row;
import io.pacta.read.Key;
import io.pacta.read.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted on some days, as a key.
 *
 * @param parent the identity of the entity whose members, memberships or treaties are counted;
 *     empty for those of the world
 * @param moment from which state of the record
 * @param days the days counted on, in order
 * @param status the statuses that count; null for all
 */
record Counted(String parent, Moment moment, List<LocalDate> days, @Nullable List<String> status)
    implements Key {

  Counted {
    days = List.copyOf(days);
  }

  List<Count> counts(List<Row> rows) {
    return Count.all(days, rows);
  }

  @Override
  public @Nullable Long keptAt() {
    return moment.newestRevision();
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = moment.parameters();
    parameters.put("parent", parent);
    parameters.put("days", days);
    parameters.put("since", days.getFirst());
    parameters.put("until", days.getLast());
    if (status != null) {
      parameters.put("status", status);
    }
    return parameters;
  }
}
