package io.pacta.format;

import io.pacta.ingest.Identities;
import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Line;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A state as the table of intergovernmental organizations has it. Columns that always mean the same
 * are one state: those of Germany before 1945 and since 1990, and that of West Germany.
 *
 * @param columns where it stands
 * @param meanings which country that is, by time
 */
record IgoState(List<String> columns, List<Meaning> meanings) {

  /** A cell of a year that says nothing: the source says so, or there is no such row. */
  static final char MISSING = '?';

  /** A cell of a year in which the state was not in the system. */
  static final char BLANK = ' ';

  /** All states, by their columns. */
  static List<IgoState> all(Identities identities) {
    Map<List<Meaning>, List<String>> columns = new LinkedHashMap<>();
    for (String column : identities.values("COW_IGO_COLUMN")) {
      columns
          .computeIfAbsent(identities.meanings("COW_IGO_COLUMN", column), none -> new ArrayList<>())
          .add(column);
    }
    return columns.entrySet().stream()
        .map(each -> new IgoState(List.copyOf(each.getValue()), each.getKey()))
        .toList();
  }

  /**
   * What a row says of it: of several columns the one with a membership, or else with anything.
   *
   * @throws Rejected where it says what the codebook does not have
   */
  char cell(Line line) {
    char most = BLANK;
    for (String column : columns) {
      char cell = cell(column, line.get(column));
      if (weight(cell) > weight(most)) {
        most = cell;
      }
    }
    return most;
  }

  /** Whether a cell says of a state that it was in the system, be it a member or not. */
  static boolean isCounted(char cell) {
    return cell != BLANK && cell != MISSING;
  }

  /**
   * When the countries that it was are counted.
   *
   * @param years in which the state is
   */
  List<Book.Counted> counted(BitSet years) {
    List<Book.Counted> counted = new ArrayList<>();
    for (YearsInRow run : YearsInRow.of(years)) {
      for (Meaning meaning : meanings) {
        meaning
            .within(run.first(), run.last())
            .map(cut -> new Book.Counted(cut.entity(), new YearsInRow(cut.from(), cut.to()).days()))
            .ifPresent(counted::add);
      }
    }
    return counted;
  }

  private static char cell(String column, String text) {
    return switch (text) {
      case "" -> BLANK;
      case "-9" -> MISSING;
      case "0", "1", "2", "3" -> text.charAt(0);
      default -> throw Rejected.cell(column, text, "is not one of 0, 1, 2, 3, -9 or blank.");
    };
  }

  private static int weight(char cell) {
    return switch (cell) {
      case BLANK -> 0;
      case '0' -> 1;
      case MISSING -> 2;
      default -> 3;
    };
  }
}
