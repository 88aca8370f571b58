package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import io.pacta.folder.FolderExport;
import io.pacta.ingest.Format;
import io.pacta.ingest.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Whatever the order in which published files are imported, the record says the same, to the byte
 * of its export, and answers with the same claims.
 *
 * <p>The starter world comes before the data sets of which it has a part: a folder has all claims
 * of its data sets, so that later it takes the rest back.
 */
@OnScratch
class OrderIT {

  private static final FolderExport.Options ALL = new FolderExport.Options(Set.of(), false, false);

  @TempDir Path exports;

  @Autowired Asking pacta;
  @Autowired Importer importer;
  @Autowired List<Format> formats;
  @Autowired FolderExport export;
  @Autowired Neo4jClient neo4j;

  @BeforeAll
  static void thereAreFiles() {
    RealData.file("cow/states2016.csv");
  }

  @Test
  void onTopOfTheStarterWorldEveryOrderComesToTheSame() throws IOException {
    Said said = imported("world cow-states crosswalk cow-igo atop archigos reign");
    assertThat(
            differences(said, imported("world reign archigos atop cow-igo crosswalk cow-states")))
        .isEmpty();
    theWorldsJudgementsStand();

    assertThat(
            differences(
                said,
                imported(
                    "archigos cow-igo world atop cow-igo reign crosswalk archigos cow-states")))
        .isEmpty();
  }

  @Test
  void importingWhatTheWorldHasAPartOfTakesNothingOfItBack() {
    pacta.forgetEverything();
    RealImport imports = new RealImport(importer, formats);
    imports.run("world");
    assertThat(Stream.of("cow-states", "cow-igo").map(imports::run))
        .allSatisfy(
            report -> {
              assertThat(report.unchanged()).isPositive();
              assertThat(report.changed()).isZero();
              assertThat(report.retracted()).isZero();
            });
    theWorldsJudgementsStand();
  }

  @Test
  void inAnEmptyRecordEveryOrderComesToTheSame() throws IOException {
    Said said = imported("cow-states crosswalk cow-igo atop archigos reign");
    assertThat(differences(said, imported("reign archigos atop cow-igo crosswalk cow-states")))
        .isEmpty();
    assertThat(peopleOfBothLists()).isGreaterThan(1000);
  }

  private void theWorldsJudgementsStand() {
    assertThat(
            pacta
                .ask(
                    """
                    {
                      organization(slug: "csto", asOf: "2003-01-01") {
                        members(where: {status: [FULL]}) { totalCount }
                      }
                    }
                    """)
                .at("organization.members.totalCount"))
        .isEqualTo(6);
    assertThat(
            texts(
                """
                MATCH (s)-[f:MEMBER_OF {dataSet: 'cow-igo-3', rank: 'DEPRECATED'}]->(o)
                WHERE f.closed = 9223372036854775807 AND f.rankReason <> ''
                RETURN s.slug + ' ' + o.slug AS text ORDER BY text
                """))
        .containsExactly(
            "east-germany united-nations",
            "germany united-nations",
            "ghana warsaw-pact",
            "serbia csto",
            "uzbekistan csto");
  }

  private long peopleOfBothLists() {
    return texts(
            """
            MATCH (p:Person)
            WHERE EXISTS { (p)-[:IDENTIFIED {scheme: 'ARCHIGOS'}]->(p) }
              AND EXISTS { (p)-[:IDENTIFIED {scheme: 'REIGN'}]->(p) }
            RETURN p.slug AS text
            """)
        .size();
  }

  /**
   * What the record says.
   *
   * @param folder the export
   * @param best the keys of the claims that it answers with
   */
  private record Said(Path folder, List<String> best) {}

  private Said imported(String order) {
    pacta.forgetEverything();
    RealImport imports = new RealImport(importer, formats);
    Stream.of(order.split(" ", -1)).forEach(imports::run);
    Path folder = exports.resolve(order);
    export.write(folder, ALL);
    return new Said(
        folder,
        texts(
            """
            MATCH (s:Entity)-[f]->() WHERE f.closed = 9223372036854775807 AND f.best
            RETURN f.key AS text ORDER BY text
            """));
  }

  /** In which files, and for which claims, two records differ. */
  private static List<String> differences(Said one, Said other) throws IOException {
    List<String> differences = new ArrayList<>();
    assertThat(names(other)).isEqualTo(names(one)).contains("member-of.csv", "holds.csv");
    for (String name : names(one)) {
      if (Files.mismatch(one.folder.resolve(name), other.folder.resolve(name)) >= 0) {
        List<String> lines = Files.readAllLines(one.folder.resolve(name));
        lines.removeAll(Set.copyOf(Files.readAllLines(other.folder.resolve(name))));
        differences.add("%s: %s".formatted(name, lines));
      }
    }
    List<String> best = new ArrayList<>(one.best);
    best.removeAll(Set.copyOf(other.best));
    differences.addAll(best);
    assertThat(other.best).hasSameSizeAs(one.best);
    return differences;
  }

  private static List<String> names(Said said) throws IOException {
    try (Stream<Path> files = Files.list(said.folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private List<String> texts(String statement) {
    return List.copyOf(neo4j.query(statement).fetchAs(String.class).all());
  }
}
