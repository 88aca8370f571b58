package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A few names as the record has them, and texts in which they are read. */
final class Cast {

  static final LocalDate DAY = LocalDate.of(2021, 1, 20);

  /** Entity, name, language and time of use; a star marks initials. */
  private static final String NAMES =
      """
      country:tajikistan | Tajikistan | en | 1991/
      country:uzbekistan | Uzbekistan | en | 1991/
      country:turkey | Turkey | en | ../2022-06
      country:turkey | Türkiye | en | 2022-06/
      country:turkey | Турция | ru | ../..
      country:south-korea | South Korea | en | 1948/
      country:cote-d-ivoire | Côte d'Ivoire | en | 1960/
      organization:csto | CSTO* | en | 2002/
      organization:csto | Collective Security Treaty Organization | en | 2002/
      organization:csto | Collective Security Treaty | en | 1992/2002
      organization:who | WHO* | en | 1946/
      treaty:cst | Collective Security Treaty | en | 1992/
      person:sirojiddin-muhriddin | Sirojiddin Muhriddin | en | 2018/
      person:hamrokhon-zarifi | Hamrokhon Zarifi | en | ../..
      person:rustam-zarifi | Rustam Zarifi | en | ../..
      person:kim-dae-jung | Kim Dae Jung | en | ../..
      person:michael-r-pompeo | Michael R. Pompeo | en | ../..
      """;

  static final Names ALL =
      Names.of(
          NAMES.lines().map(line -> line.split("\\s*\\|\\s*")).map(Cast::name).toList(),
          Spoken.table());

  private Cast() {}

  private static KnownName name(String... parts) {
    String text = parts[1];
    return new KnownName(
        parts[0],
        EntityKind.of(parts[0]).orElseThrow(),
        text.replace("*", ""),
        parts[2],
        text.endsWith("*"),
        Edtf.parse(parts[3]),
        0,
        Long.MAX_VALUE);
  }

  /** An office that somebody held. */
  static Post held(String person, String office, String of, String role, String valid) {
    return new Post(person, office, of, role, Edtf.parse(valid));
  }

  /** What a text names, where the record says of those it names that they held offices. */
  static List<Mention> mentions(String text, Post... posts) {
    List<Token> tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(text);
    return Resolver.mentions(
        text,
        tokens,
        Scan.of(text, tokens, ALL, 1),
        Surroundings.of(List.of(), Arrays.asList(posts), List.of()),
        Dates.in(text, sentences, DAY),
        sentences,
        DAY);
  }

  /** Whom a text names, by which words. */
  static List<String> named(String text, Post... posts) {
    return mentions(text, posts).stream()
        .map(mention -> mention.span().quote() + " = " + mention.entity())
        .toList();
  }
}
