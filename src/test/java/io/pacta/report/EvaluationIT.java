package io.pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.pacta.Asking;
import io.pacta.Asking.Answer;
import io.pacta.OnWorld;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How much of what a reader marked in reports is found, and how much of what is found was marked.
 * Those in {@code tuned} were looked at while the reader of reports was made; those in {@code
 * fresh} were written afterwards, and measured before anything was changed for them: {@code
 * docs/report.md}.
 */
@OnWorld
class EvaluationIT {

  private static final String READ =
      """
      query ($text: String!, $day: Date!) {
        readReport(text: $text, publishedOn: $day) {
          mentions { start end entity { kind slug } }
          dates { start end value }
          proposals { kind valid status act manner text acting subject { kind slug } object { kind slug } }
        }
      }
      """;

  @Autowired Asking pacta;

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "fresh", "later", "last"})
  void whatReportsSayIsFoundAndLittleElse(String folder) {
    Score mentions = new Score("mentions");
    Score dates = new Score("dates");
    Score statements = new Score("statements");
    for (Annotated report : Annotated.all(folder)) {
      Answer answer =
          pacta.ask(READ, Map.of("text", report.text(), "day", report.published().toString()));
      mentions.add(
          report.name(), report.mentions(), told(answer, "mentions", EvaluationIT::mention));
      dates.add(report.name(), report.dates(), told(answer, "dates", EvaluationIT::date));
      statements.add(
          report.name(), report.statements(), told(answer, "proposals", EvaluationIT::statement));
    }
    System.out.println("Reports in " + folder + ":");
    Stream.of(mentions, dates, statements).forEach(System.out::println);
    assertThat(mentions.precision()).as(mentions.mistakes()).isGreaterThanOrEqualTo(0.95);
    assertThat(mentions.recall()).as(mentions.mistakes()).isGreaterThanOrEqualTo(0.9);
    assertThat(dates.precision()).as(dates.mistakes()).isGreaterThanOrEqualTo(0.95);
    assertThat(dates.recall()).as(dates.mistakes()).isGreaterThanOrEqualTo(0.9);
    assertThat(statements.precision()).as(statements.mistakes()).isGreaterThanOrEqualTo(0.9);
  }

  private interface Told {
    String of(Map<String, Object> item);
  }

  @SuppressWarnings("unchecked")
  private static List<String> told(Answer answer, String what, Told told) {
    return answer.list("readReport." + what).stream()
        .map(item -> told.of((Map<String, Object>) item))
        .toList();
  }

  private static String mention(Map<String, Object> mention) {
    return "%s %s %s".formatted(mention.get("start"), mention.get("end"), id(mention, "entity"));
  }

  private static String date(Map<String, Object> date) {
    return "%s %s %s".formatted(date.get("start"), date.get("end"), date.get("value"));
  }

  private static String statement(Map<String, Object> said) {
    String property =
        Stream.of("status", "act", "text", "manner")
            .map(said::get)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .findFirst()
            .orElse(said.get("acting") == null ? "" : "acting");
    return "%s %s %s %s %s"
        .formatted(
            id(said, "subject"), said.get("kind"), id(said, "object"), said.get("valid"), property)
        .strip();
  }

  private static String id(Map<String, Object> item, String which) {
    String kind = JsonPath.read(item, "$." + which + ".kind");
    String slug = JsonPath.read(item, "$." + which + ".slug");
    return kind.toLowerCase(Locale.ROOT) + ":" + slug;
  }
}
