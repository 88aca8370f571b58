package io.pacta.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.ingest.Reading;
import io.pacta.ingest.WrongFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder as a format of the pipeline, without a database. */
class PactaFolderTests {

  private static final String DATA_SETS = "slug,name,covers,precedence\natop,ATOP,1815/2018,10\n";
  private static final String SOURCES = "slug,title\ncodebook,ATOP codebook\nprofile,Profile\n";
  private static final String MEMBERS =
      """
      subject,object,status,valid,dataSet,source,locator
      country:uzbekistan,organization:csto,FULL,1992-05-15/1999-04-20,atop,codebook|profile,page 4|
      """;
  private static final String MEMBERSHIP =
      "MEMBER_OF country:uzbekistan organization:csto 1992-05-15/1999-04-20 status=FULL";

  @TempDir Path folder;

  @Test
  void aFolderStandsForItsFiles() {
    write("data-sets.csv", DATA_SETS);
    write("sources.csv", SOURCES);
    write("member-of.csv", MEMBERS);
    write("README.md", "What this is.");
    assertThat(read(folder).claims()).containsExactly(MEMBERSHIP);
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    assertThat(
            read(
                    write("member-of.csv", MEMBERS),
                    write("sources.csv", SOURCES),
                    write("data-sets.csv", DATA_SETS))
                .claims())
        .containsExactly(MEMBERSHIP);
  }

