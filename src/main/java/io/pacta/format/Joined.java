package io.pacta.format;

import io.pacta.ingest.Line;
import io.pacta.ingest.Rejected;
import io.pacta.ingest.WrongFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row, and the rows of other tables that belong to it.
 *
 * @param line the row
 * @param tables the other tables
 * @param chosen the row to take of a table of which several belong to it; otherwise the first
 */
record Joined(Line line, Tables tables, Map<String, Line> chosen) {

  /** The same with one row of a table chosen. */
  Joined with(String table, Line row) {
    Map<String, Line> both = new HashMap<>(chosen);
    both.put(table, row);
    return new Joined(line, tables, both);
  }

  /** What stands in {@code column} of the row, or in {@code table.column} of another. */
  String get(String reference) {
    int dot = reference.indexOf('.');
    String table = dot < 0 ? "" : reference.substring(0, dot);
    if (table.isEmpty() || !tables.has(table)) {
      return cell(line, reference);
    }
    Line other = chosen.get(table);
    if (other == null) {
      List<Line> rows = rows(table);
      if (rows.isEmpty()) {
        return "";
      }
      other = rows.getFirst();
    }
    return cell(other, reference.substring(dot + 1));
  }

  /** All rows of a table that belong to it; none where it names none. */
  List<Line> rows(String table) {
    Tables.Join join = tables.join(table);
    String key = get(join.by());
    if (key.isEmpty()) {
      return List.of();
    }
    List<Line> rows = join.rows().get(key);
    if (rows == null) {
      throw Rejected.cell(join.by(), key, "is not in " + table + ".");
    }
    return rows;
  }

  private static String cell(@Nullable Line line, String column) {
    if (line == null || !line.has(column)) {
      throw new WrongFile(
          "The mapping names the column '%s', which is not there.".formatted(column));
    }
    String text = line.get(column);
    return text.equals("NA") ? "" : text;
  }
}
