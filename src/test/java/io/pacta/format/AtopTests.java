package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import io.pacta.record.Telling;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtopTests {

  private static final String MEMBERS =
      "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase,"
          + "defense,offense,neutral,nonagg,consul\n";
  private static final String ALLIANCES =
      "atopid,begyr,begmo,begday,endyr,endmo,endday,defense,offense,neutral,nonagg,consul\n";

  @TempDir Path folder;

  @Test
  void anAllianceThatPactaKnowsIsTheTreatyThatItKnows() {
    assertThat(read("", "4220,1992,5,15,0,0,0,1,0,0,1,1").claims())
        .containsExactly(
            "DESCRIBED treaty:cst 1992-05-15/.. signed=1992-05-15"
                + " subjects=[alliance, consultation, non-aggression]",
            "NAMED treaty:cst 1992-05-15/.. language=en nameKind=ALIAS text=ATOP alliance 4220",
            "IDENTIFIED treaty:cst 1992-05-15/[2016-12-31..] scheme=ATOP value=4220",
            "EXISTED treaty:cst 1992-05-15/[2016-12-31..] independence=in effect by ATOP");
  }

  @Test
  void anotherAllianceIsATreatyOfItsOwn() {
    assertThat(read("", "9001,1844,6,,1846,6,29,0,0,1,0,0").claims())
        .contains(
            "DESCRIBED treaty:atop-9001 1844-06/.. signed=1844-06 subjects=[neutrality]",
            "IDENTIFIED treaty:atop-9001 1844-06/1846-06-29 scheme=ATOP value=9001");
  }

  @Test
  void withoutTheFileOfAlliancesOneIsSignedWhenItsFirstMemberEnters() {
    assertThat(
            read("9001,220,1950,3,2,1960,1,1,0,0,1,0,0,0\n"
                    + "9001,200,1950,3,1,1960,1,1,0,0,0,0,1,0")
                .claims())
        .contains(
            "DESCRIBED treaty:atop-9001 1950-03-01/.. signed=1950-03-01"
                + " subjects=[alliance, non-aggression]")
        .doesNotHaveDuplicates();
  }

  @Test
  void phasesThatTouchAreOneWhereThePromisesAreTheSame() {
    Reading reading =
        read(
            """
            4220,704,1992,5,15,1994,4,20,1,1,0,0,1,1
            4220,704,1994,4,20,1999,4,20,2,1,0,0,1,1
            4220,704,2006,8,17,2012,6,28,3,1,0,0,1,1""");
    assertThat(parties(reading))
        .containsExactly(
            "PARTY_TO country:uzbekistan treaty:cst 1992-05-15/1999-04-20"
                + " obligations=[DEFENSE, NONAGGRESSION, CONSULTATION]",
            "PARTY_TO country:uzbekistan treaty:cst 2006-08-17/2012-06-28"
                + " obligations=[DEFENSE, NONAGGRESSION, CONSULTATION]");
    assertThat(locators(reading))
        .contains("atopid 4220, member 704, phase 1 and member 704, phase 2");
    assertThat(reading.rejected()).isEmpty();
  }

  @Test
  void phasesThatTouchStayApartWhereThePromisesChange() {
    assertThat(
            parties(
                read(
                    """
                    9001,220,1950,3,1,1955,3,1,1,1,0,0,0,0
                    9001,220,1955,3,1,0,0,0,2,0,0,0,0,1""")))
        .containsExactly(
            "PARTY_TO country:france treaty:atop-9001 1950-03-01/1955-03-01 obligations=[DEFENSE]",
            "PARTY_TO country:france treaty:atop-9001 1955-03-01/[2016-12-31..]"
                + " obligations=[CONSULTATION]");
  }

  @Test
  void blankDaysAndMonthsAreCoarserDates() {
    assertThat(parties(read("9001,220,1844,6,,1846,,,0,0,0,0,0,0")))
        .containsExactly("PARTY_TO country:france treaty:atop-9001 1844-06/1846");
  }

  @Test
  void aMemberIsCutWhereItsNumberChangesItsMeaning() {
    assertThat(parties(read("9001,345,1995,1,1,0,0,0,0,0,0,0,1,0")))
        .containsExactly(
            "PARTY_TO country:yugoslavia treaty:atop-9001 1995-01-01/2006-06-04"
                + " obligations=[NONAGGRESSION]",
            "PARTY_TO country:serbia treaty:atop-9001 2006-06-05/[2016-12-31..]"
                + " obligations=[NONAGGRESSION]");
  }

  @Test
  void aRowThatIsWrongIsRejectedAndNothingElse() {
    Reading reading =
        read(
            """
            9001,8152,1950,3,1,1955,3,1,0,1,0,0,0,0
            9001,220,1950,2,30,1955,3,1,0,1,0,0,0,0
            9001,220,,3,1,1955,3,1,0,1,0,0,0,0
            9001,220,1950,3,1,1949,3,1,0,1,0,0,0,0
            9001,200,1950,3,1,1955,3,1,0,1,0,0,0,0""");
    assertThat(reading.rows()).isEqualTo(5);
    assertThat(reading.rejected())
        .containsExactly(
            "members.csv, line 2: COW '8152' is not known.",
            "members.csv, line 3: yrent: 1950-02-30 is no date.",
            "members.csv, line 4: yrent: '' is no year.",
            "members.csv, line 5: It ends on 1949-03-01, before it begins on 1950-03-01.");
    assertThat(parties(reading)).hasSize(1);
  }

  @Test
  void thePublishedFilesAreRead() {
    Path members = RealData.file("atop/atop-member-level.csv");
    Path alliances = RealData.file("atop/atop-alliance-level.csv");
    Reading reading = Reading.of(new Atop(), List.of(members, alliances));
    assertThat(reading.rows()).isEqualTo(2398 + 745);
    assertThat(reading.rejected().size()).isLessThan(10);
    assertThat(parties(reading))
        .contains(
            "PARTY_TO country:uzbekistan treaty:cst 1992-05-15/1999-04-20"
                + " obligations=[DEFENSE, NONAGGRESSION, CONSULTATION]",
            "PARTY_TO country:poland treaty:north-atlantic-treaty 1997-12-16/[2016-12-31..]"
                + " obligations=[DEFENSE, NONAGGRESSION, CONSULTATION]");
  }

  private static List<String> parties(Reading reading) {
    return reading.claims().stream().filter(each -> each.startsWith("PARTY_TO")).toList();
  }

  private static List<String> locators(Reading reading) {
    return reading.tellings().stream()
        .map(Telling::citations)
        .map(each -> String.valueOf(each.getFirst().locator()))
        .toList();
  }

  private Reading read(String members) {
    return Reading.of(new Atop(), folder, Map.of("members.csv", MEMBERS + members + "\n"));
  }

  private Reading read(String members, String alliances) {
    return Reading.of(
        new Atop(),
        folder,
        Map.of(
            "members.csv", MEMBERS + members,
            "alliances.csv", ALLIANCES + alliances + "\n"));
  }
}
