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

  static final String LIST =
      "<[CO]\\d+>(?:(?:, | and |, and | as well as |, as well as | & )<[CO]\\d+>)*";

  /** A word about the subject between commas: {@code , a former Soviet republic,}. */
  private static final String ASIDE =
      "(?:,? \\([^()]{0,40}\\))?"
          + "(?:, (?!and\\b|but\\b|or\\b|while\\b)(?=[a-z])[^<,;:.]{1,60}(?:(?:"
          + LIST
          + "|<[JDP]\\d+>)[^<,;:.]{0,40}){0,3},)?";

  private static final String SUBJECT =
      "(?:(?<s>(?=<[CO])(?:(?<=[,:–—] |\\bnamely |\\bincluding )"
          + LIST
          + ",|"
          + LIST
          + "))"
          + ASIDE
          + "(?:,? (?:which|that|who))?(?: —| –| -)?"
          + "|(?<it>(?=[ITBitb])\\b(?:[Ii]t|[Tt]hey|[Bb]oth|[Tt]he (?:\\p{L}+[ -]){0,3}?(?:country|state|nation|republic|kingdom|emirate|sultanate|island|government|countries|states|nations|two|three|four|six|nine)))"
          + "|(?<pre3><D\\d+>),? when(?: it| they)?"
          + "|(?<more>(?=[, ])(?:,(?: and| but| before| which)?| and| but| before| after| when(?: it| they)?| then)))";

  private static final String HELP =
      "(?: (?:in|on|by) (?:early |late |mid-)?(?<pre><D\\d+>)(?!,)|, (?:in|on|by) (?:early |late |mid-)?(?<pre2><D\\d+>),)?(?: (?:has|have|had|did|only))?";

  private static final String PLACE =
      "(?: at (?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:a\\.?m\\.?|p\\.?m\\.?)|midnight|noon)(?: GMT| local time)?)?"
          + "(?:,? (?:in|at) (?!<D)(?:<[CJ]\\d+>(?:'s)? )?(?:[A-Z][\\w.'-]*)(?: [A-Z][\\w.'-]*)*(?:, <C\\d+>)?,?)?";

  private static final String FILL =
      "(?: (?:along |together )?with [^<.;]{0,40}(?:<[A-Z]\\d+>(?:, | and |, and )?){0,9}[^<.;,]{0,20})?"
          + "(?: as (?:an?|its|one of|part of)\\b[^<.;]{1,60}?)?"
          + "(?: (?:after|following|for) [^<.;]{1,50}?)?"
          + "(?: (?:under|over|amid|despite|in protest|in response) [^<.;,]{0,30}(?:<[JCOP]\\d+>[^<.;,]{0,30}?)?)?";

  static final String AT =
      "(?:(?:in|on|at|by|from|since|effective|as of|during|back in|only in|early in|late in|earlier|later)\\b)?"
          + "(?: ?(?:the )?(?:very )?(?:early|late|mid|end of|beginning of|start of|middle of|spring of|summer of|autumn of|fall of|winter of|eve of))?[ -]?";

  private static final String WHEN =
      "(?: last)?" + PLACE + FILL + "(?:,? ?\\(?" + AT + "(?<d><D\\d+>))";

  /** What is no organization but something of it: {@code the EU summit}. */
  private static final String WHOLE =
      "(?!(?:'s?)? (?:\\p{Ll}+ )?(?:summit|meeting|headquarters|talks|conference|session|table|building|mission|delegation|leaders|ministers|officials|diplomats|allies|forces|command|protocol|accession|foreign)s?\\b)";

  /** The organization or treaty of which something is said, by its name or as the one before. */
  private static final String OBJECT =
      "(?:(?<o><[OT]\\d+>)"
          + WHOLE
          + "|(?<its>it\\b|[Tt]he (?:(?:world|regional|oil|military|trade|economic|global) )?(?:bloc|organi[sz]ation|association|alliance|pact|group|grouping|community|union|body|club|league|forum|cartel|council|court|treaty|convention|agreement|accord|statute|protocol)\\b))";

  /** Who did it, after the verb: {@code by six members of <O2>: <C3> and <C4> in <D5>}. */
  private static final String BY =
      "(?: for [^<.;]{1,30}?)?,? by (?<by>[^<.;:]{0,50}<O\\d+>[^<.;:]{0,12}?(?:[:,]|[ ][—–-]+)+ |[^<.;:]{0,50}?(?:<J\\d+>[^<.;:]{0,30}?)?[:,]?[ —–-]{0,3})(?<s>"
          + LIST
          + ")(?:"
          + PLACE
          + ",? ?"
          + AT
          + "(?<d2><D\\d+>))?";

  /** Whether it says something of a person. */
  boolean isOfPeople() {
    return hasPart("p");
  }

  /** Whether it has a title in it. */
  boolean hasTitle() {
    return hasPart("title") || hasPart("title2");
  }

  /** Whether others may follow of whom the same is said: {@code , Spain in 1982}. */
  boolean goesOn() {
    return hasPart("s") && hasPart("d") && !hasPart("p");
  }

  /** Whether it may match within what it matches, between commas. */
  boolean isNested() {
    return hasPart("more");
  }

  private boolean hasPart(String name) {
    return pattern.namedGroups().containsKey(name);
  }

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
    return of(name, words(pattern), pattern, reading);
  }

  /** A rule of which it is known that it has one of some words. */
  static Rule of(
      String name, List<String> words, String pattern, BiConsumer<Clause, Discourse> reading) {
    return new Rule(
        name,
        words,
        Pattern.compile(
            pattern
                .replace("{SUBJECT}", SUBJECT)
                .replace("{HELP}", HELP)
                .replace("{OBJECT}", OBJECT)
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
