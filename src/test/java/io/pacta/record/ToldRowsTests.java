package io.pacta.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows say of each claim what a version of it stores, and of whom, however much they leave out. */
class ToldRowsTests {

  @Test
  void claimsOfSeveralKindsOfWhichSomeHaveMore() {
    assertThatAllIsSaid(
        List.of(
            claim(
                FactKind.MEMBER_OF, "country:a", "organization:o", Map.of("status", "FULL"), "why"),
            claim(
                FactKind.MEMBER_OF, "country:b", "organization:o", Map.of("status", "FULL"), null),
            claim(FactKind.TOOK_PART_IN, "country:a", "event:e", Map.of("vote", "YES"), null),
            claim(FactKind.EXISTED, "country:a", "country:a", Map.of(), null)));
  }

  @Test
  void oneClaimAlone() {
    assertThatAllIsSaid(
        List.of(claim(FactKind.EXISTED, "country:a", "country:a", Map.of(), "a note")));
  }

  @Test
  void whatAllSayIsSaidOnce() {
    Map<String, Object> said =
        new ToldRows(
                List.of(
                    claim(
                        FactKind.TOOK_PART_IN, "country:a", "event:e", Map.of("vote", "YES"), null),
                    claim(
                        FactKind.TOOK_PART_IN, "country:b", "event:e", Map.of("vote", "NO"), null)))
            .parameters(new Versions(1));
    assertThat(said).containsEntry("entities", List.of("country:a", "event:e", "country:b"));
    assertThat(part(said, "common")).containsKeys("dataSet", "startEarliest", "closed");
    assertThat(rows(said))
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(part(row, "content"))
                    .containsOnlyKeys("key", "vote", "best", "version"));
  }

  private static void assertThatAllIsSaid(List<Changes.Told> told) {
    Versions versions = new Versions(7);
    Map<String, Object> parameters = new ToldRows(told).parameters(new Versions(7));
    List<?> entities = (List<?>) requireNonNull(parameters.get("entities"));
    List<List<Object>> said = new ArrayList<>();
    for (Map<String, Object> row : rows(parameters)) {
      Map<String, Object> content = new HashMap<>(part(parameters, "common"));
      content.putAll(part(row, "content"));
      said.add(
          List.of(
              row.get("kind"),
              entities.get((int) requireNonNull(row.get("subject"))),
              entities.get((int) requireNonNull(row.get("object"))),
              content));
    }
    assertThat(said)
        .containsExactlyElementsOf(
            told.stream()
                .map(
                    each ->
                        List.<Object>of(
                            each.draft().place().kind().name(),
                            each.draft().place().subject(),
                            each.draft().place().object(),
                            each.draft().version(each.best(), versions)))
                .toList());
  }

  @SuppressWarnings("unchecked") // They are a list of maps.
  private static List<Map<String, Object>> rows(Map<String, Object> parameters) {
    return (List<Map<String, Object>>) requireNonNull(parameters.get("rows"));
  }

  @SuppressWarnings("unchecked") // Rows are made of maps.
  private static Map<String, Object> part(Map<String, Object> row, String name) {
    return (Map<String, Object>) requireNonNull(row.get(name));
  }

  private static Changes.Told claim(
      FactKind kind,
      String subject,
      String object,
      Map<String, Object> properties,
      @Nullable String note) {
    return new Changes.Told(
        Draft.of(
            new Telling(
                kind,
                subject,
                object,
                "book",
                Edtf.parse("1992-05-15"),
                properties,
                Rank.NORMAL,
                null,
                note,
                List.of(new Cited("page", null, null, Support.WHOLE)))),
        subject.endsWith("a"));
  }
}
