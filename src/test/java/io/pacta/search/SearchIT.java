package io.pacta.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import io.pacta.fact.Words;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found, and in which order. */
@OnScratch
class SearchIT {

  private static final String FOUND =
      """
      query ($text: String!, $kinds: [EntityKind!], $day: Date) {
        search(text: $text, kinds: $kinds, asOf: $day, first: 500) {
          totalCount
          nodes { score entity { slug } matchedName { text valid holds } }
        }
      }
      """;

  @Autowired Asking pacta;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    pacta.load(smallWorld().files());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kyrg                     | kyrgyzstan    | Kyrgyzstan",
        "KYRGYZ rep               | kyrgyzstan    | Kyrgyz Republic",
        "republic kyrgyz          | kyrgyzstan    | Kyrgyz Republic",
        "kirgizstan               | kyrgyzstan    | Kyrgyzstan",
        "Osterreich               | austria       | Österreich",
        "Oesterreich              | austria       | Österreich",
        "turkiye                  | turkey        | Türkiye",
        "ivoire                   | cote-d-ivoire | Côte d'Ivoire",
        "cote d’ivoire            | cote-d-ivoire | Côte d'Ivoire",
        "Muhridin                 | muhriddin     | Sirojiddin Muhriddin",
        "Mukhriddin sirojidin     | muhriddin     | Sirojiddin Muhriddin",
        "Nazarbaev                | nazarbayev    | Nursultan Nazarbayev",
        "Назарбаев                | nazarbayev    | Nursultan Nazarbayev",
        "одкб                     | csto          | ОДКБ",
        "zaire                    | dr-congo      | Zaire",
        "DDR                      | east-germany  | DDR",
        "csto                     | csto          | CSTO",
        "c.s.t.o.                 | csto          | CSTO",
        "un                       | united-nations| U.N.",
        "U.N.                     | united-nations| U.N.",
        "united                   | united-nations| United Nations",
        "collective security      | cst           | Collective Security Treaty",
        "Gorbachov                | gorbachev     | Mikhail Gorbachev",
        "Makedonia                | north-macedonia | Macedonia",
        "Muxriddin                | muhriddin     | Sirojiddin Muhriddin",
        "S. Korea                 | south-korea   | South Korea",
        "peoples korea            | north-korea   | Democratic People's Republic of Korea",
        "people's korea           | north-korea   | Democratic People's Republic of Korea",
        "共和国                     | prc           | 中华人民共和国",
      })
  void theNameThatWasMeantComesFirst(String text, String slug, String name) {
    var answer = pacta.ask(FOUND, Map.of("text", text, "day", "2010-01-01"));
    assertThat(answer.at("search.nodes[0].entity.slug")).isEqualTo(slug);
    assertThat(answer.at("search.nodes[0].matchedName.text")).isEqualTo(name);
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/search", 1L));
  }

  private static Tables smallWorld() {
    return Tables.ofTest()
        .entity("country:kyrgyzstan")
        .named("country:kyrgyzstan", "Kyrgyzstan", "en", "SHORT", "1991-08-31/..")
        .named("country:kyrgyzstan", "Kyrgyz Republic", "en", "OFFICIAL", "1993/..")
        .named(
            "country:kyrgyzstan", "Kyrgyz Soviet Socialist Republic", "en", "OFFICIAL", "1936/1990")
        .entity("country:austria")
        .named("country:austria", "Austria", "en", "SHORT", "../..")
        .named("country:austria", "Österreich", "de", "SHORT", "../..")
        .entity("country:turkey")
        .named("country:turkey", "Türkiye", "tr", "SHORT", "1923/..")
        .entity("country:cote-d-ivoire")
        .named("country:cote-d-ivoire", "Côte d'Ivoire", "fr", "SHORT", "1986/..")
        .entity("person:muhriddin")
        .named("person:muhriddin", "Sirojiddin Muhriddin", "en", "SHORT", "../..")
        .entity("person:gorbach")
        .named("person:gorbach", "Alfons Gorbach", "en", "SHORT", "../..")
        .entity("person:gorbachev")
        .named("person:gorbachev", "Mikhail Gorbachev", "en", "SHORT", "../1991")
        .entity("person:muhyiddin")
        .named("person:muhyiddin", "Muhyiddin Yassin", "en", "SHORT", "../..")
        .entity("country:new-caledonia")
        .named("country:new-caledonia", "Caledonia", "en", "SHORT", "../..")
        .entity("country:north-macedonia")
        .named("country:north-macedonia", "Macedonia", "en", "SHORT", "1993/2005")
        .entity("country:north-korea")
        .named(
            "country:north-korea",
            "Democratic People's Republic of Korea",
            "en",
            "OFFICIAL",
            "1948-09-09/..")
        .entity("country:south-korea")
        .named("country:south-korea", "South Korea", "en", "SHORT", "1948-08-15/..")
        .entity("person:nazarbayev")
        .named("person:nazarbayev", "Nursultan Nazarbayev", "en", "SHORT", "../..")
        .entity("country:dr-congo")
        .named("country:dr-congo", "Zaire", "en", "SHORT", "1971-10-27/1997-05-17")
        .named(
            "country:dr-congo",
            "Democratic Republic of the Congo",
            "en",
            "OFFICIAL",
            "1997-05-17/..")
        .entity("treaty:trade-with-zaire", "signed", "1980")
        .named("treaty:trade-with-zaire", "Trade Agreement with Zaire", "en", "OFFICIAL", "../..")
        .entity("country:east-germany")
        .named("country:east-germany", "DDR", "de", "ACRONYM", "1949/1990")
        .entity("organization:csto")
        .named("organization:csto", "CSTO", "en", "ACRONYM", "2002/..")
        .named("organization:csto", "ОДКБ", "ru", "ACRONYM", "2002/..")
        .named(
            "organization:csto",
            "Collective Security Treaty Organization",
            "en",
            "OFFICIAL",
            "2002/..")
        .entity("treaty:cst", "signed", "1992-05-15")
        .named("treaty:cst", "Collective Security Treaty", "en", "SHORT", "../..")
        .entity("organization:united-nations")
        .named("organization:united-nations", "United Nations", "en", "SHORT", "1945-10-24/..")
        .named("organization:united-nations", "U.N.", "en", "ACRONYM", "1945-10-24/..")
        .entity("person:un")
        .named("person:un", "Un", "en", "SHORT", "../..")
        .entity("country:united-arab-emirates")
        .named("country:united-arab-emirates", "United Arab Emirates", "en", "SHORT", "1971/..")
        .entity("country:prc")
        .named("country:prc", "中华人民共和国", "zh", "OFFICIAL", "1949/..");
  }

  @Test
  void onlyTheKindsAskedForAreFound() {
    for (var kinds : Map.of("TREATY", "cst", "ORGANIZATION", "csto").entrySet()) {
      var answer = pacta.ask(FOUND, Map.of("text", "collective", "kinds", List.of(kinds.getKey())));
      assertThat(answer.list("search.nodes[*].entity.slug")).containsExactly(kinds.getValue());
    }
    assertThat(
            pacta
                .ask(
                    FOUND, Map.of("text", "collective", "kinds", List.of("TREATY", "ORGANIZATION")))
                .at("search.totalCount"))
        .isEqualTo(2);
    assertThat(
            pacta
                .ask(FOUND, Map.of("text", "collective", "kinds", List.of()))
                .at("search.totalCount"))
        .isEqualTo(0);
    assertThat(pacta.ask(FOUND, Map.of("text", "country")).at("search.totalCount"))
        .as("a kind is no name")
        .isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "*",
        "?",
        "()",
        "~",
        "\\",
        "-- ;",
        "🙂",
        "\u0301",
        "\uD800",
        "\uDC00\uD800"
      })
  void aTextWithoutLettersFindsNothing(String text) {
    var answer = pacta.ask(FOUND, Map.of("text", text));
    assertThat(answer.at("search.totalCount")).isEqualTo(0);
    assertThat(answer.list("search.nodes")).isEmpty();
  }

  /** What a query language would take for something else. */
  private static final List<String> HOSTILE =
      List.of(
          "\"",
          "\"csto",
          "csto\"",
          "cs*",
          "*sto",
          "?sto",
          "c?to",
          "csto~",
          "csto~2",
          "csto^5",
          "AND",
          "OR",
          "NOT",
          "AND csto",
          "csto OR un",
          "NOT csto",
          "csto && un",
          "csto || un",
          "!csto",
          "+csto -un",
          "words:csto",
          "entityKind:COUNTRY",
          "text:csto",
          "_id_:1",
          "*:*",
          "[a TO z]",
          "{a TO z}",
          "csto\\",
          "\\",
          "\\\"",
          "csto)",
          "(csto",
          "((((",
          "))))",
          "/cs.o/",
          "/",
          "//",
          "csto /* x */",
          "' OR 1=1",
          "'; DROP",
          "$text",
          "${jndi:ldap://x}",
          "{{held}}",
          "<b>csto</b>",
          "\u0000csto",
          "csto\n\r\t",
          "\u202Ecsto",
          "\uFEFFcsto",
          "🙂csto🙂",
          "\uD83Dcsto",
          "\uDE42",
          "c\u0301s\u0301t\u0301o\u0301",
          "ﬀ",
          "İ",
          "ẞ",
          "𝒞𝒮𝒯𝒪",
          "ＣＳＴＯ",
          "csto\u3000un",
          "١٢٣",
          "ᄀᄀᄀ",
          "a".repeat(200),
          "a ".repeat(100),
          "ab ".repeat(66),
          "*".repeat(200),
          "\"".repeat(200),
          "abcd ".repeat(40),
          "中".repeat(100),
          "é".repeat(200),
          "null",
          "true",
          "IN",
          "TO",
          "a TO b");

  @Test
  void noTextIsTakenForALanguage() {
    for (String text : HOSTILE) {
      var answer =
          pacta.ask(
              "query ($text: String!, $plain: String!) { is: search(text: $text) { totalCount } isMeant: search(text: $plain) { totalCount } }",
              Map.of("text", text, "plain", Words.joined(text)));
      assertThat(answer.at("is.totalCount")).as(text).isEqualTo(answer.at("isMeant.totalCount"));
    }
  }

  @Test
  void noTextAtAllFailsOrFindsEverything() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 5; round++) {
      StringBuilder document = new StringBuilder("query (");
      Map<String, Object> texts = new TreeMap<>();
      StringBuilder fields = new StringBuilder();
      for (int at = 0; at < 40; at++) {
        texts.put("t" + at, randomText(random));
        document.append("$t%d: String! ".formatted(at));
        fields.append("a%d: search(text: $t%d) { totalCount } ".formatted(at, at));
      }
      var answer = pacta.ask(document.append(") {").append(fields).append("}").toString(), texts);
      assertThat(answer.errors()).as("seed %d, %s", seed, texts).isEmpty();
      assertThat(pacta.reads()).isEqualTo(Map.of("Query/search", 1L));
    }
  }

  private static String randomText(Random random) {
    String signs = "\"*?~^:()[]{}+-!&|\\/'<> \t\u3000abcstouné中ж";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int at = 0; at < length; at++) {
      if (random.nextInt(5) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
    }
    return text.toString();
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    var answer = pacta.ask(FOUND, Map.of("text", "a".repeat(201)));
    assertThat(answer.code()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.message())
        .isEqualTo(
            "'text' has 201 characters. It takes at most 200: a part of the name is enough.");
  }
}
