package io.pacta.format;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How two countries voted in a year, from the roll calls and votes themselves. */
final class VoteOracle {

  private final Map<String, String> yearByRollCall = new TreeMap<>();

  private final Map<String, Votes> votes = new TreeMap<>();

  /** How a country voted in a year, by the number of the roll call. */
  private record Votes(String year, String country, Map<String, String> cast) {}

  /**
   * @param one the two letters of a country
   * @param other those of another
   * @param votes by the number of the roll call, where both voted: what one and the other voted
   */
  record Question(String year, String one, String other, Map<String, String> votes) {}

  VoteOracle(Path rollCalls, Path votes) {
    RawTable.each(
        rollCalls,
        row -> yearByRollCall.put(row.getField("rcid"), row.getField("date").substring(0, 4)));
    RawTable.each(votes, this::add);
  }

  private void add(NamedCsvRecord row) {
    String code = row.getField("country_code");
    if (!code.isEmpty()) {
      String year = String.valueOf(yearByRollCall.get(row.getField("rcid")));
      votes
          .computeIfAbsent(year + code, none -> new Votes(year, code, new TreeMap<>()))
          .cast
          .put(row.getField("rcid"), row.getField("vote"));
    }
  }

  List<Question> questions(Random random, int wanted) {
    List<Votes> all = List.copyOf(votes.values());
    List<Question> questions = new ArrayList<>();
    while (questions.size() < wanted) {
      Votes one = all.get(random.nextInt(all.size()));
      Votes other = all.get(random.nextInt(all.size()));
      if (one.year.equals(other.year) && !one.country.equals(other.country)) {
        questions.add(new Question(one.year, one.country, other.country, both(one, other)));
      }
    }
    return questions;
  }

  private static Map<String, String> both(Votes one, Votes other) {
    Map<String, String> both = new TreeMap<>(one.cast);
    both.keySet().retainAll(other.cast.keySet());
    both.replaceAll((rollCall, vote) -> vote + " " + other.cast.get(rollCall));
    return both;
  }

  /** Copies the roll calls of some years, and the votes in them, to files of the same names. */
  static List<Path> trimmed(Path rollCalls, Path votes, Set<String> years, Path folder)
      throws IOException {
    Set<String> kept = new HashSet<>();
    RawTable.each(
        rollCalls,
        row -> {
          if (years.contains(row.getField("date").substring(0, 4))) {
            kept.add(row.getField("rcid"));
          }
        });
    return List.of(copy(rollCalls, kept, folder), copy(votes, kept, folder));
  }

  /** The lines that begin with one of these numbers, and the first. */
  private static Path copy(Path file, Set<String> kept, Path folder) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
        Stream<String> all = lines.lines()) {
      return Files.write(
          folder.resolve(String.valueOf(file.getFileName())),
          all.filter(line -> line.startsWith("\"rcid\"") || kept.contains(line.split(",", 2)[0]))
              .toList(),
          StandardCharsets.ISO_8859_1);
    }
  }
}
