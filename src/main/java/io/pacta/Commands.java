package io.pacta;

import io.micrometer.observation.ObservationRegistry;
import io.pacta.access.ApiKeys;
import io.pacta.bench.Growth;
import io.pacta.bench.PlainFacts;
import io.pacta.bench.ReadBench;
import io.pacta.bench.Soak;
import io.pacta.check.Checker;
import io.pacta.export.Snapshots;
import io.pacta.folder.FolderExport;
import io.pacta.folder.Loader;
import io.pacta.folder.PactaFolder;
import io.pacta.ingest.Importer;
import io.pacta.record.Ledger;
import io.pacta.report.ReportSpeed;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The beans of commands that work on a database: none that answers requests, and no metrics or
 * traces, which a server offers. To look for all of the server's would take a command longer than
 * much of what it is asked to do; so only two packages are looked through.
 *
 * <p>Not annotated as a configuration, so that the server does not find it.
 */
@ImportAutoConfiguration({Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class})
@ComponentScan({"io.pacta.neo4j", "io.pacta.format"})
@Import({
  Ledger.class,
  Importer.class,
  PactaFolder.class,
  Loader.class,
  Opening.class,
  FolderExport.class,
  Snapshots.class,
  Checker.class,
  ApiKeys.class,
  PlainFacts.class,
  ReadBench.class,
  Growth.class,
  Soak.class,
  ReportSpeed.class
})
final class Commands {

  @Bean
  static ObservationRegistry observations() {
    return ObservationRegistry.NOOP;
  }
}
