package io.pacta.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a page asks for, by the rules of Relay's cursor connections.
 *
 * @param revision the revision that a cursor names
 * @param from the first position that may be on the page
 * @param before the position at which the page ends, exclusive
 * @param first how many from the front
 * @param last how many from the back
 */
record Slice(
    @Nullable Long revision,
    int from,
    @Nullable Integer before,
    @Nullable Integer first,
    @Nullable Integer last) {

  /** The most items on a page. */
  static final int MOST = 500;

  /** The items on a page where neither {@code first} nor {@code last} is given. */
  static final int DEFAULT = 50;

  /**
   * What the arguments first, after, last and before say.
   *
   * @param list the hash that cursors of the list carry
   */
  static Slice of(Map<String, Object> arguments, int list) {
    Integer first = size(arguments, "first");
    Integer last = size(arguments, "last");
    if (first != null && last != null) {
      throw InvalidArgument.because(
          "Both 'first' and 'last' are given. Give 'first' to go forwards or 'last' to go backwards.");
    }
    Cursor after = cursor(arguments, "after", list);
    Cursor before = cursor(arguments, "before", list);
    if (after != null && before != null && after.revision() != before.revision()) {
      throw InvalidArgument.invalidCursor("before");
    }
    Cursor any = after != null ? after : before;
    return new Slice(
        any == null ? null : Long.valueOf(any.revision()),
        after == null ? 0 : after.position() + 1,
        before == null ? null : Integer.valueOf(before.position()),
        first == null && last == null ? Integer.valueOf(DEFAULT) : first,
        last);
  }

  private static @Nullable Integer size(Map<String, Object> arguments, String argument) {
    Integer size = (Integer) arguments.get(argument);
    if (size != null && (size < 0 || size > MOST)) {
      throw InvalidArgument.because(
          "'%s' is %d. It is a number of items from 0 to %d.".formatted(argument, size, MOST));
    }
    return size;
  }

  private static @Nullable Cursor cursor(Map<String, Object> arguments, String argument, int list) {
    String text = (String) arguments.get(argument);
    return text == null ? null : Cursor.parse(argument, text, list);
  }

  /** Refuses a cursor of a revision that the list's parent does not know of. */
  void refuseRevisionAfter(@Nullable Long newest) {
    if (revision != null && (revision < 1 || (newest != null && revision > newest))) {
      throw InvalidArgument.invalidCursor(from > 0 ? "after" : "before");
    }
  }

  /** No item of the list, as it is at the same revision. */
  Slice empty() {
    return new Slice(revision, 0, null, 0, null);
  }

  /** Whether no item is on the page, whatever the list. */
  boolean isEmpty() {
    return Objects.equals(first, 0) || Objects.equals(last, 0);
  }

  /** Whether the page is some number of items from the front. */
  boolean isFromFront() {
    return from == 0 && before == null && last == null;
  }

  /** Of items from the front, of which one more was read to know whether more follow. */
  <T> List<T> onPage(List<T> items) {
    return items.subList(0, Math.min(Objects.requireNonNull(first), items.size()));
  }

  /** How many items from the front have to be read to know the page and whether more follow. */
  int most() {
    return first == null ? Integer.MAX_VALUE : from + first + 1;
  }

  /** The parameters that {@code cypher/parts/slice.cypher} reads. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("from", from);
    putIfGiven(parameters, "before", before);
    putIfGiven(parameters, "first", first);
    putIfGiven(parameters, "last", last);
    return parameters;
  }

  private static void putIfGiven(Map<String, Object> map, String name, @Nullable Integer value) {
    if (value != null) {
      map.put(name, Objects.requireNonNull(value));
    }
  }
}
