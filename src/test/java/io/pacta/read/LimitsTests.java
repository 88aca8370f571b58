package io.pacta.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import io.pacta.neo4j.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The limits are settings, each with a default, a description and a line in the documentation. */
class LimitsTests {

  @Test
  void everyLimitIsDescribedAndDocumentedWithItsDefault() throws IOException {
    String table = Files.readString(Path.of("docs", "limits.md"));
    List<Map<String, Object>> settings =
        JsonPath.read(
            Files.readString(
                Path.of("target", "classes", "META-INF", "spring-configuration-metadata.json")),
            "$.properties[?(@.name =~ /pacta\\.limits\\..*/)]");
    assertThat(settings).hasSameSizeAs(Limits.class.getRecordComponents());
    assertThat(settings)
        .allSatisfy(
            setting -> {
              assertThat(setting).containsKey("description");
              assertThat(table)
                  .contains(
                      "\n| `%s` | %s | "
                          .formatted(
                              String.valueOf(setting.get("name"))
                                  .substring("pacta.limits.".length()),
                              setting.get("defaultValue")));
            });
  }

  @Test
  void aLimitIsSetByItsName() {
    assertThat(bound("deadline", "5s").deadline()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aLimitThatLetsNothingInIsRefusedAtStart() {
    assertThatThrownBy(() -> bound("nodes", "0"))
        .hasRootCauseInstanceOf(StartFailure.class)
        .rootCause()
        .hasMessage(
            "pacta.limits.nodes is 0. With that no question can be answered: it is more than 0.");
  }

  private static Limits bound(String name, String value) {
    return new Binder(new MapConfigurationPropertySource(Map.of("pacta.limits." + name, value)))
        .bindOrCreate("pacta.limits", Limits.class);
  }
}
