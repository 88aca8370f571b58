package io.pacta.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object with a list of flat objects, such as those of Debian's iso-codes: a row for each.
 * Such files are small, and are read whole.
 *
 * @param path the file
 * @param list the name of the list
 */
record JsonFile(Path path, String list) implements TableFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Set<String> header() {
    Set<String> header = new LinkedHashSet<>();
    List<Map<String, String>> rows = rows(bytes -> {});
    if (!rows.isEmpty()) {
      header.add(list);
      rows.forEach(row -> header.addAll(row.keySet()));
    }
    return header;
  }

  @Override
  public void read(Reader into, LongConsumer progress) {
    int at = 1;
    for (Map<String, String> row : rows(progress)) {
      List<String> columns = List.copyOf(row.keySet());
      into.line(
          new Line(
              TableFile.name(path),
              at++,
              TableFile.places(columns),
              columns.stream().map(row::get).map(String::valueOf).toList()));
    }
  }

  private List<Map<String, String>> rows(LongConsumer progress) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream stream = TableFile.open(path, progress)) {
      for (JsonNode row : JSON.readTree(stream).path(list)) {
        Map<String, String> cells = new TreeMap<>();
        row.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString("")));
        rows.add(cells);
      }
      return rows;
    } catch (JacksonException notJson) {
      return List.of();
    } catch (IOException unreadable) {
      throw new WrongFile("%s cannot be read.".formatted(path));
    }
  }
}
