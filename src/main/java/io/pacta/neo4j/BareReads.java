package io.pacta.neo4j;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.stereotype.Component;

/**
 * Statements asked with nothing around them: no transaction that is begun and committed by messages
 * of its own, no name to end it by. What a read takes at least.
 */
@Component
public class BareReads {

  private static final SessionConfig READING =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  private final Driver driver;

  BareReads(Driver driver) {
    this.driver = driver;
  }

  /** Asks, and takes all rows; gives how many there were. */
  public int ask(Statement statement, Map<String, Object> parameters) {
    return rows(statement, parameters).size();
  }

  /** All values of all rows, in their order. */
  public List<Object> values(Statement statement, Map<String, Object> parameters) {
    return rows(statement, parameters).stream()
        .<Object>map(row -> row.values().stream().map(value -> value.asObject()).toList())
        .toList();
  }

  private List<Record> rows(Statement statement, Map<String, Object> parameters) {
    try (Session session = driver.session(READING)) {
      return session.run(statement.text(), parameters).list();
    }
  }
}
