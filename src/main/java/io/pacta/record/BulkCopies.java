package io.pacta.record;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record and copies of it beside it, as files like {@link BulkFiles}: what a record of the same
 * shape that is so many times as large would be. A copy has other entities, with other codes and
 * names, and the same sources. Only what stands is copied.
 */
public final class BulkCopies implements AutoCloseable {

  private static final long REVISION = 1;

  /** The label by which the entities of a copy are told from those of the record itself. */
  private static final String COPY = "Copy";

  private final Path folder;
  private final int times;
  private final Map<String, BulkTable> tables = new LinkedHashMap<>();
  private final Map<FactKind, BulkColumns> columnsOf = new EnumMap<>(FactKind.class);
  private final Versions versions = new Versions(REVISION);

  /**
   * @param folder where the files will stand
   * @param times how many times as large, the record itself included
   */
  public BulkCopies(Path folder, int times) {
    this.folder = folder;
    this.times = times;
  }

  /** An entity, with its id. */
  public void entity(String id) {
    EntityKind kind = EntityKind.of(id).orElseThrow();
    for (int copy = 1; copy <= times; copy++) {
      String own = id(id, copy);
      table(BulkColumns.ENTITIES)
          .write(
              Map.of(
                  "id",
                  own,
                  "slug",
                  own.substring(kind.identity("").length()),
                  "recorded",
                  REVISION,
                  BulkColumns.LABELS,
                  copy == 1
                      ? List.of("Entity", kind.type())
                      : List.of("Entity", kind.type(), COPY)));
    }
  }

  /** A version of a claim, with what is stored of it. */
  public void fact(FactKind kind, String subject, String object, Map<String, Object> stored) {
    BulkColumns columns = columnsOf.computeIfAbsent(kind, BulkColumns::of);
    Map<String, Object> row = stood(stored, columns);
    for (int copy = 1; copy <= times; copy++) {
      row.put(BulkColumns.FROM, id(subject, copy));
      row.put(BulkColumns.TO, id(object, copy));
      row.put("version", versions.next());
      row.put("key", marked(stored, "key", copy));
      if (kind == FactKind.IDENTIFIED) {
        row.put("value", marked(stored, "value", copy));
      }
      if (kind == FactKind.NAMED) {
        for (String text : Set.of("text", "folded", "words")) {
          Object own = stored.getOrDefault(text, "");
          row.put(text, copy == 1 ? own : "x%d%s".formatted(copy, own));
        }
      }
      table(columns).write(row);
    }
  }

  private static Object marked(Map<String, Object> stored, String name, int copy) {
    return copy == 1 ? stored.getOrDefault(name, "") : "%s-%d".formatted(stored.get(name), copy);
  }

  private static String id(String id, int copy) {
    return copy == 1 ? id : id + "-copy-" + copy;
  }

  /** A source, with what is stored of it. */
  public void source(Map<String, Object> stored) {
    table(BulkColumns.SOURCES).write(stood(stored, BulkColumns.SOURCES));
  }

  /** A data set, with what is stored of it. */
  public void dataSet(Map<String, Object> stored) {
    table(BulkColumns.DATA_SETS).write(stood(stored, BulkColumns.DATA_SETS));
  }

  private static Map<String, Object> stood(Map<String, Object> stored, BulkColumns columns) {
    Map<String, Object> row = new HashMap<>(stored);
    row.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
    row.put("recorded", REVISION);
    row.put("closed", Ledger.OPEN);
    row.keySet().retainAll(columns.names());
    return row;
  }

  /** Ends the files, and writes down the command that makes a database of them. */
  public void finish() throws IOException {
    table(BulkColumns.REVISIONS)
        .write(
            Map.of(
                "number",
                REVISION,
                "at",
                Instant.now(),
                "author",
                "bench",
                "comment",
                "%d times a record".formatted(times)));
    table(BulkColumns.RECORD).write(Map.of("id", "record", "revision", REVISION));
    List<BulkTable> written = List.copyOf(tables.values());
    close();
    BulkCommand.write(folder, written);
  }

  private BulkTable table(BulkColumns columns) {
    return tables.computeIfAbsent(columns.file(), none -> BulkTable.begin(folder, columns));
  }

  @Override
  public void close() throws IOException {
    for (BulkTable table : tables.values()) {
      table.close();
    }
    tables.clear();
  }
}
