package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CowIgoTests {

  static final Meaning ALWAYS =
      new Meaning("country:france", LocalDate.of(-9999, 1, 1), LocalDate.of(9999, 12, 31));

  private static final String HEADER =
      "ioname,orgname,year,france,germany,uk,usa,wgermany,yugoslaviaserb,sdate,deaddate,"
          + "longorgname,ionum,imputed,political,social,economic\n";

  @TempDir Path folder;

  @Test
  void anOrganizationOfItsOwnIsWhatTheTableSays() {
    assertThat(read(row(2013, "0,0,1,0,,0"), row(2014, "0,0,1,0,,0")).claims())
        .containsExactly(
            "DESCRIBED organization:nowc-igo-9990 ../.. organizationKind=economic organization",
            "EXISTED organization:nowc-igo-9990 2013/[2014-12-31..]",
            "IDENTIFIED organization:nowc-igo-9990 2013/[2014-12-31..] scheme=COW_IGO value=9990",
            "NAMED organization:nowc-igo-9990 2013/[2014-12-31..]"
                + " language=en nameKind=OFFICIAL text=Nowhere Council",
            "NAMED organization:nowc-igo-9990 2013/[2014-12-31..]"
                + " language=en nameKind=ALIAS text=Nowhere C.",
            "NAMED organization:nowc-igo-9990 2013/[2014-12-31..]"
                + " language=en nameKind=ACRONYM text=NowC",
            "MEMBER_OF country:united-kingdom organization:nowc-igo-9990 2013/[2014-12-31..]"
                + " status=FULL");
  }

  @Test
  void anOrganizationThatPactaKnowsKeepsItsName() {
    assertThat(
            read("CSTO,CSTO,2014,0,0,0,0,,0,1992,,Collective Security Treaty Org.,1125,0,1,0,0\n")
                .claims())
        .contains(
            "IDENTIFIED organization:csto 1992/[2014-12-31..] scheme=COW_IGO value=1125",
            "NAMED organization:csto 1992/[2014-12-31..]"
                + " language=en nameKind=ALIAS text=Collective Security Treaty Org.")
        .noneMatch(claim -> claim.contains("OFFICIAL"));
  }

  @Test
  void anOrganizationIsCountedInYearsOfItsLifeThatHaveARowWithoutAMissingCell() {
    String itself = "organization:nowc-igo-9990 ";
    assertThat(counted(row(2013, "0,0,1,0,,0"), row(2014, "0,0,1,0,,0"))).isEmpty();
    for (String without2013 : List.of(row(2013, "0,0,1,0,,-9"), row(2012, "0,0,1,0,,0"))) {
      assertThat(counted(without2013, row(2014, "0,0,1,0,,0")))
          .containsExactly(itself + "1815-01-01/2012-12-31", itself + "2014-01-01/2014-12-31");
    }
  }

  private List<String> counted(String... rows) {
    return read(rows).publishers().getFirst().counts().stream()
        .map(Object::toString)
        .filter(counted -> counted.startsWith("organization:"))
        .toList();
  }

  @Test
  void aStateIsCountedInTheYearsOfWhichAnyRowSaysWhetherItWasAMember() {
    String other = "AnyC,Any C.,1991,,,0,,,,1991,1991,Any Council,9991,0,1,0,0\n";
    assertThat(
            read(
                    row(1990, "1,-9,,,,"),
                    other,
                    row(2005, "-9,,,,,0"),
                    row(2006, "0,,,,,2"),
                    row(2007, "0,,,,,0"))
                .publishers()
                .getFirst()
                .counts())
        .extracting(Object::toString)
        .filteredOn(counted -> counted.startsWith("country:"))
        .containsExactlyInAnyOrder(
            "country:france 1990-01-01/1990-12-31",
            "country:france 2006-01-01/2007-12-31",
            "country:united-kingdom 1991-01-01/1991-12-31",
            "country:yugoslavia 2005-01-01/2006-06-04",
            "country:serbia 2006-06-05/2007-12-31");
  }

  @Test
  void aStateThatCameToBeAnotherIsCutOnTheDay() {
    assertThat(memberships(row(2013, ",,,,,0"), row(2014, ",,,,,3")))
        .containsExactly("serbia 2014/[2014-12-31..] status=OBSERVER");
    assertThat(
            memberships(
                row(2003, ",,,,,0"),
                row(2004, ",,,,,1"),
                row(2005, ",,,,,1"),
                row(2006, ",,,,,1"),
                row(2007, ",,,,,0")))
        .containsExactly(
            "yugoslavia 2004/2006-06-04 status=FULL", "serbia 2006-06-05/[2006..2007] status=FULL");
  }

  @Test
  void aRangeOfYearsEndsWhereTheCodeChangesItsMeaning() {
    assertThat(
            memberships(
                row(1915, ",,,,,0"),
                row(1916, ",,,,,-9"),
                row(1919, ",,,,,1"),
                row(1920, ",,,,,0")))
        .containsExactly("yugoslavia [1918-12-01..1919]/[1919..1920] status=FULL");
  }

  @Test
  void theColumnsOfGermanyAreOneState() {
    Reading reading =
        read(row(1988, ",,,,1,"), row(1989, ",,,,1,"), row(1990, ",1,,,,"), row(1991, ",0,,,,"));
    assertThat(memberships(reading)).containsExactly("germany 1988/[1990..1991] status=FULL");
    assertThat(reading.tellings().getLast().citations().getFirst().locator())
        .isEqualTo("ionum 9990, column germany and wgermany: rows of 1988 to 1990");
  }

  @Test
  void rowsComeInAnyOrder() {
    String other = "AnyC,Any C.,1991,1,,,,,,1991,1991,Any Council,9991,0,1,0,0\n";
    assertThat(memberships(row(1992, "0,,,,,"), other, row(1990, "0,,,,,"), row(1991, "1,,,,,")))
        .containsExactly(
            "france 1991/[1991..1992] status=FULL",
            "france 1991/[1991-01-01..1991-12-31] status=FULL");
  }

  @Test
  void aRowThatIsWrongIsRejectedWholeAndItsYearIsMissing() {
    Reading reading =
        read(
            row(1990, "1,,,,,"),
            row(1991, "1,,7,,,"),
            row(1992, "0,,,,,"),
            row(1992, "1,,,,,"),
            row(2015, "1,,,,,"),
            "NowC,Nowhere C.,x,1,,,,,,1990,,Nowhere Council,9990,0,1,0,0\n",
            "NowC,Nowhere C.,1993,1,,,,,,1990,,Nowhere Council,9990,maybe,1,0,0\n",
            "NowC,Nowhere C.,1993,1,,,,,,1990,,Nowhere Council,,0,1,0,0\n");
    assertThat(reading.rows()).isEqualTo(8);
    assertThat(reading.rejected())
        .containsExactly(
            "igo.csv, line 3: uk: '7' is not one of 0, 1, 2, 3, -9 or blank.",
            "igo.csv, line 5: A row above has ionum 9990 in 1992.",
            "igo.csv, line 6: year: 2015 is not from 1815 to 2014.",
            "igo.csv, line 7: year: 'x' is not a whole number.",
            "igo.csv, line 8: imputed: 'maybe' is not one of 0, 1 or blank.",
            "igo.csv, line 9: ionum is empty.");
    assertThat(memberships(reading)).containsExactly("france 1990/[1990..1992] status=FULL");
  }

  @Test
  void anOrganizationEndsWithItsLastYear() {
    assertThat(read("NowC,,1990,1,,,,,,1990,1992,Nowhere Council,9990,0,0,0,0\n").claims())
        .contains(
            "EXISTED organization:nowc-igo-9990 1990/1992",
            "MEMBER_OF country:france organization:nowc-igo-9990 1990/[1990..1992] status=FULL")
        .noneMatch(claim -> claim.startsWith("DESCRIBED"));
  }

  @Test
  void lettersOfAMacintoshAreRead() {
    assertThat(read("PED,PED,2014,1,,,,,,2014,,P\u0099le europ\u008een,4000,0,0,0,1\n").claims())
        .contains(
            "NAMED organization:ped-igo-4000 2014/[2014-12-31..]"
                + " language=en nameKind=OFFICIAL text=Pôle européen");
  }

  @Test
  void thePublishedTableIsTakenWhole() {
    Path file = RealData.file("cow/igo_year_format3.csv");
    long start = System.nanoTime();
    Reading reading = Reading.of(new CowIgo(), List.of(file));
    System.out.printf(
        "%,d rows, %,d claims, %,d memberships, %,d rejected, %.1f s%n",
        reading.rows(),
        reading.claims().size(),
        memberships(reading).size(),
        reading.rejected().size(),
        (System.nanoTime() - start) / 1e9);
    assertThat(reading.rows()).isEqualTo(19_335);
    assertThat(reading.rejected()).isEmpty();
  }

  private static String row(int year, String cells) {
    return "NowC,Nowhere C.,%d,%s,%d,,Nowhere Council,9990,0,0,0,1%n".formatted(year, cells, year);
  }

  private List<String> memberships(String... rows) {
    return memberships(read(rows));
  }

  private static List<String> memberships(Reading reading) {
    return reading.claims().stream()
        .filter(claim -> claim.startsWith("MEMBER_OF"))
        .map(claim -> claim.replaceAll("MEMBER_OF country:| organization:[^ ]*", ""))
        .toList();
  }

  private Reading read(String... rows) {
    return Reading.of(new CowIgo(), folder, Map.of("igo.csv", HEADER + String.join("", rows)));
  }
}
