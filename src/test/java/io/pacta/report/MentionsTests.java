package io.pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom words name, in a report of 20 January 2021. */
class MentionsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Collective Security Treaty Organization met | Collective Security Treaty Organization = organization:csto",
        "COTE D'IVOIRE and its neighbours                | COTE D'IVOIRE = country:cote-d-ivoire",
        "Turkiye is a name of today                      | Turkiye = country:turkey",
        "Uzbeks went home                                | Uzbeks = country:uzbekistan",
        "the CSTO's members                              | CSTO = organization:csto",
        "the Csto's members                              | Csto = organization:csto",
        "South\\nKorea answered                          | South\\nKorea = country:south-korea",
        "Kim Dae-jung spoke                              | Kim Dae-jung = person:kim-dae-jung",
        "Mike Pompeo travelled                           | Mike Pompeo = person:michael-r-pompeo"
      })
  void aNameIsFoundHoweverItIsWritten(String text, String mention) {
    assertThat(Cast.named(text.replace("\\n", "\n"))).containsExactly(mention.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they ate turkey",
        "Who was it?",
        "Uzbekistanization is a word of its own",
        "a man named Zarifi",
        "Zarifism is no name",
        "he speaks Uzbek"
      })
  void whatOnlyLooksLikeANameIsNone(String text) {
    assertThat(Cast.named(text)).isEmpty();
  }

  @Test
  void aSurnameAfterATitleIsWhoHeldTheOfficeOnTheDay() {
    Post then = minister("person:hamrokhon-zarifi", "2006/2013");
    Post now = minister("person:rustam-zarifi", "2020/2022");
    assertThat(Cast.named("Foreign Minister Zarifi spoke.", then, now))
        .containsExactly("Zarifi = person:rustam-zarifi");
    assertThat(Cast.named("In May 2010 Foreign Minister Zarifi spoke.", then))
        .containsExactly("Zarifi = person:hamrokhon-zarifi");
    assertThat(Cast.named("Foreign Minister Zarifi spoke.", then)).isEmpty();
  }

  private static Post minister(String person, String valid) {
    return Cast.held(
        person,
        "office:tajikistan-foreign-minister",
        "country:tajikistan",
        "FOREIGN_MINISTER",
        valid);
  }

  @Test
  void aSurnameAfterTheFullNameIsThatPerson() {
    assertThat(Cast.named("Hamrokhon Zarifi came late. Zarifi said little."))
        .containsExactly(
            "Hamrokhon Zarifi = person:hamrokhon-zarifi", "Zarifi = person:hamrokhon-zarifi");
  }

  @Test
  void theWordsAroundDecideBetweenTheTreatyAndTheOrganizationOfOneName() {
    assertThat(Cast.named("Six states signed the Collective Security Treaty in 1992."))
        .containsExactly("Collective Security Treaty = treaty:cst");
    assertThat(Cast.named("Belarus joined the Collective Security Treaty in 1993."))
        .containsExactly("Collective Security Treaty = organization:csto");
  }

  /** Words, halves of words, marks of all planes, and what stands between. */
  private static final List<String> PIECES =
      List.of(
          "Tajikistan",
          "Uzbek",
          "CSTO",
          "Collective Security Treaty",
          "Organization",
          "Türkiye",
          "TU\u0308RKIYE",
          "Co\u0302te d’Ivoire",
          "\uD83D\uDE00",
          "\uD83C\uDDFA\uD83C\uDDFF",
          "\uD800",
          "e\u0301",
          "\u202e",
          "\u0000",
          "Zarifi",
          "Minister",
          "in 1992",
          "May 2005",
          "last month",
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "-",
          "'s",
          ", ",
          ". ",
          "(",
          ")",
          "<b>",
          "joined",
          "signed",
          "12",
          "Турция",
          "北京");

  @Test
  void everyQuoteIsThePartOfTheTextThatItSays() {
    Random random = new Random(10);
    for (int round = 0; round < 2_000; round++) {
      String text =
          Stream.generate((Supplier<String>) () -> PIECES.get(random.nextInt(PIECES.size())))
              .limit(random.nextInt(30))
              .collect(Collectors.joining());
      List<Mention> mentions = Cast.mentions(text);
      List<SaidDate> dates = Dates.in(text, Sentences.of(text), Cast.DAY);
      check(text, mentions.stream().map(Mention::span).toList());
      check(text, dates.stream().map(SaidDate::span).toList());
      Grammar.statements(
              Sentences.of(text).all(),
              text,
              mentions,
              dates,
              new Discourse(Cast.DAY, Surroundings.NONE))
          .forEach(said -> check(text, List.of(said.quote())));
    }
  }

  /** They follow one another, and each is where it says. */
  private static void check(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end).isLessThan(span.end());
      assertThat(span).as(text).isEqualTo(Span.of(text, span.start(), span.end()));
      end = span.end();
    }
    assertThat(end).as(text).isLessThanOrEqualTo(text.length());
  }
}
