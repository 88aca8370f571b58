package io.pacta.neo4j;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Brings the database's schema up to date with {@code cypher/schema/V001__what_it_does.cypher} and
 * the files after it, each applied once and in order.
 *
 * <p>File names, the splitting of files into statements and the {@code __Neo4jMigration} nodes that
 * remember what was applied follow neo4j-migrations, so that it can take over. Constraints and
 * indexes say IF NOT EXISTS, so that a file that was interrupted, or that two servers apply at
 * once, can be applied again.
 */
@Component
public class Migrations {

  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
  private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");
  private static final Pattern END = Pattern.compile(";\\s*(?:\\R|$)");

  private final Neo4jClient client;

  Migrations(Neo4jClient client) {
    this.client = client;
  }

  /**
   * Applies the files that were not yet applied.
   *
   * @return how many were applied
   * @throws StartFailure where an applied file has changed since, or the database was migrated by a
   *     newer Pacta
   */
  public int apply() {
    Map<String, String> applied = applied();
    if (applied.isEmpty()) {
      client
          .query(
              "CREATE CONSTRAINT migration_version IF NOT EXISTS"
                  + " FOR (m:__Neo4jMigration) REQUIRE m.version IS UNIQUE")
          .run();
    }
    var files = CypherFiles.in("schema");
    long known = files.keySet().stream().filter(file -> applied.containsKey(version(file))).count();
    if (known < applied.size()) {
      throw new StartFailure(
          "This database was set up by a newer Pacta (schema version %s). Use that version, or another database."
              .formatted(applied.keySet().stream().max(String::compareTo).orElseThrow()),
          null);
    }
    if (known > 0 && known < files.size()) {
      LOG.info(
          "Changing the database for this version of Pacta. With a million facts that takes minutes.");
    }
    int count = 0;
    for (var file : files.entrySet()) {
      String checksum = checksum(file.getValue());
      String before = applied.get(version(file.getKey()));
      if (before == null) {
        apply(file.getKey(), file.getValue(), checksum);
        count++;
      } else if (!before.equals(checksum)) {
        throw new StartFailure(
            "The schema file cypher/schema/%s.cypher has changed since this database was set up with it. Restore it, and put the change into a new file."
                .formatted(file.getKey()),
            null);
      }
    }
    return count;
  }

  private Map<String, String> applied() {
    return client
        .query(
            """
            MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE'
            RETURN m.version AS version, m.checksum AS checksum
            """)
        .fetch()
        .all()
        .stream()
        .collect(
            Collectors.toMap(
                row -> String.valueOf(row.get("version")),
                row -> String.valueOf(row.get("checksum"))));
  }

  private void apply(String file, String text, String checksum) {
    statements(text).forEach(statement -> client.query(statement).run());
    Matcher name = name(file);
    try {
      client
          .query(
              """
              MERGE (base:__Neo4jMigration {version: 'BASELINE'})
              SET base.lock = true
              WITH base
              MATCH (base) ((:__Neo4jMigration)-[:MIGRATED_TO]->(:__Neo4jMigration))* (last)
              WHERE NOT (last)-[:MIGRATED_TO]->()
              CREATE (last)-[:MIGRATED_TO {at: datetime(), by: 'Pacta'}]->
                     (:__Neo4jMigration {version: $version, description: $description, type: 'CYPHER',
                                         source: $source, checksum: $checksum})
              REMOVE base.lock
              """)
          .bindAll(
              Map.of(
                  "version",
                  name.group(1),
                  "description",
                  name.group(2).replace('_', ' '),
                  "source",
                  file + ".cypher",
                  "checksum",
                  checksum))
          .run();
    } catch (DataIntegrityViolationException appliedByAnother) {
      // Another Pacta that started at the same time wrote the same down first.
    }
  }

  private static List<String> statements(String text) {
    return END.splitAsStream(COMMENT.matcher(text).replaceAll(""))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private static String checksum(String text) {
    CRC32 checksum = new CRC32();
    statements(text).forEach(each -> checksum.update(each.getBytes(StandardCharsets.UTF_8)));
    return Long.toString(checksum.getValue());
  }

  private static String version(String file) {
    return name(file).group(1);
  }

  private static Matcher name(String file) {
    Matcher name = NAME.matcher(file);
    if (!name.matches()) {
      throw new IllegalArgumentException(
          "cypher/schema/%s.cypher is not named like V001__what_it_does.cypher".formatted(file));
    }
    return name;
  }
}