  @Test
  void jsonLinesSayTheSameAsCells() {
    write("data-sets.csv", DATA_SETS);
    write("sources.csv", SOURCES);
    Path table = write("member-of.csv", MEMBERS);
    Reading cells = read(folder);
    delete(table);
    write(
        "member-of.jsonl",
        """
        {"subject": "country:uzbekistan", "object": "organization:csto", "status": "FULL",
        """
                .strip()
            + """
             "valid": "1992-05-15/1999-04-20", "dataSet": "atop", "note": null, "source": ["codebook", "profile"], "locator": ["page 4", ""]}
            """);
    assertThat(read(folder).tellings()).isEqualTo(cells.tellings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl"})
  void filesMayBeCompressed(String ending) {
    write("data-sets.csv", DATA_SETS);
    write("sources.csv", SOURCES);
    compress(
        "countries." + ending + ".gz",
        ending.equals("csv")
            ? "slug,region,dataSet,source\nghana,Africa,atop,profile\n"
            : "{\"slug\":\"ghana\",\"region\":\"Africa\",\"dataSet\":\"atop\",\"source\":\"profile\"}\n");
    assertThat(read(folder).claims())
        .containsExactly("DESCRIBED country:ghana ../.. region=Africa");
  }

  @Test
  void aBrokenRowIsRejectedAndTheRestIsKept() {
    write("data-sets.csv", DATA_SETS);
    write("sources.csv", SOURCES);
    write(
        "member-of.csv",
        """
        subject,object,status,valid,dataSet,source
        country:ghana,organization:csto,MEMBER,1992,atop,profile
        country:ghana,organization:csto,FULL,1992-13,atop,profile
        country:ghana,organization:csto,FULL,1992,cow,profile
        country:ghana,organization:csto,FULL,1992,atop
        country:ghana,treaty:cst,FULL,1992,atop,profile
        country:ghana,organization:csto,FULL,1992,atop,profile
        """);
    Reading reading = read(folder);
    assertThat(reading.claims())
        .containsExactly("MEMBER_OF country:ghana organization:csto 1992 status=FULL");
    assertThat(reading.rejected())
        .containsExactly(
            "member-of.csv, line 2: status: 'MEMBER' is not one of [FULL, ASSOCIATE, OBSERVER, CANDIDATE, PARTNER, SUSPENDED].",
            "member-of.csv, line 3: valid: '1992-13' is not an EDTF date: a month is 01 to 12, or XX (at character 6).",
            "member-of.csv, line 4: dataSet: 'cow' is not in data-sets.csv.",
            "member-of.csv, line 5: The row has 5 cells, and there are 6 columns.",
            "member-of.csv, line 6: object: 'treaty:cst' cannot be the object of MEMBER_OF: that is an organization.");
  }

  @Test
  void daysOnWhichNobodyIsCountedAreRejected() {
    write(
        "data-sets.csv",
        """
        slug,name,covers,precedence,counts
        atop,ATOP,../..,1,country:ghana
        cow,COW,../..,1,country:ghana 1990-13-01/2000-12-31
        """);
    assertThat(read(folder).rejected())
        .containsExactly(
            "data-sets.csv, line 2: counts: 'country:ghana' is not an id and the days on which it is counted, as 'country:tuvalu 2000-01-01/2014-12-31'.",
            "data-sets.csv, line 3: counts: '1990-13-01/2000-12-31' is not an EDTF date: a month is 01 to 12, or XX (at character 6).");
  }

  @Test
  void aBrokenLineOfJsonIsRejectedAndTheRestIsKept() {
    write("data-sets.csv", DATA_SETS);
    write("sources.csv", SOURCES);
    write(
        "countries.jsonl",
        """
        {"slug": "ghana",
        ["ghana"]

        {"slug": {"en": "ghana"}}
        {"slug": "ghana", "capital": "Accra"}
        {"slug": "ghana", "dataSet": "atop", "source": "profile"}
        """);
    Reading reading = read(folder);
    assertThat(reading.claims()).containsExactly("DESCRIBED country:ghana ../..");
    assertThat(reading.rejected())
        .satisfiesExactly(
            each ->
                assertThat(each)
                    .isEqualTo("countries.jsonl, line 1: The line is not JSON in UTF-8."),
            each ->
                assertThat(each)
                    .startsWith("countries.jsonl, line 2: The line is not a JSON object"),
            each ->
                assertThat(each)
                    .isEqualTo(
                        "countries.jsonl, line 4: slug is neither a text nor a list of texts."),
            each ->
                assertThat(each)
                    .startsWith(
                        "countries.jsonl, line 5: There is no column capital. The columns are"));
    assertThat(reading.rows()).isEqualTo(8); // with one data set and two sources
  }

  @Test
  void aRowOfNothingButASlugOnlyIntroduces() {
    write("data-sets.csv", DATA_SETS);
    write("countries.csv", "slug\nghana\nno slug\n");
    write("organizations.csv", "slug,organizationKind,dataSet,source\ncsto,,,\ncis,alliance,,\n");
    Reading reading = read(folder);
    assertThat(reading.claims()).isEmpty();
    assertThat(reading.rejected())
        .satisfiesExactly(
            each ->
                assertThat(each).startsWith("countries.csv, line 3: slug: 'no slug' is not a slug"),
            each ->
                assertThat(each)
                    .isEqualTo(
                        "organizations.csv, line 3: dataSet is empty, and every row needs it."));
  }

  @Test
  void aFileThatIsNoneOfThemIsRefused() {
    write("data-sets.csv", DATA_SETS);
    write("members.csv", MEMBERS);
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("members.csv is not a file of pacta")
        .hasMessageContaining("Its files are data-sets.csv; sources.csv; countries.csv");
  }

  @Test
  void columnsThatDoNotFitAreRefused() {
    write("data-sets.csv", DATA_SETS);
    Path members = write("member-of.csv", "subject,object,status,valid,dataSet,source,page\n");
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("member-of.csv, line 1: there is no column page. The columns are");
    delete(members);
    write("member-of.csv", "subject,object,valid,dataSet,source\n");
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("member-of.csv, line 1: the column status is missing");
  }

  @Test
  void oneTableInTwoFilesIsRefused() {
    write("data-sets.csv", DATA_SETS);
    write("countries.csv", "slug\nghana\n");
    write("countries.jsonl", "{\"slug\": \"ghana\"}\n");
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(WrongFile.class)
        .hasMessageEndingWith("are both countries.csv. Give one of them.");
  }

  @Test
  void withoutDataSetsNothingIsRead() {
    write("sources.csv", SOURCES);
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("pacta needs data-sets.csv");
  }

  @Test
  void theStarterWorldIsReadTheSameWayByBoth() {
    Folder world = Folder.ofStarterWorld();
    Map<String, String> files = new TreeMap<>(world.files());
    files.forEach(this::write);
    Reading reading = read(folder);
    assertThat(reading.rejected()).isEmpty();
    assertThat(new HashSet<>(reading.tellings()))
        .isEqualTo(new HashSet<>(FolderReader.read(world).tellings()));
  }

  private static Reading read(Path... files) {
    return Reading.of(new PactaFolder(), List.of(files));
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void compress(String name, String text) {
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
