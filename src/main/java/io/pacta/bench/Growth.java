package io.pacta.bench;

import io.pacta.fact.FactKind;
import io.pacta.neo4j.Database;
import io.pacta.neo4j.Statement;
import io.pacta.neo4j.Statements;
import io.pacta.record.BulkCopies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Writes a record many times over, to see what costs more the larger it is. */
@Component
public class Growth {

  private final Database database;
  private final Statement entities;
  private final Statement facts;
  private final Statement sources;
  private final Statement dataSets;

  Growth(Database database, Statements statements) {
    this.database = database;
    this.entities = statements.named("Bench/allEntities");
    this.facts = statements.named("Bench/allFacts");
    this.sources = statements.named("Bench/allSources");
    this.dataSets = statements.named("Bench/allDataSets");
  }

  /**
   * Writes files for the offline import of Neo4j.
   *
   * @param folder where they will stand
   * @param times how many times the record
   * @return how many claims the record has
   */
  public long write(Path folder, int times) throws IOException {
    AtomicLong claims = new AtomicLong();
    try (BulkCopies copies = new BulkCopies(folder, times)) {
      database.stream(entities, Map.of(), row -> copies.entity(row.text("id")));
      database.stream(sources, Map.of(), row -> copies.source(row.properties("stored")));
      database.stream(dataSets, Map.of(), row -> copies.dataSet(row.properties("stored")));
      database.stream(
          facts,
          Map.of(),
          row -> {
            claims.incrementAndGet();
            copies.fact(
                FactKind.valueOf(row.text("kind")),
                row.text("subject"),
                row.text("object"),
                row.properties("stored"));
          });
      copies.finish();
    }
    return claims.get();
  }
}
