package io.pacta.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.OnScratch;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** Connections to the database are as many as they are. */
@OnScratch
class ConnectionsIT {

  @Test
  void nobodyWaitsForAConnectionLongerThanForAnAnswer() {
    Config.ConfigBuilder settings = Config.builder();
    new DatabaseConfiguration().driverSettings().customize(settings);
    assertThat(Duration.ofMillis(settings.build().connectionAcquisitionTimeoutMillis()))
        .isLessThan(Duration.ofSeconds(20));
    settings
        .withMaxConnectionPoolSize(1)
        .withConnectionAcquisitionTimeout(100, TimeUnit.MILLISECONDS);
    DatabaseLogin login = TestDatabase.SCRATCH.login();
    try (Driver driver =
            GraphDatabase.driver(
                login.uri(), AuthTokens.basic(login.user(), login.password()), settings.build());
        Session one = driver.session();
        Session other = driver.session()) {
      one.beginTransaction().run("RETURN 1");
      assertThatThrownBy(
              () -> DatabaseUnavailable.unless(() -> other.run("RETURN 1").list().size()))
          .isInstanceOf(DatabaseUnavailable.class);
    }
  }
}
