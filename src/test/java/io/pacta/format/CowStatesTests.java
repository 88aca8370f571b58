package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.ingest.Reading;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CowStatesTests {

  private static final String HEADER =
      "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n";

  @TempDir Path folder;

  @Test
  void aSpellToTheEndOfTheListMayGoOn() {
    assertThat(read("BLR,370,Belarus,1991,8,25,2016,12,31,2016").claims())
        .containsExactly(
            "EXISTED country:belarus 1991-08-25/[2016-12-31..]"
                + " independence=member of the COW interstate system",
            "IDENTIFIED country:belarus 1991-08-25/[2016-12-31..] scheme=COW value=370",
            "IDENTIFIED country:belarus 1991-08-25/[2016-12-31..] scheme=COW_ABBR value=BLR",
            "NAMED country:belarus 1991-08-25/[2016-12-31..] language=en nameKind=ALIAS text=Belarus");
  }

  @Test
  void aCodeThatMeantSeveralStatesIsCutWhereItChangesItsMeaning() {
    assertThat(read("YUG,345,Yugoslavia,1944,10,20,2016,12,31,2016").claims())
        .contains(
            "EXISTED country:yugoslavia 1944-10-20/2006-06-04"
                + " independence=member of the COW interstate system",
            "EXISTED country:serbia 2006-06-05/[2016-12-31..]"
                + " independence=member of the COW interstate system");
  }

  @Test
  void aRowThatIsWrongIsRejectedAndNothingElse() {
    Reading reading =
        read(
            """
            NWH,999,Nowhere,1991,8,25,2016,12,31,2016
            BLR,370,Belarus,1991,13,25,2016,12,31,2016
            BLR,370,Belarus,2016,8,25,1991,12,31,2016
            AFG,700,Afghanistan,1919,8,8,2016,12,31,2016""");
    assertThat(reading.rows()).isEqualTo(4);
    assertThat(reading.rejected())
        .containsExactly(
            "states.csv, line 2: COW '999' is not known.",
            "states.csv, line 3: 1991-13-25 is no day.",
            "states.csv, line 4: It ends on 1991-12-31, before it begins on 2016-08-25.");
    assertThat(reading.claims()).hasSize(4);
  }

  private Reading read(String rows) {
    return Reading.of(new CowStates(), folder, Map.of("states.csv", HEADER + rows + "\n"));
  }
}
