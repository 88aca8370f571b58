package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of facts that were stored as they were before {@code V010__leaner_facts}. */
@OnScratch
class LeanerFactsIT {

  /** As a fact was stored: with its citations in four lists, and what follows from the rest. */
  private static final String BEFORE =
      """
      MERGE (s:Entity {id: 'country:sylvania'}) MERGE (o:Entity {id: 'organization:union'})
      CREATE (s)-[:MEMBER_OF {key: $key, closed: 9223372036854775807,
        slot: 'FULL', says: 'abc', digest: 'def', rank: $rank,
        sources: ['book', 'paper', 'film'], locators: ['page 3', '', ''], quotes: ['', 'one\ttwo', ''],
        supports: ['WHOLE', 'WHOLE', 'END']}]->(o)
      """;

  @Autowired Asking pacta;
  @Autowired Driver driver;

  @BeforeEach
  void nothingWasEverTold() {
    pacta.forgetEverything();
  }

  @Test
  void theirCitationsAreOneListAndWhatGoesWithoutSayingIsGone() {
    try (Session session = driver.session()) {
      session.run(BEFORE, Map.of("key", "normal", "rank", "NORMAL")).consume();
      session.run(BEFORE, Map.of("key", "doubted", "rank", "DEPRECATED")).consume();
      change(session);
      change(session);
      assertThat(stored(session, "normal"))
          .containsOnlyKeys("key", "closed", "citations")
          .containsEntry("citations", List.of("book\tpage 3", "paper\t\tone two", "film\t\t\tEND"));
      assertThat(stored(session, "doubted")).containsEntry("rank", "DEPRECATED");
    }
  }

  private static void change(Session session) {
    String file = Objects.requireNonNull(CypherFiles.in("schema").get("V010__leaner_facts"));
    session.run(file.replace(";", "")).consume();
  }

  private static Map<String, Object> stored(Session session, String key) {
    return session
        .run("MATCH ()-[f:MEMBER_OF {key: $key}]->() RETURN f {.*} AS fact", Map.of("key", key))
        .single()
        .get("fact")
        .asMap();
  }
}
