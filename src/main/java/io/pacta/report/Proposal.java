package io.pacta.report;

import io.pacta.fact.Fact;
import java.util.List;

/**
 * A statement of a text, and what the record has to say to it.
 *
 * @param said the statement
 * @param verdict what the record says
 * @param explanation why, as a sentence
 * @param because the facts that decide it
 */
record Proposal(Said said, Verdict verdict, String explanation, List<Fact> because) {

  private static final int MOST = 20;

  Proposal {
    because = because.stream().limit(MOST).toList();
  }
}
