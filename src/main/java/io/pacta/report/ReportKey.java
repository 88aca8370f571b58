package io.pacta.report;

import io.pacta.read.Key;
import io.pacta.read.Moment;
import io.pacta.read.Selection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of a statement for a report.
 *
 * @param moment from where it is asked
 * @param own what is asked besides
 * @param selection what is selected of facts
 * @param most how many at most
 */
record ReportKey(Moment moment, Map<String, Object> own, Selection selection, int most)
    implements Key {

  /** What asks for no facts. */
  static ReportKey plain(Moment moment, Map<String, Object> own) {
    return new ReportKey(moment, own, new Selection(false, false, Set.of()), Integer.MAX_VALUE);
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(moment.parameters());
    parameters.put("since", moment.day());
    parameters.put("until", moment.day());
    parameters.put("certain", false);
    parameters.put("all", false);
    parameters.putAll(own);
    return parameters;
  }
}
