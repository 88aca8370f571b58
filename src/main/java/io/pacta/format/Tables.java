package io.pacta.format;

import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.WrongFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of appointments beside the one that has a row for each: which they are and how they
 * belong together. They are kept in memory; the appointments are not.
 */
final class Tables {

  private static final Pattern JOIN = Pattern.compile("(.+?) = ([^.]+)\\.(.+)");

  private final Map<String, Join> joins = new LinkedHashMap<>();

  /**
   * How a table is joined.
   *
   * @param by the column whose value the row has that belongs to it
   * @param rows its rows by that value
   */
  record Join(String by, Map<String, List<Line>> rows) {}

  /**
   * Reads all tables that are joined.
   *
   * @throws WrongFile where one is not given, or one is given that the mapping does not know
   */
  static Tables read(Mapping mapping, Part part, Intake intake) {
    Map<String, String> files = new HashMap<>();
    intake.files(part).forEach(file -> files.put(bare(file), file));
    Tables tables = new Tables();
    Map<String, String> columns = new LinkedHashMap<>();
    for (String text : mapping.each("join")) {
      Matcher join = JOIN.matcher(text);
      if (!join.matches()) {
        throw new WrongFile(
            "The mapping joins '%s'. Write it as post_id = post.id.".formatted(text));
      }
      tables.joins.put(join.group(2), new Join(join.group(1), new HashMap<>()));
      columns.put(join.group(2), join.group(3));
    }
    List<String> known = new ArrayList<>(tables.joins.keySet());
    known.add(bare(mapping.needed("rows")));
    for (String table : known) {
      if (!files.containsKey(table)) {
        throw new WrongFile(
            "The mapping names the table %s, which was not given.".formatted(table));
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!known.contains(file.getKey())) {
        throw new WrongFile(
            "The mapping does not name %s. Its tables are %s."
                .formatted(file.getValue(), String.join(", ", known)));
      }
    }
    tables.joins.forEach(
        (table, join) ->
            intake.each(
                part,
                String.valueOf(files.get(table)),
                line ->
                    join.rows
                        .computeIfAbsent(
                            key(line, String.valueOf(columns.get(table))),
                            none -> new ArrayList<>(1))
                        .add(line)));
    return tables;
  }

  private static String key(Line line, String column) {
    if (!line.has(column)) {
      throw new WrongFile("%s has no column '%s'.".formatted(line.file(), column));
    }
    return line.text(column);
  }

  /** The name of a table: that of its file without what follows the first dot. */
  static String bare(String file) {
    int dot = file.indexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  boolean has(String table) {
    return joins.containsKey(table);
  }

  Join join(String table) {
    Join join = joins.get(table);
    if (join == null) {
      throw new WrongFile("The mapping does not join %s.".formatted(table));
    }
    return join;
  }
}
