package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.report.Names.Match;
import io.pacta.report.Names.Meaning;
import io.pacta.report.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a text: the longest on word boundaries that is written as a name is. Capitals
 * count: {@code Turkey}, and not {@code turkey}; {@code WHO}, and not {@code Who}.
 */
final class Scan {

  /** Words after a name that make something else of it. */
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "sea",
          "ocean",
          "river",
          "airport",
          "university",
          "street",
          "avenue",
          "square",
          "bridge",
          "stadium",
          "prize",
          "peninsula",
          "airlines",
          "airways",
          "cup");

  /** Words before a name that make something else of it. */
  private static final Set<String> NOT_AFTER = Set.of("new", "lake", "mount", "fort", "port");

  /** Words that may begin a sentence before a surname. */
  private static final Set<String> FUNCTION =
      Set.of(
          "when",
          "while",
          "as",
          "but",
          "and",
          "if",
          "after",
          "before",
          "since",
          "in",
          "on",
          "at",
          "for",
          "with",
          "by",
          "that",
          "under",
          "both",
          "like",
          "unlike",
          "then",
          "although",
          "though",
          "because",
          "later",
          "yesterday",
          "today",
          "former",
          "nor",
          "or",
          "until",
          "where",
          "who",
          "meanwhile",
          "instead",
          "to",
          "from",
          "of",
          "against",
          "did",
          "was",
          "is",
          "has",
          "had",
          "will",
          "what",
          "how",
          "why",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "outgoing",
          "incoming",
          "acting",
          "interim",
          "then-president");

  private static final Set<String> SMALL =
      Set.of(
          "d",
          "l",
          "of",
          "and",
          "for",
          "on",
          "in",
          "to",
          "de",
          "du",
          "des",
          "la",
          "el",
          "al",
          "bin",
          "von",
          "van",
          "da",
          "dos",
          "und",
          "et",
          "y",
          "a",
          "an",
          "between",
          "with",
          "its",
          "their",
          "concerning",
          "establishing",
          "relating",
          "abu",
          "ibn");

  private static final int SHORTEST_MIXED = 4;

  private final String text;
  private final List<Token> tokens;
  private final Names names;
  private final long revision;
  private final boolean english;

  private Scan(String text, List<Token> tokens, Names names, long revision) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.revision = revision;
    this.english = English.is(tokens);
  }

  /** What may be named in a text, in its order, as far as the record knows at a revision. */
  static List<Sighting> of(String text, List<Token> tokens, Names names, long revision) {
    return new Scan(text, tokens, names, revision).sightings();
  }

  private List<Sighting> sightings() {
    List<Sighting> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int next = at + 1;
      for (Match match : names.from(tokens, at)) {
        if (match.meanings().isEmpty()) {
          next = at + match.words();
          break;
        }
        Sighting sighting = sighting(at, match);
        if (!sighting.meanings().isEmpty()) {
          found.add(sighting);
          next = at + match.words();
          break;
        }
      }
      at = next;
    }
    return found;
  }

  private Sighting sighting(int first, Match match) {
    Span span =
        Span.of(text, tokens.get(first).start(), tokens.get(first + match.words() - 1).end());
    List<Meaning> meanings =
        match.meanings().stream()
            .filter(meaning -> isMeant(meaning, first, match.words()))
            .toList();
    List<Meaning> names =
        meanings.stream().filter(meaning -> meaning.called() != Called.SURNAME).toList();
    return new Sighting(span, first, match.words(), names.isEmpty() ? meanings : names);
  }

  private boolean isMeant(Meaning meaning, int first, int words) {
    KnownName name = meaning.name();
    if (!name.standsAt(revision)
        || (english && !name.language().equals("en") && isLatin(name.text()))) {
      return false;
    }
    return isWrittenAsName(meaning, first, words) && isWhole(meaning, first, words);
  }

  private boolean isWrittenAsName(Meaning meaning, int first, int words) {
    if (isInitials(meaning)) {
      return isWrittenAsInitials(first, words);
    }
    for (int at = first; at < first + words; at++) {
      boolean end = at == first || at == first + words - 1;
      boolean capital = isCapital(text.charAt(tokens.get(at).start())) || isHyphenated(at, first);
      if (!capital
          && (end || !SMALL.contains(tokens.get(at).folded()))
          && !isParticle(meaning, at, first)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Dae-jung}. */
  private boolean isHyphenated(int at, int first) {
    return at > first && text.charAt(tokens.get(at).start() - 1) == '-';
  }

  /** A surname may begin small: {@code de Gaulle}, {@code al-Assad}. */
  private boolean isParticle(Meaning meaning, int at, int first) {
    return at == first
        && meaning.called() == Called.SURNAME
        && SMALL.contains(tokens.get(at).folded());
  }

  private static boolean isInitials(Meaning meaning) {
    String name = meaning.name().text();
    return meaning.called() == Called.NAME
        && (meaning.name().acronym() || name.equals(name.toUpperCase(Locale.ROOT)))
        && !name.contains(" ")
        && name.codePoints().noneMatch(Character::isIdeographic);
  }

  /** {@code NATO}, or {@code Nato} where it is too long to be a word. */
  private boolean isWrittenAsInitials(int first, int words) {
    if (words > 1) {
      return true;
    }
    String word = text.substring(tokens.get(first).start(), tokens.get(first).end());
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals > 1 || (isCapital(word.charAt(0)) && word.length() >= SHORTEST_MIXED);
  }

  /** Whether the words around do not make something else of it. */
  private boolean isWhole(Meaning meaning, int first, int words) {
    if (words > 1 && meaning.called() != Called.SURNAME) {
      return true;
    }
    Token before =
        first > 0 && tokens.get(first).before() == Gap.SPACE ? tokens.get(first - 1) : null;
    int next = first + words;
    Token after =
        next < tokens.size() && tokens.get(next).before() == Gap.SPACE ? tokens.get(next) : null;
    if (after != null && isCapitalized(after) && NOT_BEFORE.contains(after.folded())) {
      return false;
    }
    if (before != null && isCapitalized(before) && NOT_AFTER.contains(before.folded())) {
      return false;
    }
    if (before != null && meaning.called() == Called.DEMONYM && isLanguage(first)) {
      return false;
    }
    return meaning.called() != Called.SURNAME || mayStandAlone(before, after, first, words);
  }

  /** {@code speaks Russian}, {@code in French}. */
  private boolean isLanguage(int first) {
    Token before = tokens.get(first - 1);
    int next = first + 1;
    boolean ends = next >= tokens.size() || tokens.get(next).before() == Gap.BREAK;
    return Set.of("speaks", "spoke", "speak", "speaking").contains(before.folded())
        || (before.folded().equals("in") && ends);
  }

  private boolean mayStandAlone(
      @Nullable Token before, @Nullable Token after, int first, int words) {
    boolean known =
        before == null
            || !isCapitalized(before)
            || Titles.isCourtesy(before.folded())
            || FUNCTION.contains(before.folded())
            || isNamed(first - 1);
    boolean goesOn =
        words == 1
            && after != null
            && isCapitalized(after)
            && !FUNCTION.contains(after.folded())
            && text.charAt(after.start() - 1) != '\'';
    return known && !goesOn;
  }

  /** Whether a word is a name of a country, or says where somebody is from. */
  private boolean isNamed(int at) {
    return names.from(tokens, at).stream()
        .flatMap(match -> match.meanings().stream())
        .anyMatch(
            meaning ->
                meaning.called() == Called.DEMONYM
                    || (meaning.called() == Called.NAME
                        && meaning.name().kind() != EntityKind.PERSON));
  }

  private boolean isCapitalized(Token token) {
    return isCapital(text.charAt(token.start()));
  }

  private static boolean isCapital(char letter) {
    return Character.isUpperCase(letter)
        || Character.isDigit(letter)
        || !Character.isLowerCase(letter);
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
