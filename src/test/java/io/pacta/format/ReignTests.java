package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import io.pacta.record.Telling;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReignTests {

  private static final String HEADER =
      "stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear,birthyear,notes\n";

  @TempDir Path folder;

  @Test
  void aTermEndsInAMonth() {
    assertThat(read("USA,2,A2.9-46,Truman,12,4,1945,1,1953,1884,").claims())
        .containsExactly(
            "DESCRIBED office:united-states-leader ../.. role=LEADER",
            "OFFICE_OF office:united-states-leader country:united-states"
                + " [..1945-04-12]/[1953-01-31..]",
            "DESCRIBED person:harry-s-truman 1884/ born=1884",
            "NAMED person:harry-s-truman [..1945-04-12]/[1953-01..]"
                + " language=en nameKind=ALIAS text=Truman",
            "HOLDS person:harry-s-truman office:united-states-leader 1945-04-12/1953-01",
            "IDENTIFIED person:harry-s-truman [..1945-04-12]/[1953-01..]"
                + " scheme=REIGN value=2 Truman 1884");
  }

  @Test
  void whoHasNoEndMayStayOn() {
    assertThat(read("BLR,370,A,Lukashenko (president),20,7,1994,,,1954,").claims())
        .contains(
            "HOLDS person:alexander-lukashenko office:belarus-leader 1994-07-20/[2021-03-31..]");
  }

  @Test
  void twoListsMeanTheSamePersonByCountryMonthAndSurnameWhereTheTableHasNone() {
    assertThat(
            read("""
                    USA,2,A,"Doe, J.",3,5,2020,,,1960,
                    CAN,20,B,Jane Roe,3,5,2020,,,1960,\
                    """)
                .claims())
        .contains(
            "HOLDS person:doe-united-states-2020-05 office:united-states-leader"
                + " 2020-05-03/[2021-03-31..]",
            "HOLDS person:roe-canada-2020-05 office:canada-leader 2020-05-03/[2021-03-31..]");
  }

  @Test
  void aTermIsCutWhereTheCodeChangesItsMeaning() {
    assertThat(read("YUG,345,A,Doe,3,3,2004,5,2007,,").claims())
        .contains(
            "HOLDS person:doe-yugoslavia-2004-03 office:yugoslavia-leader 2004-03-03/2006-06-04",
            "HOLDS person:doe-yugoslavia-2004-03 office:serbia-leader 2006-06-05/2007-05");
  }

  @Test
  void whatIsNoPersonOrNoTermIsRejected() {
    assertThat(
            read("""
                    SNM,331,A,Doe and Roe,1,10,2016,4,2017,,
                    USA,2,B,Doe,31,2,2001,1,2009,1946,
                    USA,2,C,Doe,1,2,2001,1,2000,1946,
                    USA,2,D,Doe,1,2,,1,2000,1946,\
                    """)
                .rejected())
        .containsExactly(
            "leaders.csv, line 2: leader: 'Doe and Roe' is not one person.",
            "leaders.csv, line 3: It begins on 2001-2-31, which is no day.",
            "leaders.csv, line 4: It ends in 2000-01, before it begins on 2001-02-01.",
            "leaders.csv, line 5: syear is empty.");
  }

  @Test
  void theFileAsPublishedIsTakenButForBodies() {
    Reading reading = published();
    assertThat(reading.rows()).isEqualTo(2524);
    assertThat(reading.repaired()).hasSize(1);
    assertThat(reading.rejected()).hasSize(12);
    assertThat(reading.tellings()).hasSize(9208);
  }

  @Test
  void theTwoListsMeetInTheSamePeople() {
    Reading archigos =
        Reading.of(new Archigos(), List.of(RealData.file("archigos/Archigos_4_1_stata14.csv")));
    Set<String> both = people(archigos);
    both.retainAll(people(published()));
    assertThat(both).hasSize(1697);
  }

  private static Reading published() {
    return Reading.of(new Reign(), List.of(RealData.file("reign/leaderlist_3_21.csv")));
  }

  private static Set<String> people(Reading reading) {
    return reading.tellings().stream()
        .map(Telling::subject)
        .filter(subject -> subject.startsWith("person:"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Reading read(String rows) {
    return Reading.of(new Reign(), folder, Map.of("leaders.csv", HEADER + rows + "\n"));
  }
}
