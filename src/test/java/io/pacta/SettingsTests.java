package io.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting has a description, and a line with its default where users look. */
class SettingsTests {

  @ParameterizedTest
  @CsvSource({
    "pacta.access, docs/security.md",
    "pacta.budget, docs/security.md",
    "pacta.rows, docs/operations.md",
    "pacta.websocket, docs/http.md"
  })
  void everySettingIsDescribedAndDocumentedWithItsDefault(String group, Path page)
      throws IOException {
    String text = Files.readString(page);
    List<Map<String, Object>> settings =
        JsonPath.read(
            Files.readString(
                Path.of("target", "classes", "META-INF", "spring-configuration-metadata.json")),
            "$.properties[?(@.name =~ /%s\\..*/)]".formatted(group.replace(".", "\\.")));
    assertThat(settings)
        .isNotEmpty()
        .allSatisfy(
            setting -> {
              assertThat(setting).containsKey("description");
              String row =
                  "\n| `%s` | %s"
                      .formatted(
                          String.valueOf(setting.get("name")).substring(group.length() + 1),
                          Objects.toString(setting.get("defaultValue"), ""));
              assertThat(text).contains(row.stripTrailing());
            });
  }
}
