package io.pacta.neo4j;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.TypeSystem;

/** One row of an answer, by column. A column that the statement does not return is an error. */
public final class Row {

  private final MapAccessor row;
  private final String replaced;
  private final Value by;

  Row(MapAccessor row) {
    this(row, "", Values.NULL);
  }

  private Row(MapAccessor row, String replaced, Value by) {
    this.row = row;
    this.replaced = replaced;
    this.by = by;
  }

  /** The same row, with this number in a column that the statement returns. */
  public Row with(String column, long number) {
    return new Row(row, column, Values.value(number));
  }

  /** The same row without a column, of which nothing stays in memory. */
  public Row without(String column) {
    Map<String, Object> others = new HashMap<>(row.asMap(Function.identity()));
    others.remove(column);
    return new Row(Values.value(others), replaced, by);
  }

  /** About how many bytes of memory it takes. */
  public long weight() {
    return row instanceof Value map ? weight(map) : weight(row.values());
  }

  /** What columns are called is not counted: all rows of an answer share it. */
  private static long weight(Iterable<Value> values) {
    long all = 64;
    for (Value value : values) {
      all += weight(value);
    }
    return all;
  }

  private static long weight(Value value) {
    if (value.isNull()) {
      return 8; // All that are null are one.
    }
    if (value.hasType(TypeSystem.getDefault().STRING())) {
      return weight(value.asString());
    }
    if (value.hasType(TypeSystem.getDefault().LIST())) {
      return weight(value.values());
    }
    if (value.hasType(TypeSystem.getDefault().MAP())) {
      long all = weight(value.values());
      for (String key : value.keys()) {
        all += weight(key);
      }
      return all;
    }
    return 48;
  }

  private static long weight(String text) {
    return 80 + 2L * text.length();
  }

  /** Whether the statement returns such a column at all. */
  public boolean returns(String column) {
    return row.containsKey(column);
  }

  public boolean has(String column) {
    return !value(column).isNull();
  }

  public String text(String column) {
    return value(column).asString();
  }

  public @Nullable String textOrNull(String column) {
    return has(column) ? text(column) : null;
  }

  public long number(String column) {
    return value(column).asLong();
  }

  /** A number that is known to be an index or a count of this answer. */
  public int index(String column) {
    return value(column).asInt();
  }

  public double decimal(String column) {
    return value(column).asDouble();
  }

  /** Whether the column is true; absent is not. */
  public boolean flag(String column) {
    return has(column) && value(column).asBoolean();
  }

  public LocalDate day(String column) {
    return value(column).asLocalDate();
  }

  public Instant instant(String column) {
    return value(column).asZonedDateTime().toInstant();
  }

  /** A list of texts; empty where the column is null. Elements may be null. */
  public List<@Nullable String> texts(String column) {
    return has(column)
        ? value(column).asList(each -> each.isNull() ? null : each.asString())
        : List.of();
  }

  /** Lists of texts; empty where the column, or the list in it, is null. */
  public List<List<@Nullable String>> textLists(String column) {
    return has(column)
        ? value(column)
            .asList(
                list ->
                    list.isNull()
                        ? List.of()
                        : list.asList(each -> each.isNull() ? null : each.asString()))
        : List.of();
  }

  /** The entries of a map in a column, as a row of their own. */
  public Row part(String column) {
    return new Row(value(column));
  }

  /** The maps in a list in a column, each as a row of its own. */
  public List<Row> parts(String column) {
    return value(column).asList(Row::new);
  }

  /** All properties of something, by name. */
  public Map<String, Object> properties(String column) {
    return value(column).asMap();
  }

  private Value value(String column) {
    if (!row.containsKey(column)) {
      throw new IllegalArgumentException("The statement returns no column " + column);
    }
    return column.equals(replaced) ? by : row.get(column);
  }
}
