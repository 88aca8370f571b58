package io.pacta.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.StartsDatabases;
import io.pacta.folder.Folder;
import io.pacta.folder.Loader;
import io.pacta.folder.PactaFolder;
import io.pacta.ingest.Complaints;
import io.pacta.ingest.Importer;
import io.pacta.ingest.Line;
import io.pacta.ingest.Report;
import io.pacta.neo4j.DatabaseUnavailable;
import io.pacta.neo4j.Door;
import io.pacta.neo4j.Failing;
import io.pacta.neo4j.Migrations;
import io.pacta.neo4j.Statements;
import io.pacta.neo4j.ZeroInstallDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A database of its own, which is killed while the record is told much, and comes back by itself.
 */
@StartsDatabases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledLoadIT {

  private static final int CLAIMS = 3_000;

  /** How many claims an import tells at once. */
  private static final int PAGE = 500;

  private Pacta pacta;

  @BeforeAll
  void start(@TempDir Path home) {
    pacta = Pacta.start(home);
  }

  @AfterAll
  void end() {
    pacta.close();
  }

  @BeforeEach
  void nothingIsTold() {
    pacta.forgetEverything();
  }

  @Test
  void aLoadWhoseDatabaseIsKilledLeavesAllOrNothingAndCanBeRepeated() throws Exception {
    Map<String, String> much = much().files();
    pacta.load(SmallFolder.of("world", 100).member("uzbekistan csto 1992/1999").files());
    long before = pacta.versions();

    Failing killed;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Ledger.Outcome> load = threads.submit(() -> pacta.load(much));
      pacta.awaitThatClaimsAreWritten(load);
      killed = Failing.killed(pacta.database());
      assertThatThrownBy(load::get).isInstanceOf(ExecutionException.class);
    }

    killed.awaitItIsBack();
    assertThat(pacta.versions()).isIn(before, before + CLAIMS + 6);
    assertThat(pacta.revision()).isEqualTo(pacta.versions() == before ? 1 : 2);
    assertThat(pacta.load(much).revision()).isEqualTo(2);
    assertThat(pacta.versions()).isEqualTo(before + CLAIMS + 6);
    assertThat(pacta.load(much).unchanged()).isEqualTo(CLAIMS + 6);
  }

  @Test
  void anImportWhoseDatabaseIsKilledIsCompletedByTheSameAgain(@TempDir Path folder)
      throws Exception {
    for (Map.Entry<String, String> file : much().files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Failing killed;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Report> load = threads.submit(() -> pacta.load(folder));
      while (!load.isDone() && pacta.revision() < 3) {
        Thread.sleep(Duration.ofMillis(5));
      }
      pacta.awaitThatClaimsAreWritten(load);
      killed = Failing.killed(pacta.database());
      assertThatThrownBy(load::get).isInstanceOf(ExecutionException.class);
    }

    killed.awaitItIsBack();
    long told = pacta.versions();
    assertThat(told).isBetween(PAGE + 1L, CLAIMS + 5L);
    Report completed = pacta.load(folder);
    assertThat(completed.told()).isEqualTo(CLAIMS + 6 - told);
    assertThat(completed.imported() + completed.unchanged()).isEqualTo(CLAIMS + 6);
    assertThat(pacta.versions()).isEqualTo(CLAIMS + 6);
    Report again = pacta.load(folder);
    assertThat(again.unchanged()).isEqualTo(CLAIMS + 6);
    assertThat(again.revision()).isEqualTo(completed.revision());
  }

  @Test
  void aDatabaseThatCanWriteNoMoreIsStartedAgainWithAllThatWasAcknowledged() throws Exception {
    pacta.load(SmallFolder.of("world", 100).member("uzbekistan csto 1992/1999").files());
    long before = pacta.versions();
    Map<String, String> more = SmallFolder.of("desk", 10).member("russia cis 1992/1999").files();

    Failing full = Failing.unableToWrite(pacta.database());
    assertThatThrownBy(() -> pacta.load(more)).isInstanceOf(DatabaseUnavailable.class);
    assertThatThrownBy(pacta::revision).isInstanceOf(DatabaseUnavailable.class);

    full.awaitItIsBack();
    assertThat(pacta.versions()).isEqualTo(before);
    assertThat(pacta.load(more).revision()).isEqualTo(2);
  }

  /** Memberships of nobody's rivals, so that each is one version. */
  private static SmallFolder much() {
    SmallFolder folder = SmallFolder.of("cow", 10);
    for (int each = 0; each < CLAIMS; each++) {
      folder.member("russia cis %04d/%04d".formatted(1800 + each % 100, 1900 + each / 100));
    }
    return folder;
  }

  /** The record with its database, without what asks it. */
  @EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
  @ComponentScan({"io.pacta.neo4j", "io.pacta.record", "io.pacta.folder", "io.pacta.ingest"})
  static class Told {}

  /** A Pacta that runs, on a database of its own. */
  private record Pacta(ConfigurableApplicationContext context) implements AutoCloseable {

    static Pacta start(Path home) {
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(Told.class)
              .web(WebApplicationType.NONE)
              .run(
                  "--pacta.home=" + home,
                  "--pacta.import.page-size=" + PAGE,
                  "--management.endpoint.health.validate-group-membership=false");
      context.getBean(Door.class).open();
      context.getBean(Migrations.class).apply();
      return new Pacta(context);
    }

    Ledger.Outcome load(Map<String, String> files) {
      return context.getBean(Loader.class).load(new Folder("a test", files));
    }

    Report load(Path folder) {
      return context
          .getBean(Importer.class)
          .run(
              context.getBean(PactaFolder.class),
              List.of(folder),
              new Importer.Options(
                  false,
                  new Complaints() {
                    @Override
                    public void rejected(Line line, String reason) {
                      throw new AssertionError(line + ": " + reason);
                    }

                    @Override
                    public void repaired(Line line, String cell) {
                      throw new AssertionError(line + ": " + cell);
                    }
                  },
                  progress -> {}));
    }

    long revision() {
      return context.getBean(Ledger.class).revision();
    }

    long versions() {
      return number("MATCH (:Entity)-[f]->(:Entity) RETURN count(f)", Map.of());
    }

    void awaitThatClaimsAreWritten(Future<?> load) throws InterruptedException {
      Map<String, Object> telling =
          Map.of("text", context.getBean(Statements.class).named("Record/tell").text());
      while (!load.isDone()
          && number(
                  "SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query = $text RETURN count(query)",
                  telling)
              == 0) {
        Thread.sleep(Duration.ofMillis(5));
      }
    }

    void forgetEverything() {
      Neo4jClient neo4j = context.getBean(Neo4jClient.class);
      neo4j.query("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").run();
      neo4j.query("CREATE (:Record {id: 'record', revision: 0})").run();
    }

    ZeroInstallDatabase database() {
      return context.getBean(ZeroInstallDatabase.class);
    }

    private long number(String query, Map<String, Object> parameters) {
      return context
          .getBean(Neo4jClient.class)
          .query(query)
          .bindAll(parameters)
          .fetchAs(Long.class)
          .one()
          .orElseThrow();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
