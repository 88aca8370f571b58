package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;

/** Who founded an organization, and by that became a member of it. */
final class FoundingRules {

  private static final String MADE =
      "(?:formed|founded|established|created|set up|launched|made|concluded)";

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "FOUNDED",
              "{OBJECT},? ?(?:which )?(?:had )?(?:was|were|been)? ?"
                  + MADE
                  + "(?:{WHEN})?{PLACE}{BY}",
              FoundingRules::founded),
          Rule.of(
              "FOUNDED_FIRST",
              "(?:^|[,;] )(?:Founded|Formed|Established|Created|Set up|founded|formed|established|created|set up)(?: in (?<pre><D\\d+>))? by (?<s>{LIST})(?:{WHEN})?, {OBJECT}",
              FoundingRules::founded),
          Rule.of(
              "FOUNDERS",
              "(?<s>{LIST})(?: —| –| -|,)?{HELP} (?:formed|founded|established|created|set up|launched|co-founded) (?<o><O\\d+>){WHEN}",
              (clause, text) -> Memberships.from("FULL", text)),
          Rule.of(
              "FOUNDING_MEMBER",
              List.of("found", "original"),
              "{SUBJECT} (?:was|were) (?:among |one of )?(?:an? |the )?(?:(?:\\w+ )?(?:founders|founder|co-founders)|(?:founding|original) members?)(?: states?)? of {OBJECT}(?:,? (?:formed|founded|established|created|set up))?{WHEN}",
              (clause, text) -> Memberships.from("FULL", text)));

  private FoundingRules() {}

  private static void founded(Clause clause, Discourse text) {
    Edtf date = text.date();
    Mention object = text.object();
    List<Mention> founders = clause.mentions("s");
    if (object != null && object.kind() == EntityKind.TREATY) {
      text.say(FactKind.ACTED_ON, founders, object, Map.of("act", "SIGNATURE"), Validity.at(date));
    } else if (object != null && !clause.text().matches(".*\\b(?:made|concluded)\\b.*")) {
      Memberships.tell("FULL", founders, object, Validity.from(date), text);
    }
    text.membersWho(clause);
  }
}
