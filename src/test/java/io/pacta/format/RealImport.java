package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.folder.PactaFolder;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Format;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Line;
import io.pacta.ingest.Report;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Imports published files as the command line does. */
final class RealImport {

  private static final Path WORLD = Path.of("world");

  private static final Complaints UNHEARD =
      new Complaints() {
        @Override
        public void rejected(Line line, String reason) {}

        @Override
        public void repaired(Line line, String cell) {}
      };

  private final Importer importer;
  private final Collection<Format> formats;

  RealImport(Importer importer, Collection<Format> formats) {
    this.importer = importer;
    this.formats = formats;
  }

  /** The data sets that have to do with each other, and the starter world, by their names. */
  Report run(String name) {
    return switch (name) {
      case "world" -> run(new PactaFolder(), List.of(WORLD));
      case "cow-states" -> run(name, "cow/states2016.csv");
      case "crosswalk" ->
          run(
              name,
              "crosswalk/codelist_without_cldr.csv",
              "crosswalk/iso_3166-1.json",
              "crosswalk/iso_3166-3.json",
              "states/gwstates.csv");
      case "cow-igo" -> run(name, "cow/igo_year_format3.csv");
      case "atop" -> run(name, "atop/atop-member-level.csv", "atop/atop-alliance-level.csv");
      case "archigos" -> run(name, "archigos/Archigos_4_1_stata14.csv");
      case "reign" -> run(name, "reign/leaderlist_3_21.csv");
      case "eu-members" -> run(name, "eums/member_states_raw.csv");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Report run(String format, String... files) {
    return run(format, Stream.of(files).map(RealData::file).toList());
  }

  Report run(String format, List<Path> files) {
    return run(
        formats.stream().filter(each -> each.name().equals(format)).findFirst().orElseThrow(),
        files);
  }

  private Report run(Format format, List<Path> files) {
    Report report =
        importer.run(format, files, new Importer.Options(false, UNHEARD, progress -> {}));
    assertThat(report.rows()).isPositive();
    return report;
  }
}
