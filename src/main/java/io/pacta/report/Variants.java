package io.pacta.report;

import io.pacta.fact.EntityKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a report may write a name that the record has. */
final class Variants {

  /** The forms of catalogues: {@code Congo (Kinshasa)}, {@code Italy/Sardinia}. */
  private static final Pattern CATALOGUE = Pattern.compile(".*[(/\\[].*");

  /** {@code Korea, Republic of} and {@code Congo, The Democratic Republic of the}. */
  private static final Pattern INVERTED =
      Pattern.compile("([^,]+), (?:[Tt]he )?([^,]+ of)(?: the)?");

  /** Treaties by their first words: the Kyoto Protocol to the United Nations Framework … */
  private static final Pattern HEAD =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Treaty|Pact|Protocol|Statute|Convention|Charter|Declaration|Act|Accord))"
              + " (?:to|of|on|between|concerning|establishing|in|for)\\b.*");

  /** Words that do not tell one treaty from another. */
  private static final Set<String> COMMON =
      Set.of(
          "Mutual",
          "Defense",
          "Defence",
          "Security",
          "Joint",
          "Peace",
          "Final",
          "Constitutive",
          "Cooperation",
          "Friendship",
          "Assistance",
          "Economic",
          "Common",
          "Collective");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "von", "van", "der", "den", "de", "da", "do", "dos", "la", "le",
          "di", "du", "jr", "sr", "ii", "iii", "iv", "ul", "ud", "abu", "ben", "e", "y");

  /** {@code Haile Selassie I of Ethiopia}. */
  private static final Pattern OF_COUNTRY = Pattern.compile(" of \\p{Lu}.*$");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "i", "ii", "iii", "iv");

  /** Family names that stand first, as Chinese, Korean and Vietnamese ones do. */
  private static final Set<String> FAMILIES =
      Set.of(
          "xi", "hu", "jiang", "mao", "deng", "zhou", "li", "wen", "zhu", "zhao", "hua", "yang",
          "liu", "lin", "chiang", "wang", "zhang", "kim", "park", "moon", "roh", "chun", "lee",
          "syngman", "nguyen", "ho", "le", "pham", "tran", "truong", "vo", "do", "ngo", "duong",
          "phan", "ma", "chen", "tsai", "yen", "han", "chang", "yun", "choi", "yoon");

  /** Given names as newspapers shorten them. */
  private static final Map<String, List<String>> SHORT =
      Map.ofEntries(
          Map.entry("michael", List.of("mike")),
          Map.entry("william", List.of("bill", "will")),
          Map.entry("james", List.of("jim", "jimmy")),
          Map.entry("joseph", List.of("joe")),
          Map.entry("robert", List.of("bob", "bobby")),
          Map.entry("anthony", List.of("tony")),
          Map.entry("antony", List.of("tony", "anthony")),
          Map.entry("thomas", List.of("tom")),
          Map.entry("richard", List.of("dick")),
          Map.entry("edward", List.of("ed", "ted")),
          Map.entry("daniel", List.of("dan")),
          Map.entry("david", List.of("dave")),
          Map.entry("kenneth", List.of("ken")),
          Map.entry("ronald", List.of("ron")),
          Map.entry("donald", List.of("don")),
          Map.entry("john", List.of("jack")),
          Map.entry("gerald", List.of("gerry")),
          Map.entry("benjamin", List.of("ben")));

  private static final int SHORTEST_SURNAME = 3;

  /** A slug of fewer letters is initials, which are written in capitals. */
  private static final int SHORTEST_WORD = 5;

  private final Map<String, Called> ways = new HashMap<>();

  private Variants() {}

  /** The people who have a name of more than one word. */
  static Set<String> fullyNamed(List<KnownName> known) {
    Set<String> named = new HashSet<>();
    for (KnownName name : known) {
      if (name.kind() == EntityKind.PERSON && name.text().indexOf(' ') > 0) {
        named.add(name.entity());
      }
    }
    return named;
  }

  /**
   * The keys by which a name is found, and how each calls its entity.
   *
   * @param named who has a full name, so that a single word is a surname
   */
  static Map<String, Called> of(KnownName name, Set<String> named, Spoken spoken) {
    Variants variants = new Variants();
    variants.add(name, named.contains(name.entity()), spoken);
    return variants.ways;
  }

  private void add(KnownName name, boolean fullyNamed, Spoken spoken) {
    String text = name.text();
    if (fullyNamed && text.indexOf(' ') < 0) {
      put(text, Called.SURNAME);
      return;
    }
    Matcher inverted = INVERTED.matcher(text);
    if (inverted.matches()) {
      put(inverted.group(2) + " " + inverted.group(1), Called.SHORTENED);
      return;
    }
    if (CATALOGUE.matcher(text).matches()) {
      return;
    }
    put(text, Called.NAME);
    spoken.of(text).forEach((words, called) -> put(words, called));
    switch (name.kind()) {
      case PERSON -> people(text);
      case TREATY -> {
        head(text);
        slug(name);
      }
      case ORGANIZATION -> slug(name);
      case COUNTRY, OFFICE, EVENT -> {}
    }
  }

  /** The words of the slug, where they may be a name. */
  private void slug(KnownName name) {
    String slug = name.entity().substring(name.kind().identity("").length());
    boolean initials = slug.indexOf('-') < 0 && slug.length() < SHORTEST_WORD;
    if (!initials && !slug.matches(".*\\d$")) {
      put(slug.replace('-', ' '), Called.SLUG);
    }
  }

  private void head(String text) {
    Matcher head = HEAD.matcher(text);
    if (head.matches()) {
      String first = head.group(1).replaceFirst("[ -].*", "");
      if (!COMMON.contains(first)) {
        put(head.group(1), Called.SHORTENED);
      }
    }
  }

  private void people(String text) {
    List<Token> tokens = withoutSuffix(Tokens.of(OF_COUNTRY.matcher(text).replaceFirst("")));
    int many = tokens.size();
    if (many < 2) {
      return;
    }
    List<Token> plain =
        tokens.stream()
            .filter(
                token -> token.start() == tokens.getFirst().start() || token.folded().length() > 1)
            .toList();
    add(joined(tokens), Called.NAME);
    if (plain.size() > 1 && plain.size() < many) {
      add(joined(plain), Called.SHORTENED);
    }
    if (many > 2) {
      add(joined(List.of(tokens.getFirst(), tokens.getLast())), Called.SHORTENED);
      twoSurnames(tokens);
    }
    for (String nickname : SHORT.getOrDefault(tokens.getFirst().folded(), List.of())) {
      add(nickname + " " + tokens.getLast().folded(), Called.SHORTENED);
    }
    for (int from = 1; from < many; from++) {
      List<Token> rest = tokens.subList(from, many);
      String surname = joined(rest);
      if (surname.length() >= SHORTEST_SURNAME
          && !rest.stream().allMatch(token -> PARTICLES.contains(token.folded()))) {
        add(surname, Called.SURNAME);
      }
    }
    String given = tokens.getFirst().folded();
    if (isFamily(given) || given.length() > SHORTEST_SURNAME) {
      add(given, Called.SURNAME);
    }
  }

  private static List<Token> withoutSuffix(List<Token> tokens) {
    boolean suffix = tokens.size() > 2 && SUFFIXES.contains(tokens.getLast().folded());
    return suffix ? tokens.subList(0, tokens.size() - 1) : tokens;
  }

  /** Of two surnames the second may be left out: {@code Vicente Fox (Quesada)}. */
  private void twoSurnames(List<Token> tokens) {
    Token first = tokens.get(tokens.size() - 2);
    if (first.folded().length() >= SHORTEST_SURNAME
        && !PARTICLES.contains(first.folded())
        && !isFamily(tokens.getFirst().folded())) {
      add(joined(tokens.subList(0, tokens.size() - 1)), Called.SHORTENED);
      add(first.folded(), Called.SURNAME);
    }
  }

  /** Whether a word is a family name that stands before the given one. */
  static boolean isFamily(String word) {
    return FAMILIES.contains(word);
  }

  private static String joined(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(text.isEmpty() ? "" : " ").append(token.folded());
    }
    return text.toString();
  }

  private void put(String text, Called called) {
    add(Tokens.key(Tokens.of(text)), called);
  }

  private void add(String key, Called called) {
    if (!key.isEmpty()) {
      ways.merge(key, called, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }
}
