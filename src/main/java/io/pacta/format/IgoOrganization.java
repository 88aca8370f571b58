package io.pacta.format;

import io.pacta.ingest.Line;
import io.pacta.ingest.Rejected;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one organization, in whatever order they come. What is kept of a row is where it
 * stands and a character for each state.
 */
final class IgoOrganization {

  private static final int FIRST_YEAR = 1815;

  private final String number;
  private final SortedMap<Integer, Row> rows = new TreeMap<>();
  private @Nullable IgoDetails latest;

  private record Row(Line line, boolean imputed, String cells, IgoDetails details) {}

  IgoOrganization(String number) {
    this.number = number;
  }

  /** Takes a row. */
  void add(Line line, List<IgoState> states) {
    int year = line.number("year");
    if (year < FIRST_YEAR || year > IgoSpell.LAST) {
      throw new Rejected(
          "year: %d is not from %d to %d.".formatted(year, FIRST_YEAR, IgoSpell.LAST));
    }
    if (rows.containsKey(year)) {
      throw new Rejected("A row above has ionum %s in %d.".formatted(number, year));
    }
    StringBuilder cells = new StringBuilder(states.size());
    states.forEach(state -> cells.append(state.cell(line)));
    rows.put(year, new Row(place(line), isImputed(line), cells.toString(), details(line)));
  }

  /** The row without its cells, so that not all of the file stays in memory. */
  private static Line place(Line line) {
    return new Line(line.file(), line.number(), Map.of(), List.of());
  }

  private static boolean isImputed(Line line) {
    return switch (line.get("imputed")) {
      case "", "0" -> false;
      case "1" -> true;
      default ->
          throw Rejected.cell("imputed", line.get("imputed"), "is not one of 0, 1 or blank.");
    };
  }

  private IgoDetails details(Line line) {
    IgoDetails details = IgoDetails.of(line);
    if (!details.equals(latest)) {
      latest = details;
    }
    return Objects.requireNonNull(latest);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  String number() {
    return number;
  }

  /** What its last row says of it. */
  IgoDetails details() {
    return row(rows.lastKey()).details;
  }

  /** What else it is called in any of its rows. */
  Set<String> otherNames() {
    Set<String> names = new LinkedHashSet<>();
    for (Row row : rows.values()) {
      names.add(row.details.name());
      names.add(row.details.brief());
    }
    names.remove(details().name());
    return names;
  }

  /** The year of its last row. */
  int lastRow() {
    return rows.lastKey();
  }

  /** Its first row. */
  Line line() {
    return line(rows.firstKey());
  }

  /** The row of a year. */
  Line line(int year) {
    return row(year).line;
  }

  /** The year in which it began; the year of its first row where none is given. */
  int first() {
    Integer founded = details().founded();
    return founded == null ? rows.firstKey() : Math.min(founded, rows.firstKey());
  }

  /** The year in which it ended, or the last of the table. */
  int last() {
    Integer dissolved = details().dissolved();
    return goesOn() || dissolved == null
        ? IgoSpell.LAST
        : Math.max(rows.lastKey(), Math.min(dissolved, IgoSpell.LAST));
  }

  /** Whether it was there when the table ends: it has a row then, whatever else is said. */
  boolean goesOn() {
    return rows.lastKey() == IgoSpell.LAST || details().dissolved() == null;
  }

  /** When it was there. */
  String life() {
    return "%s/%s"
        .formatted(
            (details().founded() == null ? "[..%04d]" : "%04d").formatted(first()),
            goesOn() ? "[%d-12-31..]".formatted(IgoSpell.LAST) : "%04d".formatted(last()));
  }

  /**
   * What is said of a state, year by year.
   *
   * @param at its place among all
   */
  IgoYears years(int at) {
    IgoYears years = new IgoYears(first(), last(), goesOn());
    rows.forEach((year, row) -> years.set(year, row.cells.charAt(at), row.imputed));
    return years;
  }

  /**
   * Adds the years in which its rows count a state, be it as a member or not.
   *
   * @param at its place among all
   */
  void addCounted(int at, BitSet years) {
    rows.forEach(
        (year, row) -> {
          if (IgoState.isCounted(row.cells.charAt(at))) {
            years.set(year);
          }
        });
  }

  /** Whether it is known of each of its years who was a member. */
  boolean isWhole() {
    return IntStream.rangeClosed(first(), last()).allMatch(this::isCounted);
  }

  /** The years of the table, without those of its own of which it is not known who was a member. */
  BitSet countedYears() {
    BitSet years = new BitSet();
    IntStream.rangeClosed(FIRST_YEAR, IgoSpell.LAST)
        .filter(year -> year < first() || year > last() || isCounted(year))
        .forEach(years::set);
    return years;
  }

  private boolean isCounted(int year) {
    return rows.containsKey(year) && row(year).cells.indexOf(IgoState.MISSING) < 0;
  }

  private Row row(int year) {
    return Objects.requireNonNull(rows.get(year));
  }
}
