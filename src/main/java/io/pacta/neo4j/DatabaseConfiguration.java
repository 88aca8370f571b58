package io.pacta.neo4j;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Which database it is: the one that is named, or else one of our own. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  /**
   * For a database to open that does not end: after it was killed, it first brings its files up to
   * date with its logs, which takes minutes where an import had just been written.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /**
   * No telemetry, no hints to those who write Cypher by hand (a new database does not know our
   * property names yet), a fetch size that takes an ordinary answer in one go, and less patience
   * than those who ask have: what is answered at all is answered within their deadline.
   *
   * <p>The driver's own log writes every message, with all values, into a text before it asks
   * whether anybody reads it, which was a third of the work of an import. SLF4J is asked first.
   */
  @Bean
  @SuppressWarnings("deprecation") // there is no other way to choose the log
  ConfigBuilderCustomizer driverSettings() {
    return config ->
        config
            .withLogging(Logging.slf4j())
            .withTelemetryDisabled(true)
            .withMinimumNotificationSeverity(NotificationSeverity.OFF)
            .withFetchSize(10_000)
            .withConnectionTimeout(5, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
            .withMaxTransactionRetryTime(5, TimeUnit.SECONDS);
  }

  /** What was written and read last, so that a cluster answers from a member that knows it. */
  @Bean
  Neo4jBookmarkManager bookmarks() {
    return Neo4jBookmarkManager.create();
  }

  /** A Neo4j that was named by its URI. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("spring.neo4j.uri")
  static class Named {

    @Bean
    Door door(Driver driver, @Value("${spring.neo4j.uri}") URI uri) {
      return () -> {
        try {
          driver.verifyConnectivity();
        } catch (AuthenticationException refused) {
          throw new StartFailure(
              "Neo4j at %s refuses the user name or the password. Set SPRING_NEO4J_AUTHENTICATION_USERNAME and SPRING_NEO4J_AUTHENTICATION_PASSWORD."
                  .formatted(uri),
              refused);
        } catch (Neo4jException unreachable) {
          throw new StartFailure(
              "No Neo4j answers at %s. Start it, or correct SPRING_NEO4J_URI; without it Pacta starts a database of its own."
                  .formatted(uri),
              unreachable);
        }
      };
    }
  }

  /** A Neo4j of our own, which {@link DatabaseFirst} has started. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "false")
  static class ZeroInstall {

    @Bean
    Neo4jConnectionDetails connection(ZeroInstallDatabase database) {
      return new Neo4jConnectionDetails() {
        @Override
        public URI getUri() {
          return database.uri();
        }

        @Override
        public AuthToken getAuthToken() {
          return AuthTokens.basic(database.user(), database.password());
        }
      };
    }

    @Bean
    Door door(ZeroInstallDatabase database) {
      return new Door() {
        @Override
        public void open() {
          database.awaitReady(PATIENCE);
        }

        @Override
        public void startAgain() {
          database.startAgain();
        }
      };
    }
  }
}
