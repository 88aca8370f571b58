package io.pacta.report;

import java.util.List;
import java.util.regex.Pattern;

/** What happened, as a noun: {@code since the suspension of Cuba in 1962}. */
final class NominalRules {

  private static final String NOUN =
      "(?<noun>accession|entry|admission|return|readmission|withdrawal|exit|departure|expulsion|suspension)";

  private static final String EFFECT =
      "(?:,? which)?(?: (?:took effect|came into effect|became effective|took place|was completed|became final))?";

  /** Words before that say that it did not happen, or not yet. */
  private static final Pattern NOT_SO =
      Pattern.compile(
          "(?i)\\b(?:propos\\w*|plan\\w*|possib\\w*|expect\\w*|oppos\\w*|block\\w*|veto\\w*|seek\\w*|sought|reject\\w*|delay\\w*|support\\w*|call\\w*|demand\\w*|discuss\\w*|negotiat\\w*|appl\\w*|prevent\\w*|bid|ask\\w*|announc\\w*|threat\\w*|consider\\w*|approv\\w*|vot\\w*|would|will|may)\\b[^<]{0,30}$");

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "ITS_ACCESSION",
              "(?<s>{LIST})'s? " + NOUN + " (?:to|into|from|of|in) {OBJECT}" + EFFECT + "{WHEN}",
              NominalRules::happened),
          Rule.of(
              "ITS_ACCESSION_THEN",
              "(?<s>{LIST})'s? "
                  + NOUN
                  + " (?:took effect|came into effect|became effective|became final){WHEN}",
              NominalRules::happened),
          Rule.of(
              "ACCESSION_OF",
              "(?:the|The) "
                  + NOUN
                  + " of (?<s>{LIST})(?: (?:to|into|from) {OBJECT})?"
                  + EFFECT
                  + "{WHEN}",
              NominalRules::happened));

  private NominalRules() {}

  private static void happened(Clause clause, Discourse text) {
    if (NOT_SO.matcher(text.before()).find()) {
      return;
    }
    switch (clause.part("noun")) {
      case "withdrawal", "exit", "departure", "expulsion" -> Memberships.until(text);
      case "suspension" -> Memberships.from("SUSPENDED", text);
      default -> Memberships.from("FULL", text);
    }
  }
}
