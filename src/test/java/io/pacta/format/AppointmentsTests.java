package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pacta.ingest.Reading;
import io.pacta.ingest.WrongFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppointmentsTests {

  private static final String MAPPING =
      """
      term,value
      data set,mayors
      name,Mayors of Smallville
      covers,1990-01-01/2020-12-31
      rows,terms
      join,who = people.id
      join,seat = seats.id
      person id,{who}
      person name,{people.name}
      person name from,{people.since}
      person name until,{people.until}
      person born,{people.born}
      post id,{seat}
      post name,{seats.title}
      body id,{seats.town}
      body name,Town of {seats.town:title}
      role where seats.rank = top,LEADER
      role,MINISTER
      start,{from}
      start where until,[..{until}]
      end,{until}
      no end where until_unknown = x,unknown
      no end,still
      acting,{acting}
      note,{note}
      """;
  private static final String PEOPLE =
      """
      id,name,since,until,born
      p1,Ann Example,,2001-05-05,1950
      p1,Lady Example,2001-05-05,,1950
      P 2,Bo Sample,,,
      """;
  private static final String SEATS =
      """
      id,title,rank,town
      mayor,Mayor of Smallville,top,small-ville
      clerk,Clerk of Smallville,low,small-ville
      """;
  private static final String TERMS = "who,seat,from,until,until_unknown,acting,note\n";

  @TempDir Path folder;

  @Test
  void anAppointmentIsAPersonInAnOfficeOfABody() {
    assertThat(read("p1,mayor,1999-02-03,2003-04-05,,True,\n").claims())
        .containsExactly(
            "DESCRIBED person:mayors-p1 1950/ born=1950",
            "DESCRIBED office:mayors-mayor ../.. role=LEADER",
            "HOLDS person:mayors-p1 office:mayors-mayor 1999-02-03/2003-04-05 acting=true",
            "NAMED person:mayors-p1 [..1999-02-03]/2001-05-05 language=en nameKind=SHORT"
                + " text=Ann Example",
            "NAMED person:mayors-p1 2001-05-05/[2003-04-05..] language=en nameKind=SHORT"
                + " text=Lady Example",
            "NAMED office:mayors-mayor [..1999-02-03]/[2003-04-05..] language=en nameKind=SHORT"
                + " text=Mayor of Smallville",
            "OFFICE_OF office:mayors-mayor organization:mayors-small-ville"
                + " [..1999-02-03]/[2003-04-05..]",
            "NAMED organization:mayors-small-ville [..1999-02-03]/[2003-04-05..] language=en"
                + " nameKind=SHORT text=Town of Small Ville");
  }

  @Test
  void noEndMeansWhatTheMappingSays() {
    assertThat(holds("p1,mayor,1999-02-03,,,,\np1,clerk,1998,,x,,\np1,mayor,,1994,,,\n"))
        .containsExactly(
            "HOLDS person:mayors-p1 office:mayors-mayor 1999-02-03/[2020-12-31..]",
            "HOLDS person:mayors-p1 office:mayors-clerk 1998/",
            "HOLDS person:mayors-p1 office:mayors-mayor [..1994]/1994");
  }

  @Test
  void anIdThatIsNoSlugKeepsItsOwn() {
    assertThat(holds("P 2,mayor,1999-02-03,,,,\n"))
        .singleElement()
        .asString()
        .matches("HOLDS person:mayors-p-2-[0-9a-f]{8} office:.*");
  }

  @Test
  void aRowThatIsWrongIsRejected() {
    assertThat(
            read("""
            p3,mayor,1999-02-03,,,,
            p1,mayor,2000-02-03,1999-01-01,,,
            p1,mayor,,,,,
            p1,mayor,2021-01-01,,,,
            p1,mayor,soon,,,,
            """)
                .rejected())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("terms.csv, line 2: who: 'p3' is not in people."),
            second -> assertThat(second).contains("line 3: start and end: "),
            third -> assertThat(third).contains("line 4: The row does not say start."),
            fourth -> assertThat(fourth).contains("line 5: "),
            fifth -> assertThat(fifth).contains("line 6: start and end: "));
  }

  @Test
  void peopleOfTheStarterWorldAreMet() {
    String mapping =
        """
            term,value
            data set,ministers
            name,Ministers
            covers,1979-01-01/2020-12-31
            scheme,IFG
            rows,terms
            person id,{who}
            post id,{seat}
            start,{from}
            end,{until}
            body,country:united-kingdom
            """;
    Reading reading =
        Reading.of(
            new Appointments(),
            folder,
            Map.of(
                "mapping.csv",
                mapping,
                "terms.csv",
                TERMS
                    + "845eb764-fb0d-4528-a3a7-fa9f56297335,4c4203ef-0b06-40c8-bb84-4590a570f31c,"
                    + "1997-05-02,2007-06-27,,,\n"));
    assertThat(reading.claims())
        .contains(
            "HOLDS person:tony-blair office:united-kingdom-prime-minister 1997-05-02/2007-06-27",
            "IDENTIFIED person:tony-blair ../.. scheme=IFG"
                + " value=845eb764-fb0d-4528-a3a7-fa9f56297335");
  }

  @Test
  void aMappingThatIsWrongImportsNothing() {
    refused(MAPPING + "persom,{who}\n", "mapping.csv, line 26: 'persom' is no term.");
    refused(MAPPING.replace("{who}", "{wo}"), "The mapping names the column 'wo', which is not");
    refused(MAPPING.replace("people.id", "persons.id"), "names the table persons");
    refused(MAPPING.replace("join,seat = seats.id\n", ""), "does not name seats.csv");
    refused(MAPPING.replace("covers,1990-01-01/2020-12-31", "covers,always"), "The mapping: ");
    refused(MAPPING.replace("rows,terms\n", ""), "The mapping does not say 'rows'.");
  }

  @Test
  void theMinistersOfBritainAreRead() {
    Reading reading =
        Reading.of(
            new Appointments(),
            Stream.concat(
                    Stream.of(Path.of("docs/mappings/ifg.csv")),
                    Stream.of(
                            "person",
                            "post",
                            "organisation",
                            "appointment",
                            "appointment_characteristics")
                        .map(name -> RealData.file("ifg/" + name + ".csv")))
                .toList());
    assertThat(reading.rows()).isEqualTo(9_746);
    assertThat(reading.claims())
        .contains(
            "HOLDS person:keir-starmer office:united-kingdom-prime-minister"
                + " 2024-07-05/[2026-06-12..]",
            "HOLDS person:lord-carrington office:united-kingdom-foreign-secretary"
                + " 1979-05-05/1982-04-05");
  }

  @Test
  void theChiefsOfMissionOfTheUnitedStatesAreRead() {
    Reading reading =
        Reading.of(
            new Appointments(),
            List.of(Path.of("docs/mappings/pocom.csv"), RealData.file("pocom/pocom_flat.csv")));
    assertThat(reading.rejected()).hasSize(545);
    assertThat(reading.claims())
        .contains(
            "HOLDS person:marco-rubio office:united-states-secretary-of-state"
                + " 2025-01-21/[2025-03-25..]",
            "HOLDS person:pocom-kim-yuri office:pocom-albania 2020-01-27/");
  }

  private void refused(String mapping, String because) {
    assertThatExceptionOfType(WrongFile.class)
        .isThrownBy(() -> read(mapping, "p1,mayor,1999-02-03,,,,\n"))
        .withMessageContaining(because);
  }

  private List<String> holds(String rows) {
    return read(rows).claims().stream().filter(claim -> claim.startsWith("HOLDS")).toList();
  }

  private Reading read(String rows) {
    return read(MAPPING, rows);
  }

  private Reading read(String mapping, String rows) {
    return Reading.of(
        new Appointments(),
        folder,
        Map.of(
            "mapping.csv", mapping,
            "people.csv", PEOPLE,
            "seats.csv", SEATS,
            "terms.csv", TERMS + rows));
  }
}
