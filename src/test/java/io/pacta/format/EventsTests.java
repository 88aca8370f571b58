package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTests {

  private static final String HEADER = "subject\trelation\tobject\tdate\tsplit\n";

  @TempDir Path folder;

  @Test
  void aQuadrupleIsAnEventInWhichBothTakePart() {
    Reading reading = read("Iran\tMake_statement\tIraq\t2014-03-01\ttrain\n");
    String event = reading.tellings().getFirst().subject();
    assertThat(event).matches("event:icews-2014-03-01-[0-9a-f]{16}");
    assertThat(reading.claims())
        .containsExactly(
            "DESCRIBED %s 2014-03-01/.. date=2014-03-01 eventKind=STATEMENT topics=[Make statement]"
                .formatted(event),
            "NAMED %s ../.. language=en nameKind=SHORT text=Iran: make statement — Iraq"
                .formatted(event),
            "TOOK_PART_IN country:iran %s 2014-03-01 role=source".formatted(event),
            "TOOK_PART_IN country:iraq %s 2014-03-01 role=target".formatted(event));
  }

  @Test
  void theSameQuadrupleIsTheSameEvent() {
    Reading reading =
        read(
            """
            Iran\tConsult\tIraq\t2014-03-01\ttrain
            Iran\tConsult\tIraq\t2014-03-01\ttest
            Iraq\tConsult\tIran\t2014-03-01\ttest
            """);
    assertThat(reading.rows()).isEqualTo(3);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.claims()).hasSize(8);
  }

  @Test
  void aGroupOfAPlaceIsAnOrganization() {
    assertThat(read("Police_(Kenya)\tArrest\tIran\t2014-03-01\ttrain\n").claims())
        .anyMatch(
            claim ->
                claim.matches(
                    "NAMED organization:icews-police-kenya-[0-9a-f]{8} \\.\\./\\.\\. language=en"
                        + " nameKind=SHORT text=Police \\(Kenya\\)"))
        .anyMatch(claim -> claim.startsWith("TOOK_PART_IN organization:icews-police-kenya-"));
  }

  @Test
  void whoIsNotSaidToBeAPersonOrAGroupStandsInTheNameOnly() {
    List<String> claims = read("Ann_Example\tConsult\tHamas\t2014-03-01\ttrain\n").claims();
    assertThat(claims).hasSize(2);
    assertThat(claims.get(1)).contains("text=Ann Example: consult — Hamas");
  }

  @Test
  void aTableOfActorsSaysWhoTheyAre() {
    Reading reading =
        Reading.of(
            new Events(),
            folder,
            Map.of(
                "events.tsv",
                HEADER + "Ann_Example\tConsult\tHamas\t2014-03-01\ttrain\n",
                "actors.csv",
                "actor,kind\nAnn_Example,person\nHamas,ORGANIZATION\nIran,cat\n"));
    assertThat(reading.claims())
        .anyMatch(claim -> claim.startsWith("TOOK_PART_IN person:icews-ann-example-"))
        .anyMatch(claim -> claim.startsWith("TOOK_PART_IN organization:icews-hamas-"));
    assertThat(reading.rejected())
        .containsExactly("actors.csv, line 4: kind: 'cat' is not one of PERSON, ORGANIZATION.");
  }

  @Test
  void aRowThatIsWrongIsRejected() {
    assertThat(
            read("""
            Iran\tConsult\tIraq\t2013-03-01\ttrain
            Iran\t\tIraq\t2014-03-01\ttrain
            Iran\tConsult\tIraq\tMarch\ttrain
            """)
                .rejected())
        .containsExactly(
            "events.tsv, line 2: date: '2013-03-01' is not in 2014, the year of this data set.",
            "events.tsv, line 3: relation is empty.",
            "events.tsv, line 4: date: 'March' is not a day, such as 1990-03-12.");
  }

  @ParameterizedTest
  @CsvSource({
    "Discuss_by_telephone,CALL",
    "Consult,MEETING",
    "Make_a_visit,MEETING",
    "Make_statement,STATEMENT",
    "Express_intent_to_meet_or_negotiate,STATEMENT",
    "'Protest_violently,_riot',UNREST",
    "Demonstrate_or_rally,UNREST",
    "Demonstrate_military_or_police_power,OTHER",
    "fight_with_artillery_and_tanks,UNREST",
    "Sign_formal_agreement,OTHER"
  })
  void aRelationIsAKindOfEvent(String relation, String kind) {
    assertThat(CodedRelation.eventKind(relation)).isEqualTo(kind);
  }

  @Test
  void thePublishedFileIsRead() {
    Reading reading = Reading.of(new Events(), List.of(RealData.file("icews/ICEWS14_named.tsv")));
    assertThat(reading.rows()).isEqualTo(90_730);
    assertThat(reading.rejected()).isEmpty();
  }

  private Reading read(String rows) {
    return Reading.of(new Events(), folder, Map.of("events.tsv", HEADER + rows));
  }
}
