package io.pacta.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.record.Book;
import io.pacta.record.Ledger;
import io.pacta.record.Telling;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What the pipeline does with files of a format that exists for this test: members of
 * organizations, told in pages of ten claims.
 */
@OnScratch
class ImporterIT {

  private static final String HEADER = "member,organization,valid,status\n";

  @TempDir Path folder;

  @Autowired Asking pacta;
  @Autowired Ledger ledger;
  @Autowired Neo4jClient neo4j;

  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void nothingWasEverTold() {
    pacta.forgetEverything();
  }

  @Test
  void everyRowComesToAnEndAndTheEndsAddUp() throws Exception {
    Report report =
        run(
            row("russia", "cis", "1991/..")
                + row("russia", "cis", "1991/..")
                + row("russia", "cis", "1991-13/..")
                + row("atlantis", "cis", "1991/..")
                + row("belarus", "cis", "1991/..")
                + "belarus,cis\n");
    assertThat(report)
        .extracting(
            Report::rows, Report::imported, Report::merged, Report::unchanged, Report::rejected)
        .containsExactly(6L, 2L, 1L, 0L, 3L);
    assertThat(complaints)
        .anyMatch(each -> each.startsWith("members.csv, line 4: valid: "))
        .contains(
            "members.csv, line 5: Nobody has introduced country:atlantis: neither a row nor the record.",
            "members.csv, line 7: The row has 2 cells, and there are 4 columns.");
  }

  @Test
  void theSameFileAgainChangesNothing() throws Exception {
    Report first = run(many(45));
    List<String> before = standing();
    Report again = run(many(45));

    assertThat(first.told()).isEqualTo(45);
    assertThat(again)
        .extracting(Report::told, Report::changed, Report::retracted, Report::unchanged)
        .containsExactly(0L, 0L, 0L, 45L);
    assertThat(again.revision()).isEqualTo(first.revision());
    assertThat(standing()).isEqualTo(before);
  }

  @Test
  void whatIsNotInTheFileAnyMoreIsTakenBack() throws Exception {
    run(many(45));
    Report report = run(many(20));
    assertThat(report.retracted()).isEqualTo(25);
    assertThat(standing()).hasSize(20);
    assertThat(dataSet()).containsEntry("facts", 20).containsEntry("complete", true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 10, 11, 25, 44})
  void cutOffAnywhereAndRunAgainItIsAsIfItHadNeverBeenCutOff(int rows) throws Exception {
    run(many(45));
    List<String> whole = standing();
    pacta.forgetEverything();

    assertThatThrownBy(() -> run(new Members(rows), many(45))).hasMessage("The power is gone");
    if (rows > 20) {
      assertThat(dataSet()).containsEntry("complete", false);
    }
    run(many(45));
    assertThat(standing()).isEqualTo(whole);
    assertThat(dataSet()).containsEntry("facts", 45).containsEntry("complete", true);
  }

