package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyTreatiesTests {

  private static final String AGREEMENTS =
      "\"treatyID\",\"Title\",\"Signature\",\"TypeDomain\",\"TypeSubject\"\n";
  private static final String PARTIES =
      "\"stateID\",\"treatyID\",\"Title\",\"Signature\",\"StateSignature\","
          + "\"StateRatification\",\"StateForce\",\"Term\",\"StateEnd\"\n";

  @TempDir Path folder;

  @Test
  void aTreatyIsDescribedNumberedAndNamed() {
    assertThat(
            read("FRLK_1999A:LKS_1990A,On Lakes,1999-01..1999-03,Environment,Water Supply", "")
                .claims())
        .containsExactly(
            "DESCRIBED treaty:ggo-frlk-1999a-lks-1990a [1999-01..1999-03]/.."
                + " signed=[1999-01..1999-03] subjects=[environment, water supply]",
            "IDENTIFIED treaty:ggo-frlk-1999a-lks-1990a [1999-01..1999-03]/.."
                + " scheme=GGO_TREATY value=FRLK_1999A:LKS_1990A",
            "NAMED treaty:ggo-frlk-1999a-lks-1990a [1999-01..1999-03]/.."
                + " language=en nameKind=OFFICIAL text=On Lakes");
  }

  @Test
  void aTreatyThatPactaKnowsHasTheTitleOfTheListBesideItsOwn() {
    assertThat(read("TRTPNW_1968A,Nuclear Weapons,1968-07-01,,", "").claims())
        .contains(
            "NAMED treaty:non-proliferation-treaty 1968-07-01/.."
                + " language=en nameKind=ALIAS text=Nuclear Weapons");
  }

  @Test
  void aPartyActsAndIsBound() {
    assertThat(ofParties("AFG,LK_1990A,,,1990-02-01,1991-02,1991-03-01,,9999-12-31"))
        .containsExactly(
            "ACTED_ON country:afghanistan treaty:ggo-lk-1990a 1990-02-01 act=SIGNATURE",
            "ACTED_ON country:afghanistan treaty:ggo-lk-1990a 1991-02 act=RATIFICATION",
            "PARTY_TO country:afghanistan treaty:ggo-lk-1990a 1991-03-01/[2023-12-31..]");
  }

  @Test
  void aPartyIsBoundToItsOwnEndOrElseToThatOfTheTreaty() {
    assertThat(
            ofParties(
                """
                AFG,LK_1990A,,,,,1991-03-01,2001-01-01,1999-05
                FRA,LK_1990A,,,,,1991-03-01,2001-01-01,
                NOR,LK_1990A,,,,,1991-03-01,,2035-01-01"""))
        .containsExactly(
            "PARTY_TO country:afghanistan treaty:ggo-lk-1990a 1991-03-01/1999-05",
            "PARTY_TO country:france treaty:ggo-lk-1990a 1991-03-01/2001-01-01",
            "PARTY_TO country:norway treaty:ggo-lk-1990a 1991-03-01/[2023-12-31..2035-01-01]");
  }

  @Test
  void anIdIsWhoItMeansOnTheDayOfTheAct() {
    assertThat(
            ofParties(
                """
                EUE,LK_1990A,,,1990-02-01,1994-02-01,1990-03-01,,
                CSK,LK_1990A,,,,,1990-03-01,,"""))
        .containsExactly(
            "ACTED_ON organization:eec treaty:ggo-lk-1990a 1990-02-01 act=SIGNATURE",
            "ACTED_ON organization:european-union treaty:ggo-lk-1990a 1994-02-01 act=RATIFICATION",
            "PARTY_TO organization:eec treaty:ggo-lk-1990a 1990-03-01/1993-10-31",
            "PARTY_TO organization:european-union treaty:ggo-lk-1990a 1993-11-01/[2023-12-31..]",
            "PARTY_TO country:czechoslovakia treaty:ggo-lk-1990a 1990-03-01/1992-12-31");
  }

  @Test
  void aTreatyThatIsAmongThePartiesOnlyIsDescribedOnce() {
    Reading reading =
        read(
            "",
            """
                AFG,OWN_1950A,On Owls,1950-01-02,1950-01-02,,,,
                FRA,OWN_1950A,On Owls,1950-01-02,1950-01-02,,,,""");
    assertThat(reading.claims())
        .filteredOn(each -> each.startsWith("DESCRIBED"))
        .containsExactly("DESCRIBED treaty:ggo-own-1950a 1950-01-02/.. signed=1950-01-02");
  }

  @Test
  void aRowThatComesTwiceIsToldOnce() {
    String row = "AFG,LK_1990A,,,1990-02-01,,1991-03-01,,\n";
    Reading reading = read("LK_1990A,On Lakes,1990-01-01,,", row + row);
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.rows()).isEqualTo(3);
    assertThat(reading.claims()).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void aRowThatIsWrongIsRejectedAndNothingElse() {
    Reading reading =
        read(
            "LK_1990A,On Lakes,1990-01-01,,\nBAD_1990A,On Years,0006-1815,,",
            """
                ZZZ,LK_1990A,,,1990-02-01,,,,
                AFG,LK_1990A,,,0006-1815,,,,
                AFG,LK_1990A,,,1990-02-01,,1991-03-01,,1985-08-29
                AFG,LK_1990A,,,9999-12-31,,9999-12-31,,
                SVK,LK_1990A,,,1968-07-01,,1994-01-01,,
                FRA,LK_1990A,,,1990-02-01,,,,""");
    assertThat(reading.rows()).isEqualTo(8);
    assertThat(reading.rejected())
        .containsExactly(
            "agreements.csv, line 3: Signature: '0006-1815' is not a date.",
            "parties.csv, line 2: stateID: 'ZZZ' is not known.",
            "parties.csv, line 3: StateSignature: '0006-1815' is not a date.",
            "parties.csv, line 4: It ends on 1985-08-29, before it signed on 1990-02-01.",
            "parties.csv, line 5: None of StateSignature, StateRatification and StateForce is a"
                + " date.",
            "parties.csv, line 6: GGO 'SVK' meant nothing on 1968-07-01.");
    assertThat(reading.claims()).hasSize(4);
  }

  @Test
  void thePublishedFilesAreRead() {
    Path agreements = RealData.file("manytreaties/agreements.GGO.csv");
    Path parties = RealData.file("manytreaties/parties.GGO.csv");
    Reading reading = Reading.of(new ManyTreaties(), List.of(agreements, parties));
    assertThat(reading.rows()).isEqualTo(4532 + 98320);
    assertThat(reading.rejected().size()).isBetween(5_000, 20_000);
    assertThat(reading.claims())
        .contains(
            "ACTED_ON country:afghanistan treaty:non-proliferation-treaty 1970-02-04"
                + " act=RATIFICATION",
            "PARTY_TO country:afghanistan treaty:unfccc 2002-12-18/[2023-12-31..]",
            "PARTY_TO country:angola treaty:montreal-protocol 2000-08-15/[2023-12-31..]");
  }

  private List<String> ofParties(String rows) {
    Reading reading = read("LK_1990A,On Lakes,1990-01-01,,", rows);
    assertThat(reading.rejected()).isEmpty();
    return reading.claims().stream()
        .filter(each -> each.startsWith("PARTY_TO") || each.startsWith("ACTED_ON"))
        .toList();
  }

  private Reading read(String agreements, String parties) {
    return Reading.of(
        new ManyTreaties(),
        folder,
        Map.of(
            "agreements.csv", AGREEMENTS + agreements + "\n",
            "parties.csv", PARTIES + parties + "\n"));
  }
}
