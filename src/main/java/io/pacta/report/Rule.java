package io.pacta.report;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A pattern of words that states something.
 *
 * @param name what it is called
 * @param words one of them is in each sentence that it matches; none where nothing is known of that
 * @param pattern how it looks, in a {@link Marked} sentence
 * @param reading what it tells the discourse
 */
record Rule(
    String name, List<String> words, Pattern pattern, BiConsumer<Clause, Discourse> reading) {

  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

  /** Names of groups and of parts, and classes of letters. */
  private static final Pattern NO_WORDS =
      Pattern.compile("\\(\\?<\\w+>|\\{\\w+}|\\[[^\\]]*]|\\\\\\w");

  private static final Set<String> SMALL =
      Set.of(
          "the", "its", "their", "and", "for", "with", "from", "has", "have", "had", "which",
          "that", "who", "full", "was", "were", "been", "into", "are", "did");

  private static final String LIST =
      "<[CO]\\d+>(?:(?:, | and |, and | as well as |, as well as | & )<[CO]\\d+>)*";

  /** A word about the subject between commas: {@code , a former Soviet republic,}. */
  private static final String ASIDE =
      "(?:,? \\([^()]{0,40}\\))?"
          + "(?:, (?:an?|one of|along with|together with|which|who|whose|the|its|formerly|known as)\\b[^<,;:.]{0,60}(?:<[JC]\\d+>[^<,;:.]{0,40})?,)?";

  private static final String SUBJECT =
      "(?:(?<s>(?<=[,:–—] )"
          + LIST
          + ",|"
          + LIST
          + ")"
          + ASIDE
          + "(?:,? (?:which|that|who))?(?: —| –| -)?"
          + "|(?<it>\\b[Ii]t|\\b[Tt]hey|\\b[Tt]he (?:country|state|republic|kingdom|government|two countries|two|three|four|six|nine)"
          + "|\\b[Tt]he [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:country|nation|republic|state))"
          + "|(?<more>,(?: and| but| before| which)?| and| but| before| after| when it| then))";

  private static final String HELP =
      "(?: (?:in|on|by) (?:early |late |mid-)?(?<pre><D\\d+>)(?!,)|, (?:in|on|by) (?:early |late |mid-)?(?<pre2><D\\d+>),)?(?: (?:has|have|had|did|only))?";

  private static final String PLACE =
      "(?: at (?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:a\\.?m\\.?|p\\.?m\\.?)|midnight|noon)(?: GMT| local time)?)?"
          + "(?:,? (?:in|at) (?!<D)(?:<[CJ]\\d+>(?:'s)? )?(?:[A-Z][\\w.'-]*)(?: [A-Z][\\w.'-]*)*(?:, <C\\d+>)?,?)?";

  private static final String FILL =
      "(?: (?:along|together) with [^<.;]{0,40}(?:<[A-Z]\\d+>(?:, | and |, and )?){0,9}[^<.;,]{0,20})?"
          + "(?: as (?:an?|its|one of|part of)\\b[^<.;]{1,60}?)?"
          + "(?: (?:after|following|for) [^<.;]{1,50}?)?";

  private static final String AT =
      "(?:(?:in|on|at|by|from|since|effective|as of|during|back in|only in|early in|late in|earlier|later)\\b)?"
          + "(?: ?(?:the )?(?:very )?(?:early|late|mid|end of|beginning of|start of|middle of|spring of|summer of|autumn of|fall of|winter of|eve of))?[ -]?";

  private static final String WHEN = PLACE + FILL + "(?:,? ?\\(?" + AT + "(?<d><D\\d+>))";

  /** Who did it, after the verb: {@code by six members of <O2>: <C3> and <C4> in <D5>}. */
  private static final String BY =
      "(?: for [^<.;]{1,30}?)?,? by (?<by>[^<.;:]{0,50}<O\\d+>[^<.;:]{0,12}?(?:[:,]|[ ][—–-]+)+ |[^<.;:]{0,50}?(?:<J\\d+>[^<.;:]{0,30}?)?[:,]?[ —–-]{0,3})(?<s>"
          + LIST
          + ")(?:"
          + PLACE
          + ",? ?"
          + AT
          + "(?<d2><D\\d+>))?";

  /** What has to be there for a rule to match is much quicker to look for than the rule. */
  boolean mayMatch(String sentence) {
    return words.isEmpty() || words.stream().anyMatch(sentence::contains);
  }

  /** The words of a pattern that tell something; none where it has a title, which may be any. */
  private static List<String> words(String pattern) {
    return pattern.contains("{TITLE}") || pattern.contains("<office>")
        ? List.of()
        : WORD.matcher(NO_WORDS.matcher(pattern).replaceAll(" "))
            .results()
            .map(MatchResult::group)
            .filter(word -> !SMALL.contains(word))
            .distinct()
            .toList();
  }

  /** A rule; in its pattern names in braces stand for parts that many have. */
  static Rule of(String name, String pattern, BiConsumer<Clause, Discourse> reading) {
    return new Rule(
        name,
        words(pattern),
        Pattern.compile(
            pattern
                .replace("{SUBJECT}", SUBJECT)
                .replace("{HELP}", HELP)
                .replace("{BY}", BY)
                .replace("{LIST}", LIST)
                .replace("{WHEN}", WHEN)
                .replace("{PLACE}", PLACE)
                .replace("{ASIDE}", ASIDE)
                .replace("{AT}", AT)
                .replace("{TITLE}", Titles.PATTERN)),
        reading);
  }
}
