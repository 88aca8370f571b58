package io.pacta.format;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who was in an organization in the middle of a year, from {@code igo_year_format3.csv} itself.
 *
 * <p>A cell speaks of some day of its year only. So of a state it is known what it was on 1 July
 * where all rows from the last year observed before to the first observed after say the same. A
 * state that is not counted, missing, or changes in these years may be a member or not.
 */
final class IgoOracle {

  /** Columns that are called otherwise than the states in the list of states. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("bosnia", "346"),
          Map.entry("car", "482"),
          Map.entry("congobrazz", "484"),
          Map.entry("czechrep", "316"),
          Map.entry("domrepublic", "42"),
          Map.entry("egermany", "265"),
          Map.entry("eqguinea", "411"),
          Map.entry("etimor", "860"),
          Map.entry("fyromacedonia", "343"),
          Map.entry("marshallis", "983"),
          Map.entry("micronesiafs", "987"),
          Map.entry("nokorea", "731"),
          Map.entry("nyemen", "678"),
          Map.entry("saotome", "403"),
          Map.entry("soafrica", "560"),
          Map.entry("sokorea", "732"),
          Map.entry("solomonis", "940"),
          Map.entry("sosudan", "626"),
          Map.entry("stkitts", "60"),
          Map.entry("stvincent", "57"),
          Map.entry("svietnam", "817"),
          Map.entry("syemen", "680"),
          Map.entry("trinidad", "52"),
          Map.entry("uae", "696"),
          Map.entry("uk", "200"),
          Map.entry("usa", "2"),
          Map.entry("wgermany", "260"),
          Map.entry("wsamoa", "990"),
          Map.entry("yugoslaviaserb", "345"),
          Map.entry("zaire", "490"));

  private final Map<String, String> stateByColumn = new TreeMap<>();
  private final Map<String, Years> organizations = new TreeMap<>();

  /** The rows of an organization. */
  private record Years(String number, TreeMap<Integer, NamedCsvRecord> rows) {

    boolean isObserved(int year) {
      NamedCsvRecord row = rows.get(year);
      return row != null && !row.getField("imputed").equals("1");
    }

    /** All that a column has in some years. */
    Set<String> codes(String column, int from, int to) {
      Set<String> codes = new TreeSet<>();
      rows.subMap(from, true, to, true).values().forEach(row -> codes.add(row.getField(column)));
      return codes;
    }
  }

  /**
   * What is known of a day.
   *
   * @param number of the organization
   * @param members the COW numbers of states by their code: 0 none, 1 full, 2 associate, 3 observer
   */
  record Question(String number, LocalDate day, Map<String, Set<String>> members) {

    Set<String> members(String code) {
      return members.getOrDefault(code, Set.of());
    }
  }

  IgoOracle(Path years, Path states) {
    Map<String, String> stateByName = new HashMap<>();
    RawTable.each(
        states, row -> stateByName.put(letters(row.getField("statenme")), row.getField("ccode")));
    RawTable.each(
        years,
        row -> {
          if (stateByColumn.isEmpty()) {
            for (String column : row.getHeader()) {
              String state = COLUMNS.getOrDefault(column, stateByName.get(column));
              if (state != null) {
                stateByColumn.put(column, state);
              }
            }
          }
          organizations
              .computeIfAbsent(row.getField("ionum"), number -> new Years(number, new TreeMap<>()))
              .rows
              .put(Integer.valueOf(row.getField("year")), row);
        });
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** How many columns are asked about. */
  int columns() {
    return stateByColumn.size();
  }

  List<Question> questions(Random random, int wanted) {
    List<Years> all = List.copyOf(organizations.values());
    List<Question> questions = new ArrayList<>();
    while (questions.size() < wanted) {
      Years years = all.get(random.nextInt(all.size()));
      int first = years.rows.firstKey();
      Question question = question(years, first + random.nextInt(years.rows.lastKey() - first + 1));
      if (!question.members("1").isEmpty()) {
        questions.add(question);
      }
    }
    return questions;
  }

  private Question question(Years years, int year) {
    int before = year - 1;
    while (before > years.rows.firstKey() && !years.isObserved(before)) {
      before--;
    }
    int after = year + 1;
    while (after < years.rows.lastKey() && !years.isObserved(after)) {
      after++;
    }
    Map<String, Set<String>> members = new HashMap<>();
    if (years.isObserved(before) && years.isObserved(after)) {
      for (Map.Entry<String, String> column : stateByColumn.entrySet()) {
        Set<String> codes = years.codes(column.getKey(), before, after);
        if (codes.size() == 1) {
          members
              .computeIfAbsent(codes.iterator().next(), none -> new TreeSet<>())
              .add(column.getValue());
        }
      }
    }
    return new Question(years.number, LocalDate.of(year, 7, 1), members);
  }
}
