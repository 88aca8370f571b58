package io.pacta.format;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which alliances two states had both promised defence on a day, from the rows of the members in
 * ATOP itself. Not asked about are days on which a row may hold or not, since it has no day of
 * entry or exit, and those on which a number was that of no state: 255 is Germany, and from 1955 to
 * 1990 nobody.
 */
final class PactOracle {

  private static final LocalDate LAST = LocalDate.of(2016, 12, 31);

  private final List<Promise> promises = new ArrayList<>();
  private final List<Days> states = new ArrayList<>();

  /** From when to when a number was that of a state. */
  private record Days(String state, LocalDate first, LocalDate last) {

    boolean cover(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /**
   * That a member had promised defence: surely between the inner days, and not beyond the outer.
   */
  private record Promise(
      String alliance,
      String state,
      LocalDate from,
      LocalDate surelyFrom,
      LocalDate surelyTo,
      LocalDate to) {

    boolean holds(LocalDate day) {
      return !day.isBefore(surelyFrom) && !day.isAfter(surelyTo);
    }

    boolean mayHold(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * @param one the COW number of a state
   * @param other that of another
   * @param alliances the numbers of the alliances; empty where there was none
   */
  record Question(String one, String other, LocalDate day, Set<String> alliances) {}

  PactOracle(Path members, Path list) {
    RawTable.each(
        list,
        row ->
            states.add(
                new Days(
                    row.getField("ccode"),
                    date(row, "styear", "stmonth", "stday"),
                    date(row, "endyear", "endmonth", "endday"))));
    for (NamedCsvRecord row : RawTable.rows(members)) {
      if (row.getField("defense").equals("1")) {
        boolean inForce = row.getField("yrexit").equals("0");
        promises.add(
            new Promise(
                row.getField("atopid"),
                row.getField("member"),
                day(row, "ent", false),
                day(row, "ent", true),
                inForce ? LAST : day(row, "exit", false),
                inForce ? LAST : day(row, "exit", true)));
      }
    }
  }

  private static LocalDate date(NamedCsvRecord row, String year, String month, String day) {
    return LocalDate.of(number(row, year), number(row, month), number(row, day));
  }

  /** A date in three columns; of a month, where the day is blank, the first or the last one. */
  private static LocalDate day(NamedCsvRecord row, String which, boolean last) {
    YearMonth month = YearMonth.of(number(row, "yr" + which), number(row, "mo" + which));
    int day = number(row, "day" + which);
    return day > 0 ? month.atDay(day) : last ? month.atEndOfMonth() : month.atDay(1);
  }

  private static int number(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** As many with an alliance as without. */
  List<Question> questions(Random random, int wanted) {
    List<Question> allied = new ArrayList<>();
    List<Question> apart = new ArrayList<>();
    while (allied.size() < wanted / 2 || apart.size() < wanted / 2) {
      Promise promise = promises.get(random.nextInt(promises.size()));
      Promise partner = promises.get(random.nextInt(promises.size()));
      LocalDate day =
          promise.surelyFrom.plusDays(
              random.nextLong(1 + promise.surelyTo.toEpochDay() - promise.surelyFrom.toEpochDay()));
      if (!promise.state.equals(partner.state)
          && isAsked(promise.state, day)
          && isAsked(partner.state, day)) {
        Set<String> shared = alliances(promise.state, day);
        shared.retainAll(alliances(partner.state, day));
        List<Question> of = shared.isEmpty() ? apart : allied;
        if (of.size() < wanted / 2) {
          of.add(new Question(promise.state, partner.state, day, shared));
        }
      }
    }
    allied.addAll(apart);
    return allied;
  }

  /** Whether it was a state on the day, and it is certain what it had promised. */
  private boolean isAsked(String state, LocalDate day) {
    return states.stream().anyMatch(days -> days.state.equals(state) && days.cover(day))
        && promises.stream()
            .filter(promise -> promise.state.equals(state) && promise.mayHold(day))
            .allMatch(promise -> promise.holds(day));
  }

  private Set<String> alliances(String state, LocalDate day) {
    Set<String> alliances = new TreeSet<>();
    for (Promise promise : promises) {
      if (promise.state.equals(state) && promise.holds(day)) {
        alliances.add(promise.alliance);
      }
    }
    return alliances;
  }
}
