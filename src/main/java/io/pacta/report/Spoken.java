package io.pacta.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words that reports use and the record does not have as names: who is from where, what everybody
 * says for an official name, and what only looks like a name. The table {@code spoken.csv} is
 * written by hand from common usage. It goes by names and not by entities, so that it says nothing
 * of its own about who is meant.
 */
final class Spoken {

  private static final String TABLE = "spoken.csv";

  private final Map<String, Map<String, Called>> byName = new HashMap<>();
  private final Set<String> nothings = new LinkedHashSet<>();

  /** The table that comes with Pacta. */
  static Spoken table() {
    try (InputStream in = Objects.requireNonNull(Spoken.class.getResourceAsStream(TABLE));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Spoken spoken = new Spoken();
      rows.forEach(spoken::add);
      return spoken;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(NamedCsvRecord row) {
    Called called = Called.valueOf(row.getField("called"));
    List<String> words = List.of(row.getField("words").split("\\|"));
    if (called == Called.NOTHING) {
      words.forEach(each -> nothings.add(Tokens.key(Tokens.of(each))));
    } else {
      Map<String, Called> known =
          byName.computeIfAbsent(row.getField("name"), none -> new HashMap<>());
      words.forEach(each -> known.put(each, called));
    }
  }

  /** What is said for a name. */
  Map<String, Called> of(String name) {
    return byName.getOrDefault(name, Map.of());
  }

  /** What has a name in it and is none, as a key. */
  Set<String> nothings() {
    return nothings;
  }
}
