package io.pacta.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.neo4j.StartFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A budget that cannot be kept stops the start, and not each request. */
class BudgetSettingsTests {

  @ParameterizedTest
  @CsvSource({
    "requests, -1, 0 to 60000000000; 0 is without end",
    "cost, 60000000001, 0 to 60000000000; 0 is without end",
    "refused-logins, -5, 0 to 60000000000; 0 is without end",
    "callers, 0, 1 to 2147483647"
  })
  void whatCannotBeKeptIsRefusedAtStart(String name, String value, String allowed) {
    assertThatThrownBy(() -> bound(name, value))
        .hasRootCauseInstanceOf(StartFailure.class)
        .rootCause()
        .hasMessage(
            "pacta.budget.%s is %s. It is a number from %s.".formatted(name, value, allowed));
  }

  @Test
  void theLargestBudgetIsTakenFrom() {
    Quota largest = new Quota("cost", bound("cost", "60000000000").cost());
    assertThat(largest.take(1)).isZero();
    assertThat(largest.isLimited()).isTrue();
  }

  private static BudgetSettings bound(String name, String value) {
    return new Binder(new MapConfigurationPropertySource(Map.of("pacta.budget." + name, value)))
        .bindOrCreate("pacta.budget", BudgetSettings.class);
  }
}
