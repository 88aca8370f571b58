package io.pacta.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement, of which some are there only where they are asked for: those between
 * <code>{{#details}}</code> and <code>{{/details}}</code> unless the parameter {@code details} is
 * false or an empty list. So the database neither works out nor sends what nobody selected.
 *
 * <p>What stands between <code>{{*items}}</code> and <code>{{/items}}</code> is written as columns
 * are, {@code f.key AS id, f.status AS status}, and is a list of their values. What the statement
 * returns as {@code items}, a list of such lists, are rows with these columns: see {@link
 * Row#rows}.
 */
public final class Wording {

  /** What is there only where it is asked for, and the column that it ends with, if it is one. */
  private static final Pattern SECTION =
      Pattern.compile("\\{\\{#(\\w+)}}(.*?(?: AS (\\w+))?)\\{\\{/\\1}}", Pattern.DOTALL);

  /** What is sent as the values of a row in a row, and in which column of that. */
  private static final Pattern INNER =
      Pattern.compile("\\{\\{\\*(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);

  /** A column: what it is worked out from, unless that has its name, and its name. */
  private static final Pattern COLUMN =
      Pattern.compile("(?:(.*\\S)\\s+AS\\s+)?(\\w+)", Pattern.DOTALL);

  private final String marked;
  private final List<String> sections;
  private final Map<Set<String>, Asked> asked = new ConcurrentHashMap<>();

  /**
   * Words.
   *
   * @param marked with the marks of what is there only where it is asked for
   */
  Wording(String marked) {
    this.marked = marked;
    this.sections =
        SECTION.matcher(marked).results().map(found -> found.group(1)).distinct().toList();
  }

  /**
   * The words for a question.
   *
   * @param text what the database is told
   * @param inner the columns of rows in a row, by the column that these are in
   * @param leftOut the columns that are not in it, since nobody asked for them
   */
  record Asked(String text, Map<String, List<String>> inner, Set<String> leftOut) {}

  /** All words, whatever is asked for. */
  String whole() {
    return without(Set.of()).text();
  }

  /** All words, with their marks. */
  String marked() {
    return marked;
  }

  /** What is there for these parameters. */
  Asked asked(Map<String, ?> parameters) {
    return without(
        sections.stream()
            .filter(section -> isUnasked(parameters.get(section)))
            .collect(Collectors.toSet()));
  }

  private static boolean isUnasked(@Nullable Object parameter) {
    return Boolean.FALSE.equals(parameter)
        || (parameter instanceof Collection<?> several && several.isEmpty());
  }

  private Asked without(Set<String> unasked) {
    return asked.computeIfAbsent(
        unasked,
        these ->
            withInner(
                SECTION
                    .matcher(marked)
                    .replaceAll(
                        found ->
                            these.contains(found.group(1))
                                ? ""
                                : Matcher.quoteReplacement(found.group(2))),
                SECTION
                    .matcher(marked)
                    .results()
                    .filter(found -> these.contains(found.group(1)))
                    .map(found -> found.group(3))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet())));
  }

  private static Asked withInner(String words, Set<String> leftOut) {
    Map<String, List<String>> inner = new HashMap<>();
    String text =
        INNER
            .matcher(words)
            .replaceAll(
                found -> {
                  List<MatchResult> columns =
                      columns(found.group(2)).stream().map(Wording::column).toList();
                  inner.put(found.group(1), names(columns));
                  return Matcher.quoteReplacement(
                      columns.stream()
                          .map(column -> column.group(column.group(1) == null ? 2 : 1))
                          .collect(Collectors.joining(", ", "[", "]")));
                });
    return new Asked(text, Map.copyOf(inner), leftOut);
  }

  /** A name that came twice would shift all that follow. */
  private static List<String> names(List<MatchResult> columns) {
    List<String> names = columns.stream().map(column -> column.group(2)).toList();
    if (Set.copyOf(names).size() < names.size()) {
      throw new IllegalArgumentException(
          "A row in a row has two columns of the same name: %s.".formatted(names));
    }
    return names;
  }

  private static MatchResult column(String column) {
    Matcher found = COLUMN.matcher(column.strip());
    if (!found.matches()) {
      throw new IllegalArgumentException(
          "A row in a row has a column without a name: %s. Write … AS name.".formatted(column));
    }
    return found.toMatchResult();
  }

  /** What stands between commas, but for those in brackets and in texts in single quotes. */
  private static List<String> columns(String list) {
    List<String> columns = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    boolean quoted = false;
    for (int at = 0; at < list.length(); at++) {
      char character = list.charAt(at);
      if (character == '\'') {
        quoted = !quoted;
      } else if (!quoted && "([{".indexOf(character) >= 0) {
        depth++;
      } else if (!quoted && ")]}".indexOf(character) >= 0) {
        depth--;
      } else if (!quoted && depth == 0 && character == ',') {
        columns.add(list.substring(begin, at));
        begin = at + 1;
      }
    }
    columns.add(list.substring(begin));
    return columns;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording && wording.marked.equals(marked);
  }

  @Override
  public int hashCode() {
    return marked.hashCode();
  }

  @Override
  public String toString() {
    return marked;
  }
}
