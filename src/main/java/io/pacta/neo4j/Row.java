package io.pacta.neo4j;

import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.TypeSystem;

/** One row of an answer, by column. A column that the statement does not return is an error. */
public final class Row {

  /** The place of a column that was not asked for. */
  private static final int NOWHERE = -1;

  /** Stands in the place of a column that was taken out of a row. */
  private static final Value GONE = Values.value("");

  private final Cells cells;
  private final String replaced;
  private final Value by;

  /** A row of a map's entries. */
  Row(Value map) {
    this(new Entries(map));
  }

  private Row(Cells cells) {
    this(cells, "", Values.NULL);
  }

  private Row(Cells cells, String replaced, Value by) {
    this.cells = cells;
    this.replaced = replaced;
    this.by = by;
  }

  /**
   * Makes the rows of one answer, which share what their columns are called: a record of the driver
   * has a table of its own, about as large as its values.
   *
   * @param asked what was asked; columns that are left out are null
   */
  static Function<Record, Row> of(List<String> columns, Wording.Asked asked) {
    Map<String, Shape> inner = new HashMap<>();
    asked.inner().forEach((column, its) -> inner.put(column, Shape.of(its, asked, Map.of())));
    Shape shape = Shape.of(columns, asked, inner);
    return record -> new Row(new Columns(shape, record.values()));
  }

  /**
   * What all rows of an answer have in common.
   *
   * @param places where in the list of its values each column is
   * @param inner the shapes of rows in a row, by the column that these are in
   */
  private record Shape(Map<String, Integer> places, Map<String, Shape> inner) {

    static Shape of(List<String> columns, Wording.Asked asked, Map<String, Shape> inner) {
      Map<String, Integer> places = new HashMap<>();
      columns.forEach(column -> places.put(column, places.size()));
      asked.leftOut().forEach(column -> places.putIfAbsent(column, NOWHERE));
      return new Shape(places, inner);
    }
  }

  /** The same row, with this number in a column that the statement returns. */
  public Row with(String column, long number) {
    return new Row(cells, column, Values.value(number));
  }

  /** The same row without a column, of which nothing stays in memory. */
  public Row without(String column) {
    return new Row(cells.without(column), replaced, by);
  }

  /** About how many bytes of memory it takes. */
  public long weight() {
    return 64 + cells.weight();
  }

  private static long weight(Value value) {
    if (value.isNull() || value.hasType(TypeSystem.getDefault().BOOLEAN())) {
      return 0; // All that are the same are one.
    }
    if (value.hasType(TypeSystem.getDefault().STRING())) {
      return weight(value.asString());
    }
    if (value.hasType(TypeSystem.getDefault().LIST())) {
      return weight(value.values());
    }
    if (value.hasType(TypeSystem.getDefault().MAP())) {
      return new Entries(value).weight();
    }
    return value.hasType(TypeSystem.getDefault().INTEGER()) ? 24 : 48;
  }

  private static long weight(Iterable<Value> values) {
    long all = 48;
    for (Value value : values) {
      all += 4 + weight(value);
    }
    return all;
  }

  /** Java keeps a text in one byte for each character, where all of them are Latin. */
  private static long weight(String text) {
    return 64 + (text.chars().allMatch(character -> character < 256) ? 1L : 2L) * text.length();
  }

  /** Where the values are. */
  private sealed interface Cells {

    boolean has(String column);

    Value get(String column);

    Cells without(String column);

    /** How rows in a column are shaped. */
    Shape inner(String column);

    long weight();
  }

  /** The values of a record. */
  private record Columns(Shape shape, List<Value> values) implements Cells {

    @Override
    @SuppressWarnings("ReferenceEquality") // An empty text that was read is another.
    public boolean has(String column) {
      Integer place = shape.places().get(column);
      return place != null && (place == NOWHERE || values.get(place) != GONE);
    }

    @Override
    public Value get(String column) {
      int place = Objects.requireNonNull(shape.places().get(column));
      return place == NOWHERE ? Values.NULL : values.get(place);
    }

    @Override
    public Cells without(String column) {
      Integer place = shape.places().get(column);
      if (place == null || place == NOWHERE) {
        return this;
      }
      List<Value> rest = new ArrayList<>(values);
      rest.set(place, GONE);
      return new Columns(shape, rest);
    }

    @Override
    public Shape inner(String column) {
      Shape inner = shape.inner().get(column);
      if (inner == null) {
        throw new IllegalArgumentException("The statement returns no rows in a column " + column);
      }
      return inner;
    }

    /** What the columns are called is not counted. */
    @Override
    public long weight() {
      return Row.weight(values);
    }
  }

  /** The entries of a map. */
  private record Entries(Value map) implements Cells {

    @Override
    public boolean has(String column) {
      return map.containsKey(column);
    }

    @Override
    public Value get(String column) {
      return map.get(column);
    }

    @Override
    public Cells without(String column) {
      Map<String, Object> others = new HashMap<>(map.asMap(Function.identity()));
      others.remove(column);
      return new Entries(Values.value(others));
    }

    @Override
    public Shape inner(String column) {
      throw new IllegalArgumentException("A map has no rows in its entry " + column);
    }

    @Override
    public long weight() {
      long all = Row.weight(map.values());
      for (String key : map.keys()) {
        all += 40 + Row.weight(key);
      }
      return all;
    }
  }

  /** Whether the statement returns such a column at all. */
  public boolean returns(String column) {
    return cells.has(column);
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

  /** The rows in a column whose values were sent as lists, see {@link Wording}. */
  public List<Row> rows(String column) {
    Shape inner = cells.inner(column);
    return value(column).asList(row -> new Row(new Columns(inner, listed(row))));
  }

  /** The values of a list, which is not copied: a page has many, and most are read once. */
  private static List<Value> listed(Value list) {
    return new AbstractList<>() {
      @Override
      public Value get(int place) {
        return list.get(place);
      }

      @Override
      public int size() {
        return list.size();
      }
    };
  }

  /** All properties of something, by name. */
  public Map<String, Object> properties(String column) {
    return value(column).asMap();
  }

  private Value value(String column) {
    if (!cells.has(column)) {
      throw new IllegalArgumentException("The statement returns no column " + column);
    }
    return column.equals(replaced) ? by : cells.get(column);
  }
}
