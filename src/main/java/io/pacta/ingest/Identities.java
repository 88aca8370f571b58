package io.pacta.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.pacta.record.Ledger.KnownCode;
import io.pacta.time.Edtf;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Which entity a code means, and on which days. The tables {@code identity.csv} and, of people,
 * {@code identity-people.csv} decide; of codes that they do not have the record may know what they
 * mean. Names alone decide nothing: a scheme of names, as UN_NAME, is a list of those that one
 * publisher uses, each with its meaning.
 */
public final class Identities {

  private static final List<String> TABLES = List.of("identity.csv", "identity-people.csv");

  private static final LocalDate ALWAYS = LocalDate.of(-9999, 1, 1);
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final Map<String, List<Meaning>> meanings = new HashMap<>();

  /**
   * What a code means between two days, both inclusive.
   *
   * @param entity the identity of the entity
   */
  public record Meaning(String entity, LocalDate from, LocalDate to) {

    private boolean isOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What of it lies within a time, both days inclusive; empty where nothing does. */
    public Optional<Meaning> within(LocalDate first, LocalDate last) {
      return from.isAfter(last) || to.isBefore(first)
          ? Optional.empty()
          : Optional.of(
              new Meaning(
                  entity, from.isBefore(first) ? first : from, to.isAfter(last) ? last : to));
    }
  }

  private Identities() {}

  /** Those that come with Pacta. */
  public static Identities decided() {
    Identities identities = new Identities();
    TABLES.forEach(identities::read);
    return identities;
  }

  private void read(String table) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new ClassPathResource(table).getInputStream(), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        add(
            row.getField("scheme"),
            row.getField("value"),
            new Meaning(
                row.getField("entity"),
                day(row.getField("from"), ALWAYS),
                day(row.getField("to"), FOREVER)));
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** The same, and for codes that are not decided what the record says, as rows of it. */
  Identities and(List<KnownCode> known) {
    Identities both = new Identities();
    both.meanings.putAll(meanings);
    Set<String> decided = Set.copyOf(meanings.keySet());
    for (KnownCode each : known) {
      if (!decided.contains(key(each.scheme(), each.value()))) {
        Edtf valid = Edtf.parse(each.valid());
        both.add(
            each.scheme(),
            each.value(),
            new Meaning(each.entity(), valid.earliest(), valid.latest()));
      }
    }
    return both;
  }

  /** All codes of a scheme, in alphabetical order. */
  public List<String> values(String scheme) {
    String start = key(scheme, "");
    return meanings.keySet().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .sorted()
        .toList();
  }

  /** All that a code has meant, by time; empty where it means nothing. */
  public List<Meaning> meanings(String scheme, String value) {
    return meanings.getOrDefault(key(scheme, value), List.of());
  }

  /** Whether some code of a scheme means an entity on some day. */
  public boolean has(String scheme, String entity) {
    String prefix = key(scheme, "");
    return meanings.entrySet().stream()
        .filter(each -> each.getKey().startsWith(prefix))
        .flatMap(each -> each.getValue().stream())
        .anyMatch(meaning -> meaning.entity().equals(entity));
  }

  /** The entity that a code means whatever the day, if it ever means one only. */
  public Optional<String> ever(String scheme, String value) {
    Set<String> entities =
        meanings(scheme, value).stream().map(Meaning::entity).collect(Collectors.toSet());
    return entities.size() == 1 ? entities.stream().findFirst() : Optional.empty();
  }

  /**
   * The entity that a code means on a day.
   *
   * @throws Rejected where it means none then, or could mean several
   */
  public String on(String scheme, String value, LocalDate day) {
    List<Meaning> all = meanings(scheme, value);
    Set<String> then =
        all.stream()
            .filter(each -> each.isOn(day))
            .map(Meaning::entity)
            .collect(Collectors.toSet());
    if (then.size() == 1) {
      return then.iterator().next();
    }
    if (then.size() > 1) {
      throw new Rejected(
          "%s '%s' could be any of %s on %s."
              .formatted(scheme, value, String.join(", ", then.stream().sorted().toList()), day));
    }
    throw new Rejected(
        all.isEmpty()
            ? "%s '%s' is not known.".formatted(scheme, value)
            : "%s '%s' meant nothing on %s.".formatted(scheme, value, day));
  }

  /**
   * The meanings of a code within a time, cut to it.
   *
   * @throws Rejected where it means nothing then
   */
  public List<Meaning> within(String scheme, String value, LocalDate from, LocalDate to) {
    List<Meaning> cut =
        meanings(scheme, value).stream().flatMap(each -> each.within(from, to).stream()).toList();
    if (cut.isEmpty()) {
      on(scheme, value, from);
    }
    return cut;
  }

  private void add(String scheme, String value, Meaning meaning) {
    meanings.computeIfAbsent(key(scheme, value), none -> new ArrayList<>()).add(meaning);
  }

  private static String key(String scheme, String value) {
    return scheme + '\u001f' + value;
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }
}
