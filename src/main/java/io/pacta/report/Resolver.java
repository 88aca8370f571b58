package io.pacta.report;

import io.pacta.report.Names.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides whom the names of a text mean, from its beginning to its end. */
final class Resolver {

  private static final int MOST_CANDIDATES = 5;

  private final List<Token> tokens;
  private final Scoring scoring;

  /** Who was named in full, the last of them last. */
  private final List<String> named = new ArrayList<>();

  private Resolver(
      String text,
      List<Token> tokens,
      List<Sighting> sightings,
      Surroundings surroundings,
      List<SaidDate> dates,
      Sentences sentences,
      LocalDate day) {
    this.tokens = tokens;
    this.scoring = new Scoring(text, sure(sightings), surroundings, dates, sentences, day);
  }

  /**
   * The mentions of a text.
   *
   * @param day the day of its publication
   */
  static List<Mention> mentions(
      String text,
      List<Token> tokens,
      List<Sighting> sightings,
      Surroundings surroundings,
      List<SaidDate> dates,
      Sentences sentences,
      LocalDate day) {
    Resolver resolver = new Resolver(text, tokens, sightings, surroundings, dates, sentences, day);
    List<Mention> mentions = new ArrayList<>();
    for (Sighting sighting : sightings) {
      Mention mention = sighting.isSurname() ? resolver.surname(sighting) : resolver.name(sighting);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  /** Those whom at least one name can only mean. */
  private static Set<String> sure(List<Sighting> sightings) {
    Set<String> sure = new HashSet<>();
    for (Sighting sighting : sightings) {
      Set<String> entities = entities(sighting).keySet();
      if (!sighting.isSurname() && entities.size() == 1) {
        sure.addAll(entities);
      }
    }
    return sure;
  }

  /** Whom words may name, each by the name that is likeliest meant. */
  static Map<String, Meaning> entities(Sighting sighting) {
    return sighting.meanings().stream()
        .collect(
            Collectors.toMap(
                meaning -> meaning.name().entity(),
                meaning -> meaning,
                (one, other) -> one.called().compareTo(other.called()) <= 0 ? one : other,
                LinkedHashMap::new));
  }

  private @Nullable Mention name(Sighting sighting) {
    List<Candidate> candidates = new ArrayList<>();
    entities(sighting)
        .forEach((entity, meaning) -> candidates.add(scoring.candidate(sighting, entity)));
    Mention mention = mention(sighting, candidates);
    if (mention != null) {
      named.remove(mention.entity());
      named.add(mention.entity());
    }
    return mention;
  }

  /**
   * A surname means who was last named in full, or who held an office when a title stands before.
   */
  private @Nullable Mention surname(Sighting sighting) {
    Set<String> entities = entities(sighting).keySet();
    for (String entity : named.reversed()) {
      if (entities.contains(entity)) {
        return mention(
            sighting, List.of(new Candidate(entity, 1, List.of("It was named in full before."))));
      }
    }
    if (!isAfterTitle(sighting)) {
      return null;
    }
    List<Candidate> inOffice =
        entities.stream()
            .filter(entity -> scoring.heldOffice(entity, sighting))
            .map(entity -> scoring.candidate(sighting, entity))
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    boolean one =
        inOffice.size() == 1
            || (inOffice.size() > 1 && inOffice.get(0).score() > inOffice.get(1).score());
    return one ? mention(sighting, inOffice) : null;
  }

  private boolean isAfterTitle(Sighting sighting) {
    int at = sighting.first();
    return at > 0
        && tokens.get(at).before() == Token.Gap.SPACE
        && Titles.isOffice(tokens.get(at - 1).folded());
  }

  private static @Nullable Mention mention(Sighting sighting, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    List<Candidate> sorted =
        candidates.stream()
            .sorted(
                Comparator.comparingDouble(Candidate::score)
                    .reversed()
                    .thenComparing(Candidate::entity))
            .limit(MOST_CANDIDATES)
            .toList();
    double all = sorted.stream().mapToDouble(Candidate::score).sum();
    Called called =
        sighting.meanings().stream()
            .filter(meaning -> meaning.name().entity().equals(sorted.getFirst().entity()))
            .map(Meaning::called)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    double share = all == 0 ? 0 : sorted.getFirst().score() / all;
    return new Mention(
        sighting.span(), called, Math.round(called.weight() * share * 100) / 100.0, sorted);
  }
}
