package io.pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds statements in a text, by patterns of words around what is named. A sentence that asks,
 * supposes or denies says nothing, and neither does one that nobody can follow.
 */
final class Grammar {

  private static final List<Rule> RULES =
      Stream.of(
              MembershipRules.ALL,
              StandingRules.ALL,
              FoundingRules.ALL,
              NominalRules.ALL,
              TreatyRules.ALL,
              PresidencyRules.ALL,
              OfficeRules.ALL,
              SuccessionRules.ALL,
              EventRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** What comes after is not said to be so. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(?:if|whether|unless|denied|denies|rumou?rs?|allegedly|reportedly|might|may have|could have|would have|as though|never|falsely|hoax|fictional|neither)\\b");

  /** Nothing in such a sentence is said to be so. */
  private static final Pattern UNTRUE =
      Pattern.compile(
          "(?i)\\b(?:rumou?rs?|hoax|falsely|fictional|untrue|false reports?|respectively)\\b|^ ?had <");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  private static final Pattern OBJECT =
      Pattern.compile(
          "(?<!\\bmembers? of )(?<!\\bstates of )(?<!\\bcountries of )<[OT]\\d+>(?!(?:'s?)? (?:members?|countries|states|leaders)\\b)");

  /** Demonyms and dates before are no topic. */
  private static final Pattern TOPIC =
      Pattern.compile("(?:[^<]|<[JD]\\d+>){0,40}?(?<s>" + Rule.LIST + ")");

  private static final int LONGEST = 2_000;

  private Grammar() {}

  /** The statements of a text, each once, in its order. */
  static List<Said> statements(
      List<Span> sentences,
      String text,
      List<Mention> mentions,
      List<SaidDate> dates,
      Discourse discourse) {
    int mention = 0;
    int date = 0;
    int end = 0;
    for (Span sentence : sentences) {
      List<Mention> named = new ArrayList<>();
      while (mention < mentions.size() && mentions.get(mention).span().start() < sentence.end()) {
        named.add(mentions.get(mention++));
      }
      List<SaidDate> days = new ArrayList<>();
      while (date < dates.size() && dates.get(date).span().start() < sentence.end()) {
        days.add(dates.get(date++));
      }
      boolean saysSomething = !named.isEmpty() || !days.isEmpty();
      if (saysSomething && sentence.end() - sentence.start() <= LONGEST) {
        boolean paragraph =
            end == 0 || PARAGRAPH.matcher(text).region(end, sentence.start()).find();
        Marked marked = Marked.of(text, sentence, named, days);
        if (!marked.text().stripTrailing().endsWith("?") && !UNTRUE.matcher(marked.text()).find()) {
          discourse.begin(marked, paragraph);
          read(marked, discourse);
          discourse.end(topic(marked, marked.text().length()), objects(marked));
        }
        end = sentence.end();
      }
    }
    Map<String, Said> once = new LinkedHashMap<>();
    discourse.said().forEach(said -> once.putIfAbsent(said.content(), said));
    return List.copyOf(once.values());
  }

  private record Read(Rule rule, Clause clause) {}

  private static void read(Marked marked, Discourse discourse) {
    String text = marked.text();
    boolean people = text.contains("<P");
    boolean titles = people && Titles.mayBeIn(text);
    List<Read> all = new ArrayList<>();
    for (Rule rule : RULES) {
      if ((people || !rule.isOfPeople()) && (titles || !rule.hasTitle()) && rule.mayMatch(text)) {
        all.addAll(matches(rule, marked));
      }
    }
    all.sort(
        Comparator.comparingInt((Read read) -> read.clause().from())
            .thenComparing(Comparator.comparingInt((Read read) -> read.clause().to()).reversed()));
    for (Read read : all) {
      Clause clause = read.clause();
      if (!UNSURE.matcher(text.substring(0, clause.from())).find()) {
        discourse.read(read.rule(), clause);
        if (read.rule().goesOn()) {
          goOn(marked, clause, discourse);
        }
      }
    }
  }

  /** Where a rule matches; also in what is said of its subject between commas. */
  private static List<Read> matches(Rule rule, Marked marked) {
    List<Read> all = new ArrayList<>();
    Matcher matcher = rule.pattern().matcher(marked.text());
    int from = 0;
    int end = -1;
    while (matcher.find(from)) {
      Clause clause = Clause.of(marked, matcher.toMatchResult());
      if (matcher.end() != end) {
        all.add(new Read(rule, clause));
        end = matcher.end();
        from = clause.has("s") && rule.isNested() ? matcher.end("s") : end;
      } else {
        from = end;
      }
    }
    return all;
  }

  private static void goOn(Marked marked, Clause clause, Discourse discourse) {
    int at = clause.to();
    Gaps.Gap gap = Gaps.after(marked, at);
    while (gap != null) {
      at = gap.to();
      discourse.readOn(gap, clause.quoteTo(at));
      gap = Gaps.after(marked, at);
    }
  }

  /** The organizations and treaties of which a sentence speaks, and not of their members. */
  private static List<Mention> objects(Marked marked) {
    return OBJECT
        .matcher(marked.text())
        .results()
        .map(sign -> marked.mention(sign.group()))
        .toList();
  }

  /** Those with whom a sentence begins, up to a place in it. */
  static List<Mention> topic(Marked marked, int end) {
    Matcher first = TOPIC.matcher(marked.text()).region(0, end);
    return first.lookingAt()
        ? Clause.signs(first.group("s")).stream().map(marked::mention).toList()
        : List.of();
  }
}
