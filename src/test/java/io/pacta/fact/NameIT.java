package io.pacta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.time.Bounds;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import io.pacta.time.Truth;
import io.pacta.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The name of the day, in a language, against the rule written out over all names there are. */
@OnScratch
class NameIT {

  private static final int PEOPLE = 60;
  private static final String NAMELESS = "country:nameless";
  private static final String ISTANBUL = "country:istanbul";

  private static final List<String> LANGUAGES = List.of("en", "ru", "uz");
  private static final List<String> KINDS =
      List.of("SHORT", "OFFICIAL", "TRANSLITERATION", "ALIAS", "ACRONYM");
  private static final List<String> VALID =
      List.of(
          "1990/1995",
          "1992-03-04/1999-05-06",
          "../1991",
          "/1994",
          "1996/..",
          "1997/",
          "1998/[2001-01-01..]",
          "[1993..1996]/[1998..2000]",
          "199X/200X",
          "2003-02-01",
          "2004");

  private static final Map<String, List<Name>> NAMES = names();

  private record Name(String text, String language, String kind, String valid) {

    Bounds bounds() {
      return Edtf.parse(valid).bounds(Temporality.STATE);
    }

    Truth on(LocalDate day) {
      return bounds().in(Window.on(day, Temporality.STATE));
    }

    long daysFrom(LocalDate day) {
      if (bounds().endLatest().isBefore(day)) {
        return bounds().endLatest().until(day, ChronoUnit.DAYS);
      }
      return bounds().startEarliest().isAfter(day)
          ? day.until(bounds().startEarliest(), ChronoUnit.DAYS)
          : 0;
    }
  }

  @Autowired Asking pacta;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    pacta.load(tables().files());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1950-01-01",
        "1990-12-31",
        "1991-01-01",
        "1993-06-01",
        "1995-01-01",
        "1996-12-31",
        "1999-01-01",
        "2002-07-08",
        "2004-05-06",
        "2030-01-01"
      })
  void theNameOfTheDayFollowsTheRule(String day) {
    NAMES.forEach(
        (id, names) -> {
          var answer =
              pacta.ask(
                  """
                  {
                    person(slug: "%s", asOf: "%s") {
                      any: name en: name(language: "en") ru: name(language: "ru") uz: name(language: "uz")
                      fr: name(language: "fr")
                    }
                  }
                  """
                      .formatted(slug(id), day));
          assertThat(answer.at("person"))
              .as("%s on %s, of %s", id, day, names)
              .isEqualTo(
                  Map.of(
                      "any", expected(names, null, day),
                      "en", expected(names, "en", day),
                      "ru", expected(names, "ru", day),
                      "uz", expected(names, "uz", day),
                      "fr", expected(names, "fr", day)));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1993-06-01", "2002-07-08"})
  void aNameInARowIsTheNameReadAlone(String day) {
    var rows =
        pacta.ask(
            """
            query ($day: Date) {
              event(slug: "congress", asOf: $day) {
                participants(first: 500, where: {during: "../.."}) {
                  nodes { participant { slug name ru: name(language: "ru") } }
                }
              }
            }
            """,
            Map.of("day", day));
    assertThat(rows.list("event.participants.nodes[*].participant"))
        .containsExactlyInAnyOrderElementsOf(
            NAMES.entrySet().stream()
                .map(
                    person ->
                        Map.of(
                            "slug", slug(person.getKey()),
                            "name", expected(person.getValue(), null, day),
                            "ru", expected(person.getValue(), "ru", day)))
                .toList());
    assertThat(pacta.reads()).doesNotContainKey("Entity/name");
  }

  @ParameterizedTest
  @CsvSource({
    "1400-01-01, en, Constantinople", // nearest, nobody says what it was called then
    "1920-01-01, en, Constantinople",
    "1920-01-01, tr, Dersaadet",
    "1930-03-28, en, Constantinople", // the last day of the old and first of the new: by text
    "1950-01-01, en, Istanbul",
    "1950-01-01, tr, İstanbul",
    "1950-01-01, fr, Istanbul" // nobody names it in French
  })
  void aCityIsCalledWhatItWasCalledThen(String day, String language, String name) {
    var answer =
        pacta.ask(
            """
            query ($day: Date, $language: String) {
              country(code: "IST", asOf: $day) { name(language: $language) }
            }
            """,
            Map.of("day", day, "language", language));
    assertThat(answer.at("country.name")).isEqualTo(name);
  }

  @Test
  void whatHasNoNameIsCalledByItsSlug() {
    var answer =
        pacta.ask(
            """
            { node(id: "country:nameless") { ... on Country { name ru: name(language: "ru") } } }
            """);
    assertThat(answer.at("node")).isEqualTo(Map.of("name", "nameless", "ru", "nameless"));
  }

  @Test
  void anEmptyLanguageIsNoLanguage() {
    var answer =
        pacta.ask(
            """
            { country(code: "IST", asOf: "1950-01-01") { name(language: "") none: name(language: null) } }
            """);
    assertThat(answer.at("country")).isEqualTo(Map.of("name", "Istanbul", "none", "Istanbul"));
  }

  /** The rule, over all names. */
  private static String expected(List<Name> names, @Nullable String language, String on) {
    LocalDate day = LocalDate.parse(on);
    return names.stream()
        .min(
            Comparator.comparing((Name name) -> !name.language.equals(language))
                .thenComparing(name -> !name.language.equals("en"))
                .thenComparingInt(name -> KINDS.indexOf(name.kind))
                .thenComparing(name -> name.on(day) != Truth.TRUE)
                .thenComparing(name -> name.on(day) == Truth.FALSE)
                .thenComparingLong(name -> name.daysFrom(day))
                .thenComparing(Name::text))
        .map(Name::text)
        .orElseThrow();
  }

  private static Tables tables() {
    Tables tables =
        Tables.ofTest()
            .entity(NAMELESS)
            .entity(ISTANBUL)
            .of(FactKind.IDENTIFIED, ISTANBUL, "../..", "scheme", "ISO3", "value", "IST")
            .named(ISTANBUL, "Constantinople", "en", "SHORT", "1453-05-29/1930-03-28")
            .named(ISTANBUL, "Dersaadet", "tr", "SHORT", "1453-05-29/1930-03-28")
            .named(ISTANBUL, "Istanbul", "en", "SHORT", "1930-03-28/..")
            .named(ISTANBUL, "İstanbul", "tr", "SHORT", "1930-03-28/..")
            .entity("event:congress", "eventKind", "MEETING", "date", "2000");
    NAMES.forEach(
        (id, names) -> {
          tables.entity(id).fact(FactKind.TOOK_PART_IN, id, "event:congress", "2000");
          names.forEach(name -> tables.named(id, name.text, name.language, name.kind, name.valid));
        });
    return tables;
  }

  private static Map<String, List<Name>> names() {
    Random random = new Random(1930);
    Map<String, List<Name>> names = new LinkedHashMap<>();
    for (int person = 0; person < PEOPLE; person++) {
      List<Name> of = new ArrayList<>();
      int many = 1 + random.nextInt(6);
      for (int at = 0; at < many; at++) {
        of.add(
            new Name(
                "Name %d of %d".formatted(at, person),
                LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                KINDS.get(random.nextInt(KINDS.size())),
                VALID.get(random.nextInt(VALID.size()))));
      }
      names.put("person:p-%d".formatted(person), of);
    }
    return names;
  }

  private static String slug(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}
