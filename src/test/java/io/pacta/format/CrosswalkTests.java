package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkTests {

  private static final String CODELIST =
      "\uFEFFcountry.name.de,country.name.en,country.name.es,country.name.fr,country.name.it,"
          + "cowc,cown,gwn,iso2c,iso3c,un,un.name.ru,un.regionsub.name\n";
  private static final String AFGHANISTAN =
      "Afghanistan,Afghanistan,Afganistán,Afghanistan,Afghanistan,AFG,700,700,AF,AFG,4,Афганистан,"
          + "Southern Asia\n";
  private static final String ISO_1 =
      """
      {"3166-1": [
        {"alpha_2": "BF", "alpha_3": "BFA", "name": "Burkina Faso", "numeric": "854"},
        {"alpha_2": "AF", "alpha_3": "AFG", "name": "Afghanistan", "numeric": "004",
         "official_name": "Islamic Republic of Afghanistan"}
      ]}
      """;
  private static final String ISO_3 =
      """
      {"3166-3": [
        {"alpha_2": "CS", "alpha_3": "SCG", "alpha_4": "CSXX", "name": "Serbia and Montenegro",
         "numeric": "891", "withdrawal_date": "2006-09-26"},
        {"alpha_2": "HV", "alpha_3": "HVO", "alpha_4": "HVBF", "name": "Upper Volta",
         "numeric": "854", "withdrawal_date": "1984"},
        {"alpha_2": "AN", "alpha_3": "ANT", "alpha_4": "ANHH", "name": "Netherlands Antilles",
         "comment": "had numeric code 532 until Aruba split away in 1986",
         "numeric": "530", "withdrawal_date": "2010-12-15"},
        {"alpha_2": "YU", "alpha_3": "YUG", "alpha_4": "YUCS", "name": "Yugoslavia",
         "comment": "had numeric code 890 until 27 April 1992",
         "numeric": "891", "withdrawal_date": "2003-07-23"}
      ]}
      """;

  @TempDir Path folder;

  @Test
  void aRowIsTrueOnTheDayOfTheCopy() {
    assertThat(read(Map.of("codes.csv", CODELIST + AFGHANISTAN)).claims())
        .containsExactlyInAnyOrder(
            "DESCRIBED country:afghanistan ../.. region=Southern Asia",
            identified("[..2022-07-11]", "ISO2", "AF"),
            identified("[..2022-07-11]", "ISO3", "AFG"),
            identified("[..2022-07-11]", "COW", "700"),
            identified("[..2022-07-11]", "COW_ABBR", "AFG"),
            identified("[..2022-07-11]", "GW", "700"),
            identified("[..2022-07-11]", "M49", "004"),
            named("en", "ALIAS", "Afghanistan"),
            named("de", "SHORT", "Afghanistan"),
            named("es", "SHORT", "Afganistán"),
            named("fr", "SHORT", "Afghanistan"),
            named("it", "SHORT", "Afghanistan"),
            named("ru", "SHORT", "Афганистан"));
  }

  @Test
  void aStateThatIsGoneIsOnlySaidToHaveBeenThere() {
    assertThat(
            read(Map.of("codes.csv", CODELIST + ",Austria-Hungary,,,,AUH,300,300,,,,,\n")).claims())
        .contains("IDENTIFIED country:austria-hungary [..2022-07-11]/ scheme=COW value=300");
  }

  @Test
  void aCodeOfAnotherCountryIsNotTold() {
    assertThat(
            read(Map.of("codes.csv", CODELIST + ",Vatican City,,,,PAP,327,327,VA,VAT,336,,\n"))
                .claims())
        .noneMatch(claim -> claim.contains("value=327") || claim.contains("value=PAP"))
        .anyMatch(claim -> claim.contains("country:vatican-city") && claim.contains("value=336"));
  }

  @Test
  void aRowWithoutACodeIsRejected() {
    Reading reading = read(Map.of("codes.csv", CODELIST + ",Prussia,,,,,,,,,,,\n"));
    assertThat(reading.claims()).isEmpty();
    assertThat(reading.rejected())
        .containsExactly(
            "codes.csv, line 2: Prussia: it has no ISO code, and cown '' and gwn '' do not mean one"
                + " country.");
  }

  @Test
  void aCodeBeginsWhereTheOneBeforeWasWithdrawn() {
    assertThat(iso().claims())
        .contains(
            "IDENTIFIED country:burkina-faso [1974..1984]/1984 scheme=ISO2 value=HV",
            "IDENTIFIED country:burkina-faso 1984/[2022-07-11..] scheme=ISO2 value=BF",
            "IDENTIFIED country:yugoslavia [1974..2003-07-23]/2003-07-23 scheme=ISO3 value=YUG",
            "IDENTIFIED country:yugoslavia 2003-07-23/2006-09-26 scheme=ISO3 value=SCG",
            "IDENTIFIED country:yugoslavia 2003-07-23/2006-09-26 scheme=ISO_3166_3 value=CSXX",
            "NAMED country:afghanistan [..2022-07-11]/[2022-07-11..] language=en"
                + " nameKind=OFFICIAL text=Islamic Republic of Afghanistan");
  }

  @Test
  void aNumberIsKeptWhereTheLettersChange() {
    assertThat(iso().claims().stream().filter(claim -> claim.contains("value=854")))
        .containsExactly(
            "IDENTIFIED country:burkina-faso [1974..1984]/[2022-07-11..] scheme=M49 value=854");
    assertThat(iso().claims())
        .contains(
            "IDENTIFIED country:afghanistan [1974..2022-07-11]/[2022-07-11..] scheme=M49"
                + " value=004");
  }

  @Test
  void aCommentTellsTheNumberBefore() {
    assertThat(iso().claims())
        .contains(
            "IDENTIFIED country:yugoslavia [1974..1992-04-27]/1992-04-27 scheme=M49 value=890",
            "IDENTIFIED country:yugoslavia 1992-04-27/2003-07-23 scheme=M49 value=891",
            "IDENTIFIED country:netherlands-antilles [1974..1986]/1986 scheme=M49 value=532");
  }

  @Test
  void onlyATerritoryOnNoListExistedByItsCode() {
    assertThat(iso().claims().stream().filter(claim -> claim.startsWith("EXISTED")))
        .containsExactly(
            "EXISTED country:netherlands-antilles [..2010-12-15]/2010-12-15"
                + " independence=territory with an ISO 3166 code, since withdrawn");
  }

  @Test
  void theLastDayOfTheListIsNoEnd() {
    String header = "\"gwcode\",\"gwc\",\"country_name\",\"start\",\"end\",\"microstate\"\n";
    Reading reading =
        read(
            Map.of(
                "codes.csv",
                CODELIST,
                "gw.csv",
                header
                    + "41,\"HAI\",\"Haiti\",1816-01-01,1915-07-04,FALSE\n"
                    + "232,\"AND\",\"Andorra\",1993-07-28,9999-12-31,TRUE\n"
                    + "41,\"HAI\",\"Haiti\",1934-08-15,2020-01-01,FALSE\n"
                    + "41,\"HAI\",\"Haiti\",1934-08-15,1915-01-01,FALSE\n"));
    assertThat(reading.claims())
        .contains(
            "EXISTED country:haiti [..1816-01-01]/1915-07-04"
                + " independence=independent state by Gleditsch and Ward",
            "EXISTED country:andorra 1993-07-28/[2011-07-09..]"
                + " independence=microstate by Gleditsch and Ward",
            "IDENTIFIED country:andorra 1993-07-28/[2011-07-09..] scheme=GW value=232");
    assertThat(reading.rejected())
        .containsExactly(
            "gw.csv, line 4: It ends on 2020-01-01, and the list is known to reach to 2011-07-09.",
            "gw.csv, line 5: It ends on 1915-01-01, before it begins on 1934-08-15.");
  }

  @Test
  void thePublishedFilesAreRead() {
    Reading reading =
        Reading.of(
            new Crosswalk(),
            List.of(
                RealData.file("crosswalk/codelist_without_cldr.csv"),
                RealData.file("crosswalk/iso_3166-1.json"),
                RealData.file("crosswalk/iso_3166-3.json"),
                RealData.file("states/gwstates.csv")));
    assertThat(reading.rows()).isEqualTo(811);
    assertThat(reading.rejected()).hasSize(18);
  }

  private Reading iso() {
    return read(Map.of("codes.csv", CODELIST, "iso1.json", ISO_1, "iso3.json", ISO_3));
  }

  private Reading read(Map<String, String> texts) {
    return Reading.of(new Crosswalk(), folder, texts);
  }

  private static String identified(String from, String scheme, String value) {
    return "IDENTIFIED country:afghanistan %s/[2022-07-11..] scheme=%s value=%s"
        .formatted(from, scheme, value);
  }

  private static String named(String language, String kind, String text) {
    return "NAMED country:afghanistan [..2022-07-11]/[2022-07-11..] language=%s nameKind=%s text=%s"
        .formatted(language, kind, text);
  }
}
