package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import io.pacta.record.Telling;
import io.pacta.source.Cited;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EuMembersTests {

  private static final String HEADER =
      "member_state_id,member_state,iso_alpha_3_code,accession_date,exit_date\n";

  @TempDir Path folder;

  @Test
  void aFoundingMemberWasOneOfAllFour() {
    assertThat(read("1,Belgium,BEL,1952-07-23,NA").claims())
        .containsExactly(
            "MEMBER_OF country:belgium organization:ecsc 1952-07-23/2002-07-23 status=FULL",
            "MEMBER_OF country:belgium organization:eec 1958-01-01/1993-10-31 status=FULL",
            "MEMBER_OF country:belgium organization:euratom 1958-01-01/[2020-12-31..] status=FULL",
            "MEMBER_OF country:belgium organization:european-union 1993-11-01/[2020-12-31..]"
                + " status=FULL");
  }

  @Test
  void theDayOfExitIsTheLast() {
    assertThat(read("9,United Kingdom,GBR,1973-01-01,2020-01-31").claims())
        .containsExactly(
            "MEMBER_OF country:united-kingdom organization:ecsc 1973-01-01/2002-07-23 status=FULL",
            "MEMBER_OF country:united-kingdom organization:eec 1973-01-01/1993-10-31 status=FULL",
            "MEMBER_OF country:united-kingdom organization:euratom 1973-01-01/2020-01-31"
                + " status=FULL",
            "MEMBER_OF country:united-kingdom organization:european-union 1993-11-01/2020-01-31"
                + " status=FULL");
  }

  @Test
  void whoJoinedLaterWasNoMemberOfWhatWasGone() {
    assertThat(read("28,Croatia,HRV,2013-07-01,NA").claims())
        .containsExactly(
            "MEMBER_OF country:croatia organization:euratom 2013-07-01/[2020-12-31..] status=FULL",
            "MEMBER_OF country:croatia organization:european-union 2013-07-01/[2020-12-31..]"
                + " status=FULL");
  }

  @Test
  void aDayOfTheOrganizationIsCitedBesideTheRow() {
    Telling eec = read("1,Belgium,BEL,1952-07-23,NA").tellings().get(1);
    assertThat(eec.citations())
        .extracting(Cited::source)
        .containsExactly("eums", "eurostat-treaties-of-rome", "pubaffairs-eu-history");
    assertThat(eec.note())
        .isEqualTo(
            "Joined before the organization was founded; a member from its first day."
                + " A member to the last day of the organization.");
  }

  @Test
  void aRowThatIsWrongIsRejected() {
    Reading reading =
        read(
            """
            1,Nowhere,XXY,1952-07-23,NA
            2,France,FRA,1952,NA
            3,Italy,ITA,1958-01-01,1957-01-01""");
    assertThat(reading.claims()).isEmpty();
    assertThat(reading.rejected())
        .containsExactly(
            "eums.csv, line 2: ISO3 'XXY' is not known.",
            "eums.csv, line 3: accession_date: '1952' is not a day, such as 1990-03-12.",
            "eums.csv, line 4: It joined on 1958-01-01, after it left on 1957-01-01.");
  }

  @Test
  void thePublishedTableIsTakenWhole() {
    Reading reading =
        Reading.of(new EuMembers(), List.of(RealData.file("eums/member_states_raw.csv")));
    assertThat(reading.rows()).isEqualTo(28);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.claims()).hasSize(83);
  }

  private Reading read(String rows) {
    return Reading.of(new EuMembers(), folder, Map.of("eums.csv", HEADER + rows + "\n"));
  }
}
