package io.pacta.report;

import io.pacta.fact.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements in a text, by patterns of words around what is named. A sentence that asks,
 * supposes or denies says nothing, and neither does one that nobody can follow.
 */
final class Grammar {

  private static final List<Rule> RULES =
      Stream.of(MembershipRules.ALL, TreatyRules.ALL, OfficeRules.ALL, SuccessionRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** What comes after is not said to be so. */
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(?:if|whether|unless|denied|denies|rumou?rs?|allegedly|reportedly|might|may have|could have|would have|as though|never|falsely|hoax|fictional|neither)\\b");

  /** Nothing in such a sentence is said to be so. */
  private static final Pattern UNTRUE =
      Pattern.compile("(?i)\\b(?:rumou?rs?|hoax|falsely|fictional|untrue|false reports?)\\b");

  private static final int BEGINNING = 40;
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
    for (Span sentence : sentences) {
      List<Mention> named = new ArrayList<>();
      while (mention < mentions.size() && mentions.get(mention).span().start() < sentence.end()) {
        named.add(mentions.get(mention++));
      }
      List<SaidDate> days = new ArrayList<>();
      while (date < dates.size() && dates.get(date).span().start() < sentence.end()) {
        days.add(dates.get(date++));
      }
      if (!named.isEmpty() && sentence.end() - sentence.start() <= LONGEST) {
        read(Marked.of(text, sentence, named, days), named, sentence, discourse);
      }
    }
    Map<String, Said> once = new LinkedHashMap<>();
    discourse.said().forEach(said -> once.putIfAbsent(said.content(), said));
    return List.copyOf(once.values());
  }

  private record Read(Rule rule, Clause clause) {}

  private static void read(Marked marked, List<Mention> named, Span sentence, Discourse discourse) {
    if (marked.text().stripTrailing().endsWith("?") || UNTRUE.matcher(marked.text()).find()) {
      return;
    }
    discourse.begin(marked);
    List<Read> all = new ArrayList<>();
    String text = marked.text();
    boolean people = text.contains("<P");
    for (Rule rule : RULES) {
      if (!rule.mayMatch(text) || (rule.words().isEmpty() && !people)) {
        continue;
      }
      rule.pattern()
          .matcher(marked.text())
          .results()
          .forEach(match -> all.add(new Read(rule, Clause.of(marked, match))));
    }
    all.sort(
        Comparator.comparingInt((Read read) -> read.clause().from())
            .thenComparing(Comparator.comparingInt((Read read) -> read.clause().to()).reversed()));
    for (Read read : all) {
      if (!UNSURE.matcher(marked.text().substring(0, read.clause().from())).find()) {
        discourse.read(read.rule(), read.clause());
      }
    }
    discourse.end(topic(named, sentence), organization(named));
  }

  /** The last organization that a sentence names. */
  private static @Nullable Mention organization(List<Mention> named) {
    return named.reversed().stream()
        .filter(mention -> mention.kind() == EntityKind.ORGANIZATION)
        .findFirst()
        .orElse(null);
  }

  /** What a sentence begins with. */
  private static @Nullable Mention topic(List<Mention> named, Span sentence) {
    return named.stream()
        .filter(mention -> mention.span().start() - sentence.start() < BEGINNING)
        .filter(mention -> mention.called() != Called.DEMONYM)
        .filter(
            mention ->
                switch (mention.kind()) {
                  case COUNTRY, ORGANIZATION -> true;
                  case TREATY, PERSON, OFFICE, EVENT -> false;
                })
        .findFirst()
        .orElse(null);
  }
}
