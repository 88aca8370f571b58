package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UngaVotesTests {

  private static final String ROLL_CALLS =
      """
      rcid,session,importantvote,date,unres,amend,para,short,descr
      7,1,0,1960-12-01,R/1/66,0,0,ON TEA,TO DRINK TEA
      8,2,0,1991-10-03,NA,0,0,ON COFFEE,TO DRINK COFFEE
      """;

  @TempDir Path folder;

  @Test
  void aRollCallIsAnEventFromItsDayOn() {
    assertThat(read("").claims())
        .containsExactly(
            "DESCRIBED event:unga-roll-call-7 1960-12-01/.. date=1960-12-01 eventKind=VOTE place=United Nations General Assembly",
            "NAMED event:unga-roll-call-7 ../.. language=en nameKind=SHORT text=Roll call 7 of the General Assembly, on R/1/66",
            "DESCRIBED event:unga-roll-call-8 1991-10-03/.. date=1991-10-03 eventKind=VOTE place=United Nations General Assembly",
            "NAMED event:unga-roll-call-8 ../.. language=en nameKind=SHORT text=Roll call 8 of the General Assembly");
  }

  @Test
  void whoVotedTookPartOnTheDay() {
    assertThat(read("7,Russia,RU,yes\n8,Namibia,NA,abstain\n8,Yugoslavia,YU,no\n").claims())
        .contains(
            "TOOK_PART_IN country:russia event:unga-roll-call-7 1960-12-01 vote=YES",
            "TOOK_PART_IN country:namibia event:unga-roll-call-8 1991-10-03 vote=ABSTAIN",
            "TOOK_PART_IN country:yugoslavia event:unga-roll-call-8 1991-10-03 vote=NO");
  }

  @Test
  void aRowWithoutACodeIsOneByItsNameOnTheDay() {
    assertThat(read("7,Yemen Arab Republic,,yes\n8,Yemen Arab Republic,,no\n").claims())
        .contains(
            "TOOK_PART_IN country:north-yemen event:unga-roll-call-7 1960-12-01 vote=YES",
            "TOOK_PART_IN country:yemen event:unga-roll-call-8 1991-10-03 vote=NO");
  }

  @Test
  void aRowThatIsWrongIsRejectedAndNothingElse() {
    assertThat(
            read("9,Russia,RU,yes\n7,Russia,RU,maybe\n7,Nowhere,XQ,yes\n7,France,FR,no\n")
                .rejected())
        .containsExactly(
            "votes.csv, line 2: rcid: '9' is not among the roll calls.",
            "votes.csv, line 3: vote: 'maybe' is not one of yes, no, abstain.",
            "votes.csv, line 4: ISO2 'XQ' is not known.");
  }

  @Test
  void thePublishedFilesAreReadWhole() {
    Reading reading =
        Reading.of(
            new UngaVotes(),
            List.of(
                RealData.file("unvotes/un_votes.csv"), RealData.file("unvotes/un_roll_calls.csv")));
    assertThat(reading.rows()).isEqualTo(6_203 + 870_109);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.tellings()).hasSize(2 * 6_203 + 870_109);
  }

  private Reading read(String votes) {
    return Reading.of(
        new UngaVotes(),
        folder,
        Map.of("calls.csv", ROLL_CALLS, "votes.csv", "rcid,country,country_code,vote\n" + votes));
  }
}
