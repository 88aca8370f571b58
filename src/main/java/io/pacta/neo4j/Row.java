package io.pacta.neo4j;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** One row of an answer, by column. A column that the statement does not return is an error. */
public final class Row {

  private final Record row;

  Row(Record row) {
    this.row = row;
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

  /** All properties of something, by name. */
  public Map<String, Object> properties(String column) {
    return value(column).asMap();
  }

  private Value value(String column) {
    if (!row.containsKey(column)) {
      throw new IllegalArgumentException("The statement returns no column " + column);
    }
    return row.get(column);
  }
}
