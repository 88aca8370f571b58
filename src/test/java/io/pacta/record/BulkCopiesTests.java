package io.pacta.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.fact.FactKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkCopiesTests {

  @TempDir Path folder;

  @Test
  void aCopyHasOtherEntitiesCodesAndNamesAndTheSameDays() throws IOException {
    try (BulkCopies copies = new BulkCopies(folder, 3)) {
      copies.entity("country:sylvania");
      copies.fact(
          FactKind.IDENTIFIED,
          "country:sylvania",
          "country:sylvania",
          Map.of("key", "IDENTIFIED:1", "value", "SYL", "valid", "1918/..", "told", 7L));
      copies.fact(
          FactKind.NAMED,
          "country:sylvania",
          "country:sylvania",
          Map.of("key", "NAMED:1", "text", "Sylvania", "folded", "sylvania", "words", "sylvania"));
      copies.finish();
    }

    assertThat(rows("entities.csv"))
        .hasSize(3)
        .satisfiesOnlyOnce(
            row -> assertThat(row).contains("country:sylvania,sylvania,").doesNotContain("Copy"))
        .satisfiesOnlyOnce(
            row -> assertThat(row).contains("country:sylvania-copy-3,", "Country\u001fCopy"));
    assertThat(rows("identified.csv"))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).contains("1918/.."))
        .satisfiesOnlyOnce(row -> assertThat(row).endsWith(",SYL"))
        .satisfiesOnlyOnce(row -> assertThat(row).contains("IDENTIFIED:1-2,", "SYL-2"));
    assertThat(rows("named.csv"))
        .satisfiesOnlyOnce(row -> assertThat(row).contains("Sylvania").doesNotContain("x"))
        .satisfiesOnlyOnce(row -> assertThat(row).contains("x2Sylvania", "x2sylvania"));
    assertThat(folder.resolve("import.args")).exists();
  }

  private List<String> rows(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream().skip(1).toList();
  }
}
