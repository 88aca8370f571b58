package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Paths, common ground and searches in the starter world, as one counts them in its tables. */
@OnWorld
class CountedInTheWorldIT {

  @Autowired Asking pacta;

  @Test
  void twoThatAreBoundByAPactOfTheirOwnAreConnectedByItFirst() {
    var answer =
        pacta.ask(
            """
            {
              day: paths(from: "country:germany", to: "country:russia", via: [PARTY_TO], first: 1, asOf: "1940-01-01") { ...It }
              interval: paths(from: "country:germany", to: "country:russia", via: [PARTY_TO], first: 1, during: "1880/1914") { ...It }
            }
            fragment It on Path { rarity entities { slug } times { valid holds } }
            """);
    assertThat(answer.list("day[0].entities[*].slug"))
        .containsExactly("germany", "molotov-ribbentrop-pact", "russia");
    assertThat(answer.at("day[0].rarity")).isEqualTo(1.0);
    assertThat(answer.list("day[0].times"))
        .isEqualTo(List.of(Map.of("valid", "1939-08-23/1941-06-22", "holds", "TRUE")));
    assertThat(answer.list("interval[0].entities[*].slug"))
        .containsExactly("germany", "reinsurance-treaty", "russia");
    assertThat(answer.list("interval[0].times[*].valid")).containsExactly("1887-06-18/1890-06-18");
  }

  /** Its seven members, and the General Assembly, where it observes. */
  @Test
  void theCstoTellsMoreOfBelarusAndTajikistanThanTheCis() {
    var answer =
        pacta.ask(
            """
            { paths(from: "country:belarus", to: "country:tajikistan", via: [MEMBER_OF], asOf: "2007-01-01") {
                rarity entities { slug } } }
            """);
    assertThat(answer.at("paths[0].entities[1].slug")).isEqualTo("csto");
    assertThat(answer.at("paths[0].rarity")).isEqualTo(1.0 / 7);
    assertThat(answer.list("paths[*].entities[1].slug"))
        .startsWith("csto", "eurasian-economic-community", "cis");
  }

  @Test
  void whoWasInTheCstoTogetherWasSoBetweenEntryAndLeave() {
    var answer =
        pacta.ask(
            """
            {
              csto: common(of: ["country:georgia", "country:uzbekistan"], kinds: [MEMBER_OF], during: "1990/2015") {
                entity { slug } others holds times { valid } }
              pact: common(of: ["country:finland", "country:russia"], kinds: [PARTY_TO], asOf: "1950-01-01", first: 1) {
                entity { slug } others times { valid } }
            }
            """);
    assertThat(answer.list("csto[?(@.entity.slug == 'csto')]"))
        .isEqualTo(
            List.of(
                Map.of(
                    "entity",
                    Map.of("slug", "csto"),
                    "others",
                    7,
                    "holds",
                    "TRUE",
                    "times",
                    List.of(Map.of("valid", "1993-12-09/1999-04-20")))));
    assertThat(answer.list("pact[*].entity.slug")).containsExactly("finno-soviet-treaty-1948");
    assertThat(answer.list("pact[*].others")).containsExactly(0);
    assertThat(answer.list("pact[*].times[*].valid")).containsExactly("1948-04-06/1992-01-20");
  }

  @ParameterizedTest
  @CsvSource({
    "USA, united-states",
    "us, united-states",
    "UK, united-kingdom",
    "England, united-kingdom",
    "great britain, united-kingdom",
    "Holland, netherlands",
    "PRC, china",
    "UAE, united-arab-emirates",
    "DPRK, north-korea",
    "DDR, east-germany",
    "Zaire, dr-congo",
    "S. Korea, south-korea",
    "N. Korea, north-korea",
    "Makedonia, north-macedonia",
    "Gorbachov, mikhail-gorbachev",
    "Muxriddin, sirojiddin-muhriddin",
    "Nazarbaev, nursultan-nazarbayev",
  })
  void whoIsMeantComesFirst(String text, String slug) {
    assertThat(
            pacta
                .ask(
                    "query ($text: String!) { search(text: $text, asOf: \"2020-01-01\", first: 1) { nodes { entity { slug } } } }",
                    Map.of("text", text))
                .list("search.nodes[*].entity.slug"))
        .containsExactly(slug);
  }
}
