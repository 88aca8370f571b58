package io.pacta.format;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who was in the European Communities and the Union on a day, from the table of the Union's members
 * itself: of all states that had joined and not left, in an organization that was there.
 */
final class EuOracle {

  private static final LocalDate FIRST = LocalDate.of(1952, 7, 23);
  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private static final List<Days> ORGANIZATIONS =
      List.of(
          new Days("ecsc", FIRST, LocalDate.of(2002, 7, 23)),
          new Days("eec", LocalDate.of(1958, 1, 1), LocalDate.of(1993, 10, 31)),
          new Days("euratom", LocalDate.of(1958, 1, 1), LAST),
          new Days("european-union", LocalDate.of(1993, 11, 1), LAST));

  private final List<Days> members = new ArrayList<>();

  /** The first and the last day of an organization, or of a state in them. */
  private record Days(String name, LocalDate first, LocalDate last) {

    boolean cover(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /**
   * @param members three letters for each
   */
  record Question(String organization, LocalDate day, Set<String> members) {}

  EuOracle(Path file) {
    RawTable.each(
        file,
        row ->
            members.add(
                new Days(
                    row.getField("iso_alpha_3_code"),
                    LocalDate.parse(row.getField("accession_date")),
                    row.getField("exit_date").equals("NA")
                        ? LAST
                        : LocalDate.parse(row.getField("exit_date")))));
  }

  List<Question> questions(Random random, int wanted) {
    List<Question> questions = new ArrayList<>();
    while (questions.size() < wanted) {
      Days organization = ORGANIZATIONS.get(random.nextInt(ORGANIZATIONS.size()));
      LocalDate day = FIRST.plusDays(random.nextLong(1 + LAST.toEpochDay() - FIRST.toEpochDay()));
      Set<String> then = new TreeSet<>();
      for (Days member : members) {
        if (organization.cover(day) && member.cover(day)) {
          then.add(member.name);
        }
      }
      questions.add(new Question(organization.name, day, then));
    }
    return questions;
  }
}
