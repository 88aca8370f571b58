package io.pacta.neo4j;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Knocks at a starting database until it opens, and gives a new one its password. */
final class BoltDoor {

  /** The password of a Neo4j that nobody has logged in to; it must be changed first of all. */
  private static final String INITIAL = "neo4j";

  private final DatabaseLogin login;
  private String lastAnswer = "nobody answered";

  BoltDoor(DatabaseLogin login) {
    this.login = login;
  }

  /**
   * Whether the database answers a query by now.
   *
   * @throws AuthenticationException if it refuses the password, and is not new
   */
  boolean opens() {
    if (!listens()) {
      return false;
    }
    try {
      try {
        query(login.password(), "neo4j", "RETURN 1", Map.of());
      } catch (AuthenticationException newOrRefused) {
        query(
            INITIAL,
            "system",
            "ALTER CURRENT USER SET PASSWORD FROM $initial TO $chosen",
            Map.of("initial", INITIAL, "chosen", login.password()));
        query(login.password(), "neo4j", "RETURN 1", Map.of());
      }
      return true;
    } catch (AuthenticationException refused) {
      throw refused;
    } catch (Neo4jException notYet) {
      lastAnswer = String.valueOf(notYet.getMessage());
      return false;
    }
  }

  /** What the last knock that failed was told. */
  String lastAnswer() {
    return lastAnswer;
  }

  /** Asked first, because a driver is costly to make and to fail with. */
  private boolean listens() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(login.uri().getHost(), login.uri().getPort()), 1_000);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  private void query(
      String password, String database, String statement, Map<String, Object> parameters) {
    try (Driver driver =
            GraphDatabase.driver(
                login.uri(), AuthTokens.basic(login.user(), password), quietConfig());
        Session session = driver.session(SessionConfig.forDatabase(database))) {
      session.run(statement, parameters).consume();
    }
  }

  // The only way to keep these short-lived drivers from logging each knock, whatever the
  // application's own logging is set to.
  @SuppressWarnings("deprecation")
  private static Config quietConfig() {
    return Config.builder()
        .withLogging(Logging.none())
        .withoutEncryption()
        .withTelemetryDisabled(true)
        .withConnectionTimeout(5, TimeUnit.SECONDS)
        .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
        .build();
  }
}
