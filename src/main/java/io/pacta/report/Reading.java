package io.pacta.report;

import io.pacta.read.View;
import java.util.List;

/**
 * A report that was read.
 *
 * @param mentions whom it names
 * @param dates which dates it names
 * @param proposals what it states
 * @param surroundings what the record says of those it names, on the day
 * @param view from where they are seen
 */
record Reading(
    List<Mention> mentions,
    List<SaidDate> dates,
    List<Proposal> proposals,
    Surroundings surroundings,
    View view) {

  public int mentionCount() {
    return mentions.size();
  }
}
