package io.pacta.format;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who led a country on a day, from the file of Archigos itself: days strictly within the one time
 * in office that its rows have for the country then.
 */
final class LeaderOracle {

  /** Rows with the number of another person, which Pacta does not take over. */
  private static final Set<String> WRONG_PEOPLE = Set.of("DOM-1876-4", "SWD-1888");

  private final List<Term> terms = new ArrayList<>();

  private record Term(String state, String leader, LocalDate start, LocalDate end) {

    boolean mayHold(LocalDate day) {
      return !day.isBefore(start) && !day.isAfter(end);
    }
  }

  /**
   * @param state its number by Gleditsch and Ward
   * @param leader the code of the person who led it
   */
  record Question(String state, LocalDate day, String leader) {}

  LeaderOracle(Path archigos) {
    List<NamedCsvRecord> rows = RawTable.rows(archigos);
    // A row that lost a cell has its dates in other columns: its country is not asked about.
    Set<String> broken =
        rows.stream()
            .filter(row -> !RawTable.isWhole(row))
            .map(row -> row.getField("ccode"))
            .collect(Collectors.toSet());
    for (NamedCsvRecord row : rows) {
      if (!broken.contains(row.getField("ccode"))) {
        terms.add(
            new Term(
                row.getField("ccode"),
                isOnePerson(row) ? row.getField("leadid") : "",
                LocalDate.parse(row.getField("startdate")),
                LocalDate.parse(row.getField("enddate"))));
      }
    }
  }

  private static boolean isOnePerson(NamedCsvRecord row) {
    return !row.getField("leader").matches("(?i).*(council|junta|committee|triumvirate| and |&).*")
        && !WRONG_PEOPLE.contains(row.getField("obsid"));
  }

  List<Question> questions(Random random, int wanted) {
    List<Question> questions = new ArrayList<>();
    while (questions.size() < wanted) {
      Term term = terms.get(random.nextInt(terms.size()));
      int days = (int) (term.end.toEpochDay() - term.start.toEpochDay());
      LocalDate day = term.start.plusDays(days < 2 ? 0 : 1 + random.nextInt(days - 1));
      if (!term.leader.isEmpty()
          && day.isAfter(term.start)
          && terms.stream()
                  .filter(other -> other.state.equals(term.state) && other.mayHold(day))
                  .count()
              == 1) {
        questions.add(new Question(term.state, day, term.leader));
      }
    }
    return questions;
  }
}
