package io.pacta.report;

import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was renamed, replaced or founded by a treaty. */
final class SuccessionRules {

  private static final String ONE = "<[COT]\\d+>";

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "RENAMED",
              "(?:(?<a>"
                  + ONE
                  + ")|(?<its>\\b[Ii]t|[Tt]he (?:organi[sz]ation|alliance|group|bloc|treaty)))(?:,? which)?{HELP} (?:was|were|been) (?:renamed|rechristened|transformed into|reorgani[sz]ed (?:as|into)|turned into|converted into)(?:{WHEN})?(?: as| to)? ?(?<b>"
                  + ONE
                  + ")(?:,? ?{AT}(?<d2><D\\d+>))?",
              SuccessionRules::renamed),
          Rule.of(
              "CHANGED_NAME",
              "(?<a>"
                  + ONE
                  + "){HELP} (?:(?:changed|changing) its (?:official )?name (?:from "
                  + ONE
                  + " )?to|renamed itself(?: as)?|became known as|took the name(?: of)?|adopted the name(?: of)?|has been (?:called|known as)|was (?:called|known as)) (?<b>"
                  + ONE
                  + ")(?:{WHEN})?",
              SuccessionRules::renamed),
          Rule.of(
              "BECAME",
              "(?<a>"
                  + ONE
                  + ")(?:,? which)?{HELP} (?:became|turned into|evolved into|transformed into) (?<b>"
                  + ONE
                  + "){WHEN}",
              (clause, text) -> renamed(clause, "OTHER", text)),
          Rule.of(
              "WAS_REPLACED",
              "(?<a>"
                  + ONE
                  + ")(?:,? which)? (?:was|were) (?:replaced|succeeded|superseded)(?:{WHEN})? by (?<b>"
                  + ONE
                  + ")(?:,? ?{AT}(?<d2><D\\d+>))?",
              (clause, text) -> succeeded(clause.mention("a"), clause.mention("b"), "OTHER", text)),
          Rule.of(
              "REPLACED",
              "(?:(?<b><[CO]\\d+>)(?:,? which)?|(?<its>\\b[Ii]t|[Tt]he (?:organi[sz]ation|alliance|group|bloc|union))){HELP} (?:replaced|succeeded|superseded) (?<a><[CO]\\d+>)(?:{WHEN})?",
              (clause, text) ->
                  succeeded(
                      clause.mention("a"),
                      clause.has("b") ? clause.mention("b") : text.object(),
                      "OTHER",
                      text)),
          Rule.of(
              "FOUNDED_BY",
              "(?<o><O\\d+>),? (?:which )?(?:was|were)? ?(?:founded|established|created|set up|formed)(?:{WHEN})? (?:by|under|through|with) (?<t><T\\d+>)(?:,? (?:which was )?(?:signed|concluded|adopted))?(?:{PLACE},? ?{AT}(?<d2><D\\d+>))?",
              SuccessionRules::founded),
          Rule.of(
              "FOUNDS",
              "(?<t><T\\d+>),?(?: which| signed(?: {AT}(?<d2><D\\d+>))?,?)? (?:founded|established|created|establishing|creating|founding|set up) (?<o><O\\d+>)(?:{WHEN})?",
              SuccessionRules::founded));

  private SuccessionRules() {}

  private static void renamed(Clause clause, Discourse text) {
    renamed(clause, "RENAMING", text);
  }

  private static void renamed(Clause clause, String manner, Discourse text) {
    Mention before = clause.has("a") ? clause.mention("a") : text.object();
    Mention after = clause.mention("b");
    Edtf date = text.date();
    if (before == null || after == null || date == null) {
      return;
    }
    if (before.mayBe(after.entity())) {
      Edtf valid = Validity.from(date);
      if (valid != null) {
        text.say(
            FactKind.NAMED, after.entity(), after.entity(), named(after.span().quote()), valid);
      }
    } else {
      succeeded(before, after, manner, text);
    }
  }

  private static Map<String, Object> named(String name) {
    boolean initials = name.equals(name.toUpperCase(Locale.ROOT));
    return Map.of("text", name, "language", "en", "nameKind", initials ? "ACRONYM" : "OFFICIAL");
  }

  private static void succeeded(
      @Nullable Mention before, @Nullable Mention after, String manner, Discourse text) {
    if (before != null && after != null) {
      text.say(
          FactKind.SUCCEEDED_BY,
          List.of(before),
          after,
          manner.equals("OTHER") ? Map.of() : Map.of("manner", manner),
          Validity.at(text.date()));
    }
  }

  private static void founded(Clause clause, Discourse text) {
    Mention organization = clause.mention("o");
    if (organization != null) {
      text.say(
          FactKind.FOUNDED_BY,
          List.of(organization),
          clause.mention("t"),
          Map.of(),
          Validity.at(text.date()));
    }
  }
}
