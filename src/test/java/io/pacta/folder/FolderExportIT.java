package io.pacta.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Line;
import io.pacta.ingest.Report;
import io.pacta.ingest.WrongFile;
import io.pacta.record.UnknownDataSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Folders go through the record and come out again. */
@OnScratch
class FolderExportIT {

  @Autowired Asking pacta;
  @Autowired Importer importer;
  @Autowired FolderExport export;
  @TempDir Path place;

  private final List<String> rejected = new ArrayList<>();

  @BeforeEach
  void nothingWasEverTold() {
    pacta.forgetEverything();
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void whatIsExportedAndImportedIsExportedByteByByte(boolean gzip, boolean jsonLines) {
    FolderExport.Options options = new FolderExport.Options(Set.of(), gzip, jsonLines);
    importFolder(folderOf("given", AllKinds.FILES));
    FolderExport.Written first = export.write(place.resolve("first"), options);
    pacta.forgetEverything();
    importFolder(place.resolve("first"));
    FolderExport.Written second = export.write(place.resolve("second"), options);

    assertThat(first.claims()).isEqualTo(second.claims()).isEqualTo(AllKinds.CLAIMS);
    assertThat(first.incomplete()).isEmpty();
    Map<String, String> bytes = bytes(place.resolve("first"));
    assertThat(bytes(place.resolve("second"))).containsExactlyEntriesOf(bytes);
    assertThat(bytes.keySet().stream().map(name -> name.replaceAll("\\..*", ".csv")))
        .containsExactlyElementsOf(new TreeMap<>(AllKinds.FILES).keySet())
        .containsExactlyInAnyOrderElementsOf(FolderReader.files());
  }

  @Test
  void allThatARowSaysIsExported() {
    importFolder(folderOf("given", AllKinds.FILES));
    export.write(place.resolve("out"), new FolderExport.Options(Set.of(), false, false));
    assertThat(FolderReader.read(Folder.at(place.resolve("out"))).tellings())
        .containsExactlyInAnyOrderElementsOf(
            FolderReader.read(new Folder("given", AllKinds.FILES)).tellings());
    assertThat(text("out", "countries.csv").lines())
        .containsExactly(
            "slug,region,dataSet,rank,rankReason,note,source,locator,supports,quote",
            "freedonia,\"Nowhere, or elsewhere\",notes,,,,book,page 1,,",
            "freedonia,Elsewhere,other,,,,paper,,,",
            "ruritania,,notes,,,,book,,,",
            "sylvania,,,,,,,,,");
    assertThat(text("out", "member-of.csv"))
        .contains("\"page 3 \\| line 4, end|\",START|END,|And so it was.");
    assertThat(text("out", "organizations.csv")).contains("\nlonely,");
  }

  @Test
  void jsonLinesHaveListsAndNoBars() {
    importFolder(folderOf("given", AllKinds.FILES));
    export.write(place.resolve("out"), new FolderExport.Options(Set.of(), false, true));
    assertThat(text("out", "member-of.jsonl"))
        .contains(
            "\"source\":[\"book\",\"paper\"],\"locator\":[\"page 3 | line 4, end\",\"\"],\"supports\":[\"START\",\"END\"],\"quote\":[\"\",\"And so it was.\"]");
    assertThat(text("out", "data-sets.jsonl")).contains("\"precedence\":-5");
    assertThat(text("out", "countries.jsonl").lines().toList().getLast())
        .isEqualTo("{\"slug\":\"sylvania\"}");
  }

  @Test
  void aChoiceOfDataSetsHasAllThatItSpeaksOfAndNoMore() {
    importFolder(folderOf("given", AllKinds.FILES));
    FolderExport.Written written =
        export.write(place.resolve("out"), new FolderExport.Options(Set.of("other"), false, false));
    assertThat(written.claims()).isEqualTo(2);
    assertThat(bytes(place.resolve("out")))
        .containsOnlyKeys(
            "countries.csv", "data-sets.csv", "member-of.csv", "organizations.csv", "sources.csv");
    assertThat(text("out", "organizations.csv").lines().skip(1)).containsExactly("league,,,,,,,,,");
    assertThat(text("out", "sources.csv").lines().skip(1)).containsExactly("paper,=A paper,,,");

    pacta.forgetEverything();
    assertThat(importFolder(place.resolve("out")).told()).isEqualTo(2);
  }

  @Test
  void theSameFolderAgainChangesNothing() {
    Path given = folderOf("given", AllKinds.FILES);
    Report first = importFolder(given);
    Report again = importFolder(given);
    assertThat(first.told()).isEqualTo(AllKinds.CLAIMS);
    assertThat(again.told() + again.changed() + again.retracted()).isZero();
    assertThat(again.revision()).isEqualTo(first.revision());
  }

  @Test
  void theLoaderAndThePipelineTellTheSame() {
    pacta.load(AllKinds.FILES);
    Report report = importFolder(folderOf("given", AllKinds.FILES));
    assertThat(report.told() + report.changed() + report.retracted()).isZero();
    assertThat(report.revision()).isOne();
  }

  @Test
  void aRowThatIsGoneIsTakenBackAndABrokenOneRejected() throws IOException {
    Path given = folderOf("given", AllKinds.FILES);
    importFolder(given);
    Files.delete(given.resolve("amends.csv"));
    Files.writeString(
        given.resolve("extends.csv"),
        Files.readString(given.resolve("extends.csv"))
            + "treaty:protocol,treaty:unheard-of,1991,notes,book\n"
            + "treaty:protocol,treaty:pact,when,notes,book\n");
    Report report = run(given);
    assertThat(report.retracted()).isOne();
    assertThat(report.rejected()).isEqualTo(2);
    assertThat(rejected)
        .satisfiesExactlyInAnyOrder(
            each ->
                assertThat(each)
                    .isEqualTo(
                        "extends.csv, line 3: Nobody has introduced treaty:unheard-of: neither a row nor the record."),
            each ->
                assertThat(each).startsWith("extends.csv, line 4: valid: 'when' is not an EDTF"));
  }

  @Test
  void anEventMayBeAPartOfOneThatIsTwoPagesFurtherDown() {
    Map<String, String> files = new TreeMap<>(AllKinds.FILES);
    StringBuilder events = new StringBuilder("slug,eventKind,date,partOf,dataSet,source\n");
    for (int at = 0; at < 11_000; at++) {
      events.append("opening-%d,MEETING,1992,event:summit,notes,book%n".formatted(at));
    }
    files.put("events.csv", events + "summit,SUMMIT,1992,,notes,book\n");
    Report report = importFolder(folderOf("given", files));
    assertThat(report.told()).isEqualTo(AllKinds.CLAIMS + 11_001 - 2);
  }

  @Test
  void aFolderThatIsNotEmptyIsLeftAlone() {
    Path given = folderOf("given", AllKinds.FILES);
    assertThatThrownBy(() -> export.write(given, new FolderExport.Options(Set.of(), false, false)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("is not empty");
    assertThat(given).isDirectoryNotContaining("glob:**/.unfinished");
  }

  @Test
  void aDataSetThatNobodyKnowsIsNamed() {
    assertThatThrownBy(
            () ->
                export.write(
                    place.resolve("out"), new FolderExport.Options(Set.of("cow"), false, false)))
        .isInstanceOf(UnknownDataSet.class)
        .hasMessageContaining("'cow'");
    assertThat(place.resolve("out")).doesNotExist();
  }

  private Report importFolder(Path folder) {
    Report report = run(folder);
    assertThat(rejected).isEmpty();
    return report;
  }

  private Report run(Path folder) {
    return importer.run(
        new PactaFolder(),
        List.of(folder),
        new Importer.Options(
            false,
            new Complaints() {
              @Override
              public void rejected(Line line, String reason) {
                rejected.add("%s: %s".formatted(line, reason));
              }

              @Override
              public void repaired(Line line, String cell) {
                rejected.add("%s: %s".formatted(line, cell));
              }
            },
            progress -> {}));
  }

  private Path folderOf(String name, Map<String, String> files) {
    try {
      Path folder = Files.createDirectory(place.resolve(name));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String text(String folder, String file) {
    return new String(
        bytes(place.resolve(folder)).getOrDefault(file, "").getBytes(StandardCharsets.ISO_8859_1),
        StandardCharsets.UTF_8);
  }

  /** The bytes of each file, as characters. */
  private static Map<String, String> bytes(Path folder) {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes.put(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes;
  }
}
