package io.pacta.report;

import io.pacta.time.Edtf;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Those of whom a sentence says the same without saying it again: {@code Qatar left OPEC in 2019,
 * Ecuador in 2020 and Angola in 2023}; {@code , as did Gabon}.
 */
final class Gaps {

  /** What has to come after for it to be no clause of its own. */
  private static final String ENDS =
      "(?=[,.;:)–—]|$| and\\b| but\\b| while\\b| as\\b| when\\b| after\\b)";

  private static final String LATER =
      "(?: (?:followed|following)(?: suit| it| them)?| did so| did likewise)?";

  private static final List<Pattern> ALL =
      List.of(
          Pattern.compile(
              "(?:[,;]| and|, and|; and| but|, but|, while),?(?: by| then)? (?<s>(?=<C)"
                  + Rule.LIST
                  + ")"
                  + LATER
                  + ",? ?"
                  + Rule.AT
                  + "(?<d><D\\d+>)"
                  + ENDS),
          Pattern.compile(
              "(?:,| and|, and)(?: to| of| from)? (?<o><[OT]\\d+>),? ?"
                  + Rule.AT
                  + "(?<d><D\\d+>)"
                  + ENDS),
          Pattern.compile(
              ",? (?:and )?(?:as|so) (?:did|has|have|had|was|were)(?: been)? (?<s>"
                  + Rule.LIST
                  + ")(?:,? ?"
                  + Rule.AT
                  + "(?<d><D\\d+>))?"
                  + ENDS),
          Pattern.compile(
              "[^<,;.]{0,30},? (?:just )?(?:as|like) (?<s>"
                  + Rule.LIST
                  + ") (?:did|had|was|were)(?: been| done)?(?: so)?,? ?"
                  + Rule.AT
                  + "(?<d><D\\d+>)"
                  + ENDS));

  /**
   * Of whom, of what and when something is said once more.
   *
   * @param subjects of whom; empty where of the same
   * @param object of what; null where of the same
   * @param date when; null where at the same time
   * @param to where the words for it end
   */
  record Gap(List<Mention> subjects, @Nullable Mention object, @Nullable Edtf date, int to) {}

  private Gaps() {}

  /** What comes next from a place on, if it is such a thing. */
  static @Nullable Gap after(Marked marked, int from) {
    for (Pattern pattern : ALL) {
      Matcher gap = pattern.matcher(marked.text()).region(from, marked.text().length());
      if (gap.useTransparentBounds(true).lookingAt()) {
        Clause clause = Clause.of(marked, gap.toMatchResult());
        return new Gap(clause.mentions("s"), clause.mention("o"), clause.date("d"), gap.end());
      }
    }
    return null;
  }
}
