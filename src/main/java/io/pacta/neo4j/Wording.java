package io.pacta.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement, of which some are there only where they are asked for: those between
 * <code>{{#details}}</code> and <code>{{/details}}</code> unless the parameter {@code details} is
 * false or an empty list. So the database neither works out nor sends what nobody selected.
 */
public final class Wording {

  /** What is there only where it is asked for, and the column that it ends with, if it is one. */
  private static final Pattern SECTION =
      Pattern.compile("\\{\\{#(\\w+)}}(.*?(?: AS (\\w+))?)\\{\\{/\\1}}", Pattern.DOTALL);

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
   * @param leftOut the columns that are not in it, since nobody asked for them
   */
  record Asked(String text, Set<String> leftOut) {}

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
            new Asked(
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
