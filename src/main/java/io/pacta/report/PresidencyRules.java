package io.pacta.report;

import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which country or organization presides over an organization. */
final class PresidencyRules {

  /** Words by which a presidency begins. */
  private static final Pattern TAKEN_OVER =
      Pattern.compile("\\b(?:took|takes?|taken|assum\\w+|received)\\b|\\bto <");

  private static final Pattern OF_A_CHAIR = Pattern.compile("presiden|presid(?:es|ed)|chair");

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "PRESIDENCY",
              "(?<s>(?:<[CO]\\d+>))(?:,? (?:which|that))?{HELP}(?: has been| is)? (?<verb>holds?|held|holding|took over|takes over|taken over|assumed|assumes|chairs|chaired|presides over|presided over|received|occupies|exercises)"
                  + "(?: (?:its|the|a|an)?)? ?(?:(?:six-month|one-year|annual|yearly|year-long|rotating) )*(?:(?:presidency|chairmanship|chair|leadership) (?:of|in|at) )?(?<o><O\\d+>)(?:'s? (?:(?:rotating|annual) )*(?:presidency|chairmanship|chair))?(?: from <C\\d+>)?(?: for)?(?:{WHEN})?",
              PresidencyRules::presidency),
          Rule.of(
              "IS_CHAIR",
              "(?<s><C\\d+>) (?:is|remains) (?:the |its )?(?:current |present )?(?:chair|president) of (?<o><O\\d+>)(?:{WHEN})?",
              PresidencyRules::presidency),
          Rule.of(
              "PRESIDENCY_WHICH",
              "(?:presidency|chairmanship|chair) (?:of|in|at) (?<o><O\\d+>),? (?:which|that) (?<s><C\\d+>) (?:holds|has held|held|took over|assumed)(?:{WHEN})?",
              PresidencyRules::presidency),
          Rule.of(
              "PRESIDENCY_WENT",
              "(?:presidency|chairmanship|chair) (?:of|in) (?<o><O\\d+>)[^<.;]{0,40}?(?:passed|went|was handed over|was handed|was passed|was transferred|passes) (?:from <C\\d+> )?to (?<s><C\\d+>)(?:{WHEN})?",
              PresidencyRules::presidency),
          Rule.of(
              "PRESIDENCY_HANDED",
              "(?:handed|passed|transferred|hands)(?: over)? (?:the |its )?(?:rotating )?(?:presidency|chairmanship|chair) (?:of|in) (?<o><O\\d+>) (?:over |on )?to (?<s><C\\d+>)(?:{WHEN})?",
              PresidencyRules::presidency),
          Rule.of(
              "PRESIDENCY_OF",
              "(?<s><C\\d+>)'s? (?:(?:rotating|current|six-month|annual) )*(?:presidency|chairmanship) (?:of|in|at) (?<o><O\\d+>)(?:{WHEN})?",
              PresidencyRules::presidency),
          Rule.of(
              "CHAIRED_BY",
              "(?<o><O\\d+>),? (?:which )?(?:is|was|being)? ?(?:chaired|presided over|headed) (?:{WHEN} )?by (?<s><C\\d+>)(?:,? ?{AT}(?<d2><D\\d+>))?",
              PresidencyRules::presidency),
          Rule.of(
              "IN_CHAIR_BY",
              ",? which (?:is|was) (?:chaired|presided over|headed) by (?<s><C\\d+>)(?:,? ?{AT}(?<d2><D\\d+>))?",
              PresidencyRules::presidency));

  private PresidencyRules() {}

  private static void presidency(Clause clause, Discourse text) {
    Mention of = text.object();
    List<Mention> holders = clause.mentions("s");
    if (of == null || holders.isEmpty()) {
      return;
    }
    String words = clause.marked().text().substring(clause.from(), clause.to());
    Edtf date = text.date();
    Edtf valid = TAKEN_OVER.matcher(words).find() ? Validity.from(date) : during(date, text);
    if (!OF_A_CHAIR.matcher(words).find() || valid == null) {
      return;
    }
    for (Post post : text.surroundings().postsOf(of.entity())) {
      if (!post.isHeld() && post.role().equals("CHAIR")) {
        text.say(FactKind.HOLDS, holders.getFirst().entity(), post.office(), Map.of(), valid);
        return;
      }
    }
  }

  /** Within a time, and if that has not ended, now. */
  private static Edtf during(@Nullable Edtf date, Discourse text) {
    LocalDate day = text.published();
    if (date == null) {
      return text.now();
    }
    boolean current = !date.earliest().isAfter(day) && !date.latest().isBefore(day);
    return current ? Edtf.period(date.earliest(), day, day, date.latest()) : Validity.around(date);
  }
}
