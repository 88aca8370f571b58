package io.pacta.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.Tables;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many codes at once: YU meant the one Yugoslavia and then the other, XX means nothing. */
@OnScratch
class CodesIT {

  private static final String DOCUMENT =
      "query ($values: [String!]!, $day: Date) { entities(scheme: \"iso2\", values: $values, asOf: $day) { id slug } }";

  @Autowired Asking pacta;

  @BeforeAll
  static void fill(@Autowired Asking pacta) {
    pacta.forgetEverything();
    pacta.load(
        Tables.ofTest()
            .entity("country:old-yugoslavia")
            .of(
                FactKind.IDENTIFIED,
                "country:old-yugoslavia",
                "1974/1992",
                "scheme",
                "ISO2",
                "value",
                "YU")
            .entity("country:new-yugoslavia")
            .of(
                FactKind.IDENTIFIED,
                "country:new-yugoslavia",
                "1993/2003",
                "scheme",
                "ISO2",
                "value",
                "YU")
            .entity("country:albania")
            .of(FactKind.IDENTIFIED, "country:albania", "1974/..", "scheme", "ISO2", "value", "AL")
            .files());
  }

  @Test
  void eachIsAnsweredInItsPlaceWithOneReadAndOneForWhatIsNotThere() {
    var answer = ask(List.of("AL", "XX", "YU", "AL"), "1980-01-01");
    assertThat(answer.at("entities[0].slug")).isEqualTo("albania");
    assertThat(answer.at("entities[1]")).isNull();
    assertThat(answer.at("entities[2].id")).isEqualTo("country:old-yugoslavia@1980-01-01");
    assertThat(answer.at("entities[3].slug")).isEqualTo("albania");
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/entity", 1L, "Record/newest", 1L));
    assertThat(ask(List.of("YU"), "2000-01-01").at("entities[0].slug")).isEqualTo("new-yugoslavia");
    assertThat(pacta.reads()).isEqualTo(Map.of("Query/entity", 1L));
  }

  @Test
  void anAmbiguousOneIsAnErrorInItsPlaceAndTheOthersAreAnswered() {
    var answer = ask(List.of("AL", "YU"), null);
    assertThat(answer.json().get("data"))
        .isEqualTo(
            Map.of(
                "entities",
                Arrays.asList(Map.of("id", "country:albania", "slug", "albania"), null)));
    assertThat(answer.errors()).hasSize(1);
    assertThat(answer.errors().getFirst().get("path")).isEqualTo(List.of("entities", 1));
    assertThat(answer.code()).isEqualTo("AMBIGUOUS_CODE");
    assertThat(answer.message())
        .isEqualTo(
            "\"YU\" has meant several: country:new-yugoslavia (1993/2003), country:old-yugoslavia (1974/1992)."
                + " Give the day with 'asOf', or ask for one of them by its id.");
  }

  @Test
  void noneAreNoneAndTooManyAreRefused() {
    assertThat(ask(List.of(), null).list("entities")).isEmpty();
    var answer = ask(Collections.nCopies(501, "AL"), null);
    assertThat(answer.code()).isEqualTo("INPUT_TOO_LARGE");
    assertThat(answer.message()).contains("has 501 entries").contains("At most 500");
  }

  private Asking.Answer ask(List<String> values, @Nullable String day) {
    return pacta.ask(
        DOCUMENT, day == null ? Map.of("values", values) : Map.of("values", values, "day", day));
  }
}
