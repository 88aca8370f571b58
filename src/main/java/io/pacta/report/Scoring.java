package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.report.Names.Meaning;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How well an entity fits words that may name it: whether it had the name then, what sort of words
 * stand around, and what it has to do with the others in the text. Each adds to the score and gives
 * its reason.
 */
final class Scoring {

  private static final int AROUND = 40;

  private static final Pattern OF_ORGANIZATIONS =
      Pattern.compile(
          "\\b(?:members?|membership|join(?:ed|s|ing)?|summit|presidency|chair\\w*|secretary|bloc"
              + "|organi[sz]ation|alliance|headquarters|observer|left|quit|rejoined|renamed)\\b");

  private static final Pattern OF_TREATIES =
      Pattern.compile(
          "\\b(?:sign\\w*|ratif\\w*|treat(?:y|ies)|pact|accord|extend\\w*|extension|prolong\\w*"
              + "|part(?:y|ies) to|conclu\\w*|acced\\w*|denounc\\w*|protocol)\\b");

  private static final double FITS = 0.6;
  private static final double TIE = 0.2;
  private static final int MOST_TIES = 3;
  private static final double IN_OFFICE = 0.5;

  private final String text;
  private final Set<String> sure;
  private final Surroundings surroundings;
  private final NavigableMap<Integer, SaidDate> dates = new TreeMap<>();
  private final Sentences sentences;
  private final LocalDate day;

  Scoring(
      String text,
      Set<String> sure,
      Surroundings surroundings,
      List<SaidDate> dates,
      Sentences sentences,
      LocalDate day) {
    this.text = text;
    this.sure = sure;
    this.surroundings = surroundings;
    dates.forEach(date -> this.dates.put(date.span().start(), date));
    this.sentences = sentences;
    this.day = day;
  }

  Candidate candidate(Sighting sighting, String entity) {
    List<String> reasons = new ArrayList<>();
    double score = time(sighting, entity, reasons);
    score += words(sighting, entity, reasons);
    long ties = surroundings.ties(entity, sure);
    if (ties > 0) {
      score += TIE * Math.min(ties, MOST_TIES);
      reasons.add("It is connected with %d of the others in the text.".formatted(ties));
    }
    if (EntityKind.of(entity).orElseThrow() == EntityKind.PERSON && heldOffice(entity, sighting)) {
      score += IN_OFFICE;
      reasons.add("It held an office then.");
    }
    return new Candidate(entity, Math.round(score * 100) / 100.0, reasons);
  }

  /** Whether somebody held an office on the day, or when the sentence says. */
  boolean heldOffice(String entity, Sighting sighting) {
    return surroundings.postsOf(entity).stream()
        .anyMatch(post -> days(sighting).anyMatch(each -> post.heldOn(each) != Truth.FALSE));
  }

  private double time(Sighting sighting, String entity, List<String> reasons) {
    Truth inUse =
        sighting.meanings().stream()
            .filter(meaning -> meaning.name().entity().equals(entity))
            .map(Meaning::name)
            .flatMap(name -> days(sighting).map(name::inUse))
            .reduce(Truth.FALSE, Truth::or);
    return switch (inUse) {
      case TRUE -> {
        reasons.add("It had the name then.");
        yield 1;
      }
      case UNKNOWN -> {
        reasons.add("It may have had the name then.");
        yield 0.9;
      }
      case FALSE -> {
        reasons.add("It had the name at another time.");
        yield 0.6;
      }
    };
  }

  private double words(Sighting sighting, String entity, List<String> reasons) {
    Pattern fitting =
        switch (EntityKind.of(entity).orElseThrow()) {
          case ORGANIZATION -> OF_ORGANIZATIONS;
          case TREATY -> OF_TREATIES;
          case COUNTRY, PERSON, OFFICE, EVENT -> null;
        };
    if (fitting == null || !fitting.matcher(around(sighting.span())).find()) {
      return 0;
    }
    reasons.add("The words around are of such.");
    return FITS;
  }

  /** The words around a name in its sentence, without itself. */
  private String around(Span span) {
    String before = text.substring(Math.max(0, span.start() - AROUND), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    int begin = before.lastIndexOf(". ");
    int end = after.indexOf(". ");
    return (begin < 0 ? before : before.substring(begin))
        + " | "
        + (end < 0 ? after : after.substring(0, end));
  }

  /** The day of publication, and those that the sentence names. */
  private Stream<LocalDate> days(Sighting sighting) {
    Span sentence = sentences.around(sighting.span());
    return Stream.concat(
        Stream.of(day),
        dates.subMap(sentence.start(), true, sentence.end(), false).values().stream()
            .flatMap(date -> Stream.of(date.value().earliest(), date.value().latest()))
            .filter(each -> !each.isAfter(day)));
  }
}
