package io.pacta.report;

import io.pacta.fact.Entity;
import io.pacta.read.View;
import java.util.List;

/**
 * A mention as it is shown, with its entities as seen.
 *
 * @param quote the words
 * @param start where they begin
 * @param end where they end
 * @param entity whom they name
 * @param called how they call it
 * @param confidence how sure it is
 * @param candidates whom else they may name
 */
record Shown(
    String quote,
    int start,
    int end,
    Entity entity,
    Called called,
    double confidence,
    List<Choice> candidates) {

  /** A candidate as it is shown. */
  record Choice(Entity entity, double score, List<String> reasons) {}

  static Shown of(Mention mention, View view) {
    return new Shown(
        mention.span().quote(),
        mention.span().start(),
        mention.span().end(),
        Entity.of(mention.entity(), view),
        mention.called(),
        mention.confidence(),
        mention.candidates().stream()
            .map(each -> new Choice(Entity.of(each.entity(), view), each.score(), each.reasons()))
            .toList());
  }
}
