package io.pacta.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.record.Telling;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a format tells is gathered, unless no fact can say it. */
class GatheringTests {

  @TempDir Path folder;

  @Test
  void aClaimBetweenTwoThatNoFactConnectsRejectsItsRow() {
    Reading reading =
        Reading.of(
            new Successors(),
            folder,
            Map.of(
                "successors.csv",
                """
                before,after
                country:ussr,country:russia
                country:ussr,country:ussr
                country:ussr,organization:cis
                """));
    assertThat(reading.claims()).containsExactly("SUCCEEDED_BY country:ussr country:russia 1991");
    assertThat(reading.rejected())
        .containsExactly(
            "successors.csv, line 3: 'country:ussr' is the subject itself, and a fact connects two entities.",
            "successors.csv, line 4: 'organization:cis' is not of the kind of the subject, \"country:ussr\": a country is succeeded by a country, an organization by an organization.");
  }

  /** Who was succeeded by whom. */
  private static final class Successors implements Format {

    private static final Part SUCCESSORS = Part.csv("successors.csv", "before", "after");

    @Override
    public String name() {
      return "successors";
    }

    @Override
    public String about() {
      return "Successors, for a test";
    }

    @Override
    public List<Part> parts() {
      return List.of(SUCCESSORS);
    }

    @Override
    public void read(Intake intake) {
      intake.each(
          SUCCESSORS,
          line ->
              intake.tell(
                  line,
                  new Telling(
                      FactKind.SUCCEEDED_BY,
                      line.text("before"),
                      line.text("after"),
                      "successors",
                      Edtf.parse("1991"),
                      Map.of(),
                      Rank.NORMAL,
                      null,
                      null,
                      List.of(new Cited("successors", null, null, Support.WHOLE)))));
    }
  }
}
