package io.pacta.folder;

import io.pacta.fact.Described;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which file a kind has in a folder, and which columns. All of it follows from the kinds, so that a
 * new kind of fact has its file without a line here; only the descriptions of entities are dealt
 * out to the kinds of entity.
 *
 * @param file the name of the file
 * @param needed the columns that it has to have
 * @param known all columns that it may have
 */
record Layout(String file, List<String> needed, List<String> known) {

  static final Layout DATA_SETS =
      of(
          "data-sets",
          List.of("slug", "name", "covers", "precedence"),
          List.of("version", "licence", "authorityFor", "listsAll", "counts", "edited"));

  static final Layout SOURCES =
      of("sources", List.of("slug", "title"), List.of("url", "publisher", "published"));

  private static final List<String> CLAIM_NEEDS = List.of("dataSet", "source");
  private static final List<String> CLAIM =
      List.of("dataSet", "rank", "rankReason", "note", "source", "locator", "supports", "quote");

  /**
   * The file that introduces and describes the entities of a kind. A row with nothing but a slug
   * only introduces one, so a table of such rows needs no other column.
   */
  static Layout of(EntityKind kind) {
    return of(
        switch (kind) {
          case COUNTRY -> "countries";
          case ORGANIZATION -> "organizations";
          case TREATY -> "treaties";
          case PERSON -> "people";
          case OFFICE -> "offices";
          case EVENT -> "events";
        },
        join(Stream.of(List.of("slug"), Described.needs(kind))),
        join(Stream.of(Described.by(kind), CLAIM)));
  }

  /** The file of the facts of a kind. */
  static Layout of(FactKind kind) {
    List<String> required =
        kind.properties().stream().filter(Property::required).map(Property::name).toList();
    return of(
        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        join(
            Stream.of(
                kind.isSelf() ? List.of("subject") : List.of("subject", "object"),
                required,
                List.of("valid"),
                CLAIM_NEEDS)),
        join(Stream.of(kind.properties().stream().map(Property::name).toList(), CLAIM)));
  }

  private static Layout of(String name, List<String> needed, List<String> more) {
    return new Layout(name + ".csv", needed, join(Stream.of(needed, more)));
  }

  private static List<String> join(Stream<List<String>> lists) {
    return lists.flatMap(List::stream).distinct().toList();
  }
}
