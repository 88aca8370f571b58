package io.pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a report is answered with. */
@OnWorld
class ReportIT {

  private static final String READ =
      """
      query ($text: String!, $day: Date!) {
        readReport(text: $text, publishedOn: $day) {
          mentionCount
          mentions(first: 5000) { quote start end called confidence entity { slug } candidates { score reasons entity { slug } } }
          context(first: 100) { entity { slug } connected { slug } facts { kind holds subject { slug } object { slug } citations { source { title } } } }
          dates { quote value }
          proposals { valid verdict explanation quote because { id valid } subject { slug } object { slug } }
        }
      }
      """;

  @Autowired Asking pacta;

  private Answer read(String text, String day) {
    Answer answer = pacta.ask(READ, Map.of("text", text, "day", day));
    assertThat(answer.errors()).isEmpty();
    return answer;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Uzbekistan joined the CSTO in August 2006.             | SUPPORTED    | 2006-08/      | 2006-08-17/2012-06-28",
        "Uzbekistan joined the CSTO on 17 August 2006.          | SUPPORTED    | 2006-08-17/   | 2006-08-17/2012-06-28",
        "Uzbekistan joined the CSTO in 2009.                    | CONTRADICTED | 2009/         | 2006-08-17/2012-06-28",
        "Ghana joined the Warsaw Treaty Organization in 1970.   | CONTRADICTED | 1970/         | -",
        "Estonia signed the Moon Agreement in 1994.             | NEW          | 1994          | -",
        "Zaire was renamed the Democratic Republic of the Congo in May 1997. | NEW | 1997-05/   | -",
      })
  void theRecordSupportsContradictsOrDoesNotKnow(
      String text, String verdict, String valid, String because) {
    Answer answer = read(text, "2021-01-20");
    assertThat(answer.list("readReport.proposals[*].verdict")).containsExactly(verdict);
    assertThat(answer.list("readReport.proposals[*].valid")).containsExactly(valid);
    if (because != null && because.length() > 1) {
      assertThat(answer.list("readReport.proposals[*].because[*].valid")).containsExactly(because);
    }
  }

  @Test
  void aSurnameMeansWhoHeldTheOfficeThen() {
    assertThat(slugs(read("Tajik Foreign Minister Muhriddin spoke.", "2021-01-20")))
        .containsExactly("tajikistan", "sirojiddin-muhriddin");
    assertThat(slugs(read("A man named Muhriddin spoke of Tajikistan.", "2021-01-20")))
        .containsExactly("tajikistan");
  }

  @Test
  void aTreatyAndAnOrganizationOfOneNameAreToldApartByTheWordsAround() {
    assertThat(slugs(read("Six states signed the Collective Security Treaty.", "1995-01-01")))
        .containsExactly("cst");
    Answer joined = read("Belarus joined the Collective Security Treaty in 1993.", "1995-01-01");
    assertThat(slugs(joined)).containsExactly("belarus", "csto");
    assertThat(joined.list("readReport.mentions[1].candidates[*].entity.slug"))
        .containsExactly("csto", "cst");
    assertThat(joined.list("readReport.mentions[1].candidates[0].reasons[*]"))
        .contains("The words around are of such.");
  }

  @Test
  void offsetsCountUnitsOfTheTextAsSent() {
    String text = "\uD83D\uDE00 Türkiye’s ally Côte d’Ivoire, and TU\u0308RKIYE";
    Answer answer = read(text, "2023-01-01");
    assertThat(answer.list("readReport.mentions[*].entity.slug"))
        .containsExactly("turkey", "cote-d-ivoire", "turkey");
    for (int at = 0; at < 3; at++) {
      String place = "readReport.mentions[%d].".formatted(at);
      Object start = answer.at(place + "start");
      Object end = answer.at(place + "end");
      assertThat(String.valueOf(answer.at(place + "quote")))
          .isEqualTo(
              text.substring(
                  Integer.parseInt(String.valueOf(start)), Integer.parseInt(String.valueOf(end))));
    }
  }

  @Test
  void theContextIsOfTheDay() {
    Answer answer = read("Tajikistan and Uzbekistan spoke of the CSTO.", "2010-01-01");
    String tajikistan = "readReport.context[0].";
    assertThat(answer.at(tajikistan + "entity.slug")).isEqualTo("tajikistan");
    assertThat(answer.list(tajikistan + "connected[*].slug")).contains("uzbekistan", "csto");
    assertThat(answer.at(tajikistan + "facts[0].kind")).isEqualTo("HOLDS");
    assertThat(answer.list(tajikistan + "facts[*].holds")).doesNotContain("FALSE");
    assertThat(answer.list(tajikistan + "facts[*].citations[*].source.title")).isNotEmpty();
  }

  @Test
  void aReportTakesFewReads() {
    read("Tajikistan joined the CSTO in 1992.", "2021-01-20");
    assertThat(pacta.reads().keySet())
        .contains("Report/news", "Report/surroundings", "Report/posts", "Query/ask")
        .doesNotContain("Report/names");
    assertThat(pacta.reads().values()).containsOnly(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \n\t ",
        "\u0000\u0001\u001b[31m\u202e",
        "\uD800 and \uDC00",
        "???!!!...",
        "If Ukraine joined NATO in 2010, would Russia object?",
        "Kazakhstan did not join the CSTO, and Uzbekistan will leave the CIS in 2030.",
        "Reports that Belarus left the CIS in 1999 were rumours that Minsk denied, as if Armenia left the CSTO in 2001."
      })
  void whatSaysNothingIsReadAsNothing(String text) {
    assertThat(read(text, "2021-01-20").list("readReport.proposals[0:1]")).isEmpty();
  }

  @Test
  void markupIsTextAndDoesNotHideWhatItSays() {
    Answer answer =
        read(
            "<p>Uzbekistan joined the <b>CSTO</b> in <i>2006</i>.</p><script>x()</script>",
            "2021-01-20");
    assertThat(slugs(answer)).containsExactly("uzbekistan", "csto");
  }

  @Test
  void inAnotherLanguageNamesAreFoundAlone() {
    Answer answer =
        read(
            "Узбекистан приостановил членство, сообщили в Москве. Казахстан и Россия остаются участниками договора в 2012 году.",
            "2012-07-01");
    assertThat(slugs(answer)).contains("uzbekistan", "kazakhstan");
    assertThat(answer.list("readReport.proposals")).isEmpty();
  }

  @Test
  void aTextOf200KilobytesIsReadAndALongerOneIsRefused() {
    String long1 = "Uzbekistan joined the CSTO in 2006. ".repeat(5_555);
    Answer answer = read(long1, "2021-01-20");
    assertThat(answer.at("readReport.mentionCount")).isEqualTo(11_110);
    assertThat(answer.list("readReport.mentions")).hasSize(5_000);
    assertThat(answer.list("readReport.proposals")).hasSize(1);
    Answer refused = pacta.ask(READ, Map.of("text", "x".repeat(200_001), "day", "2021-01-20"));
    assertThat(refused.code()).isEqualTo("INPUT_TOO_LARGE");
  }

  @Test
  void aReportIsReadAsTheRecordWasKnown() {
    Answer answer =
        pacta.ask(
            "{ readReport(text: \"Uzbekistan\", publishedOn: \"2021-01-20\", knownAt: \"2000-01-01T00:00:00Z\") { mentionCount } }");
    assertThat(answer.at("readReport.mentionCount")).isEqualTo(0);
  }

  private static List<Object> slugs(Answer answer) {
    return answer.list("readReport.mentions[*].entity.slug");
  }
}
