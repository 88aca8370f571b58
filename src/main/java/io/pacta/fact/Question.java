package io.pacta.fact;

import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Selection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact held.
 *
 * @param subject the identity of the entity from which it goes
 * @param kind which kind of fact
 * @param object the identity of the entity to which it goes
 * @param status the statuses that count; null for all
 * @param dataSets whose claims count, best or not; null for the best of all
 * @param moment from where it is asked
 * @param selection what is selected of the claims in the answer
 */
record Question(
    String subject,
    FactKind kind,
    String object,
    @Nullable List<String> status,
    @Nullable List<String> dataSets,
    Moment moment,
    Selection selection)
    implements Key {

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = moment.parameters();
    parameters.put("parent", subject);
    parameters.put("kind", kind.name());
    parameters.put("object", object);
    if (status != null) {
      parameters.put("status", status);
    }
    if (dataSets != null) {
      parameters.put("dataSets", dataSets);
    }
    return parameters;
  }
}
