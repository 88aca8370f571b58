package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchigosTests {

  private static final String HEADER =
      "\"obsid\",\"leadid\",\"ccode\",\"idacr\",\"leader\",\"startdate\",\"eindate\",\"enddate\","
          + "\"eoutdate\",\"entry\",\"exit\",\"yrborn\",\"yrdied\",\"borndate\",\"deathdate\","
          + "\"dbpediauri\"\n";

  private static final String GRANT = "81dcc176-1e42-11e4-b4cd-db5882bf8def";
  private static final String DBPEDIA = "https://mail/v2/url?u=http-3A__dbpedia.org_resource_";

  @TempDir Path folder;

  @Test
  void aTermBecomesAPersonAnOfficeAndWhoHeldIt() {
    assertThat(
            read("\"USA-1869\",\"%s\",2,\"USA\",\"Grant\",\"1869-03-04\",1869-03-04,\"1877-03-04\",1877-03-04,\"Regular\",\"Regular\",1822,1885,\"NA\",\"1885-07-23\",\"%sUlysses-5FS.-5FGrant&d=BQ\""
                    .formatted(GRANT, DBPEDIA))
                .claims())
        .containsExactly(
            "DESCRIBED office:united-states-leader ../.. role=LEADER",
            "OFFICE_OF office:united-states-leader country:united-states"
                + " [..1869-03-04]/[1877-03-04..]",
            "DESCRIBED person:ulysses-s-grant 1822/1885-07-23 born=1822 died=1885-07-23",
            "NAMED person:ulysses-s-grant [..1869-03-04]/[1877-03-04..]"
                + " language=en nameKind=SHORT text=Ulysses S. Grant",
            "HOLDS person:ulysses-s-grant office:united-states-leader 1869-03-04/1877-03-04"
                + " entered=Regular left=Regular",
            "IDENTIFIED person:ulysses-s-grant [..1869-03-04]/[1877-03-04..] scheme=ARCHIGOS value="
                + GRANT);
  }

  @Test
  void whoIsInOfficeWhenTheListEndsMayStayOn() {
    assertThat(
            claims(
                "HOLDS",
                row("X-1", "x", 2, "Doe", "2009-01-20", "2015-12-31", "Still in Office"),
                row("X-2", "y", 20, "Roe", "2010-01-20", "2014-12-31", "Still in Office")))
        .containsExactly(
            "HOLDS person:doe-united-states-2009-01 office:united-states-leader"
                + " 2009-01-20/[2015-12-31..] entered=Regular",
            "HOLDS person:roe-canada-2010-01 office:canada-leader 2010-01-20/[2014-12-31..]"
                + " entered=Regular");
  }

  @Test
  void whoIsNotInTheTableIsOnePersonByTheFirstTerm() {
    assertThat(
            claims(
                "HOLDS",
                row("X-2", "x", 2, "Doe", "2009-01-20", "2010-01-20", "Regular"),
                row("X-1", "x", 2, "Doe", "2001-02-20", "2002-01-20", "Regular")))
        .allMatch(claim -> claim.startsWith("HOLDS person:doe-united-states-2001-02 "))
        .hasSize(2);
  }

  @Test
  void aCellThatHasSwallowedTheNextIsTakenApart() {
    Reading reading =
        read(
            row("X-1", "x", 91, "Hern,", "2014-01-27", "2015-12-31", "Regular")
                + "\n"
                + row("X-2", "y", 2, "Doe", "2001-02-20", "2002-01-20", "Regular"));
    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.repaired())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("leaders.csv, line 2: \"X-1\",\"x\",91,\"AAA\",\"Hern,\"2014");
    assertThat(reading.claims())
        .contains(
            "HOLDS person:leader-honduras-2014-01 office:honduras-leader 2014-01-27/[2015-12-31..]"
                + " entered=Regular")
        .noneMatch(claim -> claim.contains("Hern"));
  }

  @Test
  void whatIsNoPersonOrNoTermIsRejected() {
    assertThat(
            read(row("X-1", "x", 2, "Military Junta", "2001-02-20", "2002-01-20", "Regular")
                    + "\n"
                    + row("X-2", "y", 2, "Doe", "2001-02-20", "2000-01-20", "Regular")
                    + "\n"
                    + row("X-3", "z", 999, "Roe", "2001-02-20", "2002-01-20", "Regular"))
                .rejected())
        .containsExactly(
            "leaders.csv, line 2: leader: 'Military Junta' is not one person.",
            "leaders.csv, line 3: It ends on 2000-01-20, before it begins on 2001-02-20.",
            "leaders.csv, line 4: GW '999' is not known.");
  }

  @Test
  void theFileAsPublishedIsTakenButForBodies() {
    Reading reading =
        Reading.of(new Archigos(), List.of(RealData.file("archigos/Archigos_4_1_stata14.csv")));
    assertThat(reading.rows()).isEqualTo(3409);
    assertThat(reading.repaired()).hasSize(15);
    assertThat(reading.rejected()).hasSize(4);
    assertThat(reading.tellings()).hasSize(12292);
  }

  private List<String> claims(String kind, String... rows) {
    return read(String.join("\n", rows)).claims().stream()
        .filter(claim -> claim.startsWith(kind))
        .toList();
  }

  private static String row(
      String obsid, String person, int state, String name, String start, String end, String exit) {
    String quoted = name.endsWith(",") ? "\"" + name : "\"" + name + "\",";
    return "\"%s\",\"%s\",%d,\"AAA\",%s\"%s\",%s,\"%s\",%s,\"Regular\",\"%s\",-999,-777,\"NA\",\"NA\",\"NA\""
        .formatted(obsid, person, state, quoted, start, start, end, end, exit);
  }

  private Reading read(String rows) {
    return Reading.of(new Archigos(), folder, Map.of("leaders.csv", HEADER + rows + "\n"));
  }
}
