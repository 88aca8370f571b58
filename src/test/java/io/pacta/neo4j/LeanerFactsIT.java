package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.Asking;
import io.pacta.OnScratch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of facts that were stored before later schema files made them leaner. */
@OnScratch
class LeanerFactsIT {

  /**
   * As a fact was stored before {@code V010}: with its citations in four lists, and what follows
   * from the rest.
   */
  private static final String BEFORE =
      """
      MERGE (s:Entity {id: 'country:sylvania'}) MERGE (o:Entity {id: 'organization:union'})
      CREATE (s)-[:MEMBER_OF {key: $key, closed: 9223372036854775807,
        slot: 'FULL', says: 'abc', digest: 'def', rank: $rank,
        sources: ['book', 'paper', 'film'], locators: ['page 3', '', ''], quotes: ['', 'one\ttwo', ''],
        supports: ['WHOLE', 'WHOLE', 'END']}]->(o)
      """;

  /** As a state and a happening were stored before {@code V011}, and a merger, which is no fact. */
  private static final String TOLD_TWICE =
      """
      MERGE (s:Entity {id: 'country:sylvania'}) MERGE (o:Entity {id: 'treaty:pact'})
      CREATE (s)-[:PARTY_TO {key: 'state', version: 4 * 4294967296, recorded: 4, valid: '1992-05/1999',
        closed: 9223372036854775807, startEarliest: date('1992-05-01'), startLatest: date('1992-05-31'),
        endEarliest: date('1999-01-01'), endLatest: date('1999-12-31')}]->(o)
      CREATE (s)-[:ACTED_ON {key: 'month', version: 4 * 4294967296 + 1, recorded: 4, valid: '1992-05',
        closed: 9223372036854775807, startEarliest: date('1992-05-01'), startLatest: date('1992-05-31'),
        endEarliest: date('1992-05-01'), endLatest: date('1992-05-31')}]->(o)
      CREATE (s)-[:ACTED_ON {key: 'day', version: 4 * 4294967296 + 2, recorded: 4, valid: '1992-05-07',
        closed: 9223372036854775807, startEarliest: date('1992-05-07'), startLatest: date('1992-05-07'),
        endEarliest: date('1992-05-07'), endLatest: date('1992-05-07')}]->(o)
      CREATE (:Entity {id: 'country:freedonia'})-[:MERGED_INTO {recorded: 4, closed: 9}]->(s)
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
      change(session, "V010__leaner_facts");
      change(session, "V010__leaner_facts");
      assertThat(stored(session, "normal"))
          .containsOnlyKeys("key", "closed", "citations")
          .containsEntry("citations", List.of("book\tpage 3", "paper\t\tone two", "film\t\t\tEND"));
      assertThat(stored(session, "doubted")).containsEntry("rank", "DEPRECATED");
    }
  }

  @Test
  void aVersionNeitherRepeatsItsRevisionNorAHappeningItsDays() {
    try (Session session = driver.session()) {
      session.run(TOLD_TWICE).consume();
      change(session, "V011__nothing_twice");
      change(session, "V011__nothing_twice");
      assertThat(stored(session, "state"))
          .containsOnlyKeys(
              "key",
              "version",
              "valid",
              "closed",
              "startEarliest",
              "startLatest",
              "endEarliest",
              "endLatest");
      assertThat(stored(session, "month"))
          .containsOnlyKeys("key", "version", "valid", "closed", "startEarliest", "endLatest")
          .containsEntry("startEarliest", LocalDate.of(1992, 5, 1))
          .containsEntry("endLatest", LocalDate.of(1992, 5, 31));
      assertThat(stored(session, "day"))
          .containsOnlyKeys("key", "version", "closed", "startEarliest", "endLatest");
      assertThat(session.run("MATCH ()-[m:MERGED_INTO]->() RETURN m {.*} AS of").single())
          .returns(Map.of("recorded", 4L, "closed", 9L), merger -> merger.get("of").asMap());
    }
  }

  private static void change(Session session, String file) {
    String text = Objects.requireNonNull(CypherFiles.in("schema").get(file));
    Pattern.compile(";\\s*\\R")
        .splitAsStream(text)
        .forEach(statement -> session.run(statement).consume());
  }

  private static Map<String, Object> stored(Session session, String key) {
    return session
        .run(
            "MATCH ()-[f:MEMBER_OF|PARTY_TO|ACTED_ON {key: $key}]->() RETURN f {.*} AS fact",
            Map.of("key", key))
        .single()
        .get("fact")
        .asMap();
  }
}
