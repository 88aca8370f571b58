package io.pacta.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.fact.FactKind;
import io.pacta.fact.Rank;
import io.pacta.record.Manuscript.Extent;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told to files, without the tool that reads them. */
class BulkFilesTests {

  private static final Book.Publisher RED =
      new Book.Publisher("red", "Red", null, null, Edtf.parse("../.."), 1, List.of());

  private static final Telling EVERYTHING =
      new Telling(
          FactKind.PARTY_TO,
          "country:uzbekistan",
          "treaty:cst",
          "red",
          Edtf.parse("1992-05-15/[1999..]"),
          Map.of("obligations", List.of("DEFENSE", "CONSULTATION"), "provisional", true),
          Rank.PREFERRED,
          "a reason, of \"two\"\nlines",
          null,
          List.of(
              new Cited("book", "page 3", null, Support.START),
              new Cited("letter", null, "Ташкент; 𝄞", Support.END)));

  @TempDir Path folder;

  @Test
  void shorthandReadsBackWhatItWrites() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Shorthand.write(EVERYTHING, new DataOutputStream(bytes));
    assertThat(Shorthand.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
        .isEqualTo(EVERYTHING);
  }

  @Test
  void bucketsGiveBackEachClaimWithAllThatMayCompeteWithIt() throws IOException {
    List<Telling> tellings =
        IntStream.range(0, 1000)
            .mapToObj(at -> Claims.member("red", "c" + at % 300, "cis", 1000 + at + "/.."))
            .toList();
    List<Telling> out = new ArrayList<>();
    List<Standing.Place> places = new ArrayList<>();
    try (Buckets buckets = new Buckets(folder.resolve("buckets"), 5)) {
      tellings.forEach(buckets::add);
      buckets.empty(
          drafts -> {
            assertThat(drafts).hasSizeLessThan(40);
            drafts.forEach(draft -> out.add(draft.telling()));
            places.addAll(drafts.stream().map(Draft::place).distinct().toList());
          });
    }
    assertThat(out).containsExactlyInAnyOrderElementsOf(tellings);
    assertThat(places).hasSize(300).doesNotHaveDuplicates();
  }

  @Test
  void whatNobodyHasIntroducedIsRefusedAndNothingOfItIsTakenDown() throws IOException {
    try (BulkFiles files = new BulkFiles(folder)) {
      Manuscript stranger = manuscript(Set.of("country:uzbekistan"), Extent.PART);
      assertThatThrownBy(() -> files.tell(stranger, "test", "test"))
          .isInstanceOf(UnknownEntities.class)
          .hasMessageContaining("treaty:cst");
      assertThat(files())
          .as("the country was not taken down either, and is told again with the rest")
          .isEmpty();
    }
  }

  @Test
  void aClaimIsARowWithATypeForEachProperty() throws IOException {
    try (BulkFiles files = new BulkFiles(folder)) {
      files.tell(
          manuscript(Set.of("country:uzbekistan", "treaty:cst"), Extent.last(List.of())),
          "test",
          "a test");
    }
    assertThat(files())
        .containsExactlyInAnyOrder(
            "README.txt",
            "data-sets.csv",
            "entities.csv",
            "import.args",
            "party-to.csv",
            "record.csv",
            "revisions.csv",
            "sources.csv");
    assertThat(text("entities.csv"))
        .startsWith("id:ID(Entity),slug:string,recorded:long,:LABEL\n")
        .contains("country:uzbekistan,uzbekistan,1,Entity\u001fCountry\n");
    assertThat(text("party-to.csv"))
        .startsWith(":START_ID(Entity),:END_ID(Entity),key:string,dataSet:string,")
        .contains("country:uzbekistan,treaty:cst,")
        .contains(",1992-05-15,1992-05-15,1999-01-01,+999999999-12-31,PREFERRED,")
        .contains(
            ",\"a reason, of \"\"two\"\"\nlines\",,book\tpage 3\t\tSTART\u001fletter\t\tТашкент; 𝄞\tEND,")
        .contains(",true,4294967296,9223372036854775807,DEFENSE\u001fCONSULTATION,true\n");
    assertThat(text("import.args"))
        .contains(
            "--array-delimiter=U+001F\n",
            "--multiline-fields=party-to.csv\n",
            "--nodes=DataSet=data-sets.csv\n",
            "--relationships=PARTY_TO=party-to.csv\n");
  }

  @Test
  void aListThatWouldBeReadBackAsAnotherIsRefused() throws IOException {
    try (BulkTable table = BulkTable.begin(folder, BulkColumns.of(FactKind.PARTY_TO))) {
      for (List<String> list : List.of(List.of(""), List.<String>of(), List.of("a\u001fb"))) {
        assertThatThrownBy(() -> table.write(Map.of("obligations", list)))
            .hasMessageContaining("would be read back as another one");
      }
      assertThatThrownBy(() -> table.write(Map.of("colour", "red"))).hasMessageContaining("colour");
    }
  }

  private static Manuscript manuscript(Set<String> entities, Extent extent) {
    return new Manuscript(
        List.of(RED),
        List.of(new Book.Document("book", "A book", null, null, null)),
        entities,
        List.of(Draft.of(EVERYTHING)),
        extent,
        true);
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(each -> String.valueOf(each.getFileName())).collect(Collectors.toSet());
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
