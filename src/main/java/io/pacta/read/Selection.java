package io.pacta.read;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an operation selects of the rows of a statement, so that the statement returns no more.
 *
 * @param details whether data set, rank, note or record times are selected
 * @param citations whether citations are
 * @param languages the languages in which names of the rows' entities are; the empty text stands
 *     for a name without a language asked
 */
public record Selection(boolean details, boolean citations, Set<String> languages) {

  private static final Set<String> DETAILS =
      Set.of(
          "dataSet", "rank", "rankReason", "best", "note", "recordedAt", "retractedAt", "revision");

  public Selection {
    languages = Set.copyOf(languages);
  }

  /**
   * What is selected of the items of a connection.
   *
   * @param around the fields of an item that are the facts of its rows, where it is none itself
   */
  static Selection ofItems(DataFetchingFieldSelectionSet connection, Set<String> around) {
    List<SelectedField> items =
        connection.getImmediateFields().stream()
            .flatMap(
                field ->
                    switch (field.getName()) {
                      case "nodes" -> below(field);
                      case "edges" -> below(field).filter(named("node")).flatMap(Selection::below);
                      default -> Stream.empty();
                    })
            .flatMap(
                field ->
                    around.contains(field.getName())
                        ? Stream.concat(Stream.of(field), below(field))
                        : Stream.of(field))
            .toList();
    return of(items);
  }

  /** What is selected of things that a field returns itself. */
  public static Selection ofThings(DataFetchingFieldSelectionSet things) {
    return of(things.getImmediateFields());
  }

  /**
   * What is selected of things that a field of the answer returns.
   *
   * @param path the field, or fields below one another
   */
  public static Selection ofThings(DataFetchingFieldSelectionSet answer, String... path) {
    List<SelectedField> fields = answer.getImmediateFields();
    for (String name : path) {
      fields = fields.stream().filter(named(name)).flatMap(Selection::below).toList();
    }
    return of(fields);
  }

  /** What any of several selects. */
  public static Selection union(Collection<Selection> all) {
    Set<String> languages = new TreeSet<>();
    all.forEach(each -> languages.addAll(each.languages));
    return new Selection(
        all.stream().anyMatch(Selection::details),
        all.stream().anyMatch(Selection::citations),
        languages);
  }

  /** The parameters {@code details}, {@code citations} and {@code languages} of a statement. */
  Map<String, Object> parameters() {
    return Map.of(
        "details", details,
        "citations", citations,
        "languages", languagesInOrder());
  }

  /** The languages as a statement takes them. */
  List<String> languagesInOrder() {
    return languages.stream().sorted().toList();
  }

  /** Of items that are facts, or that have facts of which as much is read. */
  private static Selection of(List<SelectedField> item) {
    List<SelectedField> near =
        Stream.concat(item.stream(), item.stream().flatMap(Selection::below)).toList();
    return new Selection(
        near.stream().anyMatch(field -> DETAILS.contains(field.getName())),
        near.stream().anyMatch(named("citations")),
        languages(item));
  }

  private static Set<String> languages(List<SelectedField> item) {
    Set<String> languages = new TreeSet<>();
    Stream.concat(
            item.stream(),
            item.stream().filter(named("dataSet").negate()).flatMap(Selection::below))
        .filter(named("name"))
        .forEach(name -> languages.add(Objects.toString(name.getArguments().get("language"), "")));
    return languages;
  }

  private static Predicate<SelectedField> named(String name) {
    return field -> field.getName().equals(name);
  }

  private static Stream<SelectedField> below(SelectedField field) {
    return field.getSelectionSet().getImmediateFields().stream();
  }
}