  @Test
  void aDryRunSaysWhatWouldHappenAndChangesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("members.csv"), HEADER + many(45));
    Report tried = importer().run(new Members(), List.of(file), options(true));
    assertThat(tried.told()).isEqualTo(45);
    assertThat(tried.revision()).isZero();
    assertThat(ledger.revision()).isZero();
    assertThat(standing()).isEmpty();
  }

  @Test
  void aDataSetThatIsWithdrawnClaimsNothing() throws Exception {
    run(many(45));
    Ledger.Outcome outcome = ledger.withdraw("members", "test", "test");
    assertThat(outcome.retracted()).isEqualTo(45);
    assertThat(standing()).isEmpty();
    assertThat(dataSet()).containsEntry("facts", 0);
    assertThat(ledger.withdraw("members", "test", "test").revision()).isEqualTo(outcome.revision());
    assertThatThrownBy(() -> ledger.withdraw("nobody", "test", "test"))
        .hasMessageContaining("no data set 'nobody'");
  }

  @Test
  void whatIsToldTwiceIsMerged() throws Exception {
    Report report =
        run(
            """
            russia,cis,1991/..,FULL
            russia,cis,1991/..,OBSERVER
            russia,cis,1991/..,FULL
            """);
    assertThat(report.imported()).isEqualTo(2);
    assertThat(report.merged()).isOne();
  }

  @Test
  void aQuotationMarkThatIsNeverClosedCostsOneRow() throws Exception {
    Report report =
        run(
            row("russia", "cis", "1991/..")
                + "\"belarus,cis,1991/..,FULL\n"
                + row("ukraine", "cis", "1991/.."));
    assertThat(report).extracting(Report::imported, Report::rejected).containsExactly(2L, 1L);
    assertThat(complaints.getFirst()).startsWith("members.csv, line 3: ");
  }

  @Test
  void aCellOfTenMegabytesCostsOneRow() throws Exception {
    Report report =
        run("x".repeat(10_000_000) + ",cis,1991/..,FULL\n" + row("ukraine", "cis", "1991/.."));
    assertThat(report).extracting(Report::imported, Report::rejected).containsExactly(1L, 1L);
  }

  @Test
  void aNulCostsOneRow() throws Exception {
    Report report = run("rus\0sia,cis,1991/..,FULL\n" + row("ukraine", "cis", "1991/.."));
    assertThat(report).extracting(Report::imported, Report::rejected).containsExactly(1L, 1L);
    assertThat(complaints).containsExactly("members.csv, line 2: A cell has a NUL in it.");
  }

  @Test
  void whatStandsBetweenTextsOfARecordCostsOneRow() throws Exception {
    Report report = run("rus\u001fsia,cis,1991/..,FULL\n" + row("ukraine", "cis", "1991/.."));
    assertThat(report).extracting(Report::imported, Report::rejected).containsExactly(1L, 1L);
    assertThat(complaints)
        .containsExactly("members.csv, line 2: A cell has a unit separator (U+001F) in it.");
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreNoMatter() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("members.csv"),
            "\uFEFF" + (HEADER + row("russia", "cis", "1991/..")).replace("\n", "\r\n"));
    assertThat(importer().run(new Members(), List.of(file), options(false)).imported()).isOne();
  }

  @Test
  void bytesThatAreNotUtf8AreReadAsWindows1252AndSaid() throws Exception {
    Path file = folder.resolve("members.csv");
    Files.write(
        file,
        (HEADER + "russia,cis,1991/..,FULL\nm\u00FCller,cis,1991/..,FULL\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    Report report = importer().run(new Members(), List.of(file), options(false));
    assertThat(report.imported()).isOne();
    assertThat(complaints).contains("members.csv, line 3: repaired müller");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "one,two\n1,2\n",
        "\u0000\u0001\u0002",
        "{\"member\": 1}",
        "member,organization,valid\n",
      })
  void aFileThatIsSomethingElseIsRefusedAtOnce(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("other.csv"), text);
    assertThatThrownBy(() -> importer().run(new Members(), List.of(file), options(false)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("members.csv, with the columns member, organization, valid, status");
    assertThat(ledger.revision()).isZero();
  }

  private Report run(String rows) throws IOException {
    return run(new Members(), rows);
  }

  private Report run(Format format, String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("members.csv"), HEADER + rows);
    return importer().run(format, List.of(file), options(false));
  }

  private Importer importer() {
    return new Importer(ledger, 10);
  }

  private Importer.Options options(boolean dryRun) {
    complaints.clear();
    return new Importer.Options(
        dryRun,
        new Complaints() {
          @Override
          public synchronized void rejected(Line line, String reason) {
            complaints.add("%s: %s".formatted(line, reason));
          }

          @Override
          public synchronized void repaired(Line line, String cell) {
            complaints.add("%s: repaired %s".formatted(line, cell));
          }
        },
        progress -> {});
  }

  private static String row(String member, String organization, String valid) {
    return "%s,%s,%s,FULL\n".formatted(member, organization, valid);
  }

  private static String many(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(each -> row("russia", "cis", "%d/%d".formatted(1000 + each, 1500 + each)))
        .collect(Collectors.joining());
  }

  /** What stands of the claims of members, without revisions. */
  private List<String> standing() {
    return neo4j
        .query(
            """
            MATCH (s)-[f:MEMBER_OF]->(o) WHERE f.closed = 9223372036854775807
            RETURN s.id + ' ' + o.id + ' ' + f.valid + ' ' + f.best + ' ' + f.key + reduce(cited = '', each IN f.citations | cited + ' ' + each) AS line ORDER BY line
            """)
        .fetchAs(String.class)
        .all()
        .stream()
        .toList();
  }

  private Map<String, Object> dataSet() {
    Map<String, Object> dataSet = new HashMap<>();
    ((Map<?, ?>) pacta.ask("{ dataSets { slug facts complete } }").list("dataSets").getFirst())
        .forEach((name, value) -> dataSet.put(String.valueOf(name), value));
    return dataSet;
  }

  /** The format. May be cut off after some rows. */
  private static final class Members implements Format {

    private static final Part MEMBERS =
        Part.csv("members.csv", "member", "organization", "valid", "status");

    private final int cutOffAfter;
    private int rows;

    private Members() {
      this(Integer.MAX_VALUE);
    }

    private Members(int cutOffAfter) {
      this.cutOffAfter = cutOffAfter;
    }

    @Override
    public String name() {
      return "members";
    }

    @Override
    public String about() {
      return "Members of organizations, for a test";
    }

    @Override
    public List<Part> parts() {
      return List.of(MEMBERS);
    }

    @Override
    public void read(Intake intake) {
      intake.publish(
          new Book.Publisher("members", "Members", null, null, Edtf.parse("../.."), 1, List.of()));
      intake.cite(new Book.Document("members", "Members", null, null, null));
      List.of("russia", "belarus", "ukraine").forEach(each -> intake.introduce("country:" + each));
      intake.introduce("organization:cis");
      intake.each(MEMBERS, line -> member(line, intake));
    }

    private void member(Line line, Intake intake) {
      if (rows++ == cutOffAfter) {
        throw new IllegalStateException("The power is gone");
      }
      intake.tell(
          line,
          new Telling(
              FactKind.MEMBER_OF,
              "country:" + line.text("member"),
              "organization:" + line.text("organization"),
              "members",
              line.edtf("valid"),
              Map.of("status", line.text("status")),
              Rank.NORMAL,
              null,
              null,
              List.of(new Cited("members", null, null, Support.WHOLE))));
    }
  }
}
