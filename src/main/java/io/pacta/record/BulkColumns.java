package io.pacta.record;

import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is in a {@link BulkTable}.
 *
 * @param file its name
 * @param what what its rows are, as an option of the command that reads it
 * @param names the properties, in the order of their columns
 * @param headers what stands above each column: the property and its type
 */
record BulkColumns(String file, String what, List<String> names, List<String> headers) {

  /** The labels of a node. */
  static final String LABELS = ":LABEL";

  /** From which entity a fact goes. */
  static final String FROM = ":START_ID";

  /** To which entity a fact goes. */
  static final String TO = ":END_ID";

  static final BulkColumns ENTITIES =
      of("entities", "nodes")
          .and("ID(Entity)", "id")
          .and("string", "slug")
          .and("long", "recorded")
          .and("", LABELS);

  static final BulkColumns SOURCES =
      of("sources", "nodes=Source")
          .and("string", "slug", "title", "url", "publisher", "published", "digest")
          .and("long", "recorded", "closed");

  static final BulkColumns DATA_SETS =
      of("data-sets", "nodes=DataSet")
          .and("string", "slug", "name", "version", "licence", "covers", "digest")
          .and("string[]", "authorities", "listsAll", "counts")
          .and("boolean", "complete", "edited")
          .and("long", "precedence", "facts", "recorded", "closed");

  static final BulkColumns REVISIONS =
      of("revisions", "nodes=Revision")
          .and("long", "number")
          .and("datetime", "at")
          .and("string", "author", "comment");

  static final BulkColumns RECORD =
      of("record", "nodes=Record").and("string", "id").and("long", "revision");

  BulkColumns {
    names = List.copyOf(names);
    headers = List.copyOf(headers);
  }

  /** Of the facts of a kind. */
  static BulkColumns of(FactKind kind) {
    BulkColumns columns =
        of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), "relationships=" + kind)
            .and("(Entity)", FROM, TO)
            .and("string", "key", "dataSet", "valid")
            .and("date", bounds(kind))
            .and("string", "rank", "rankReason", "note")
            .and("string[]", "citations")
            .and("boolean", "best")
            .and("long", "version", "closed");
    for (Property property : kind.properties()) {
      columns = columns.and(type(property.type()), property.name());
    }
    return kind == FactKind.NAMED
        ? columns.and("string", "folded", "words", "entityKind")
        : columns;
  }

  private static String[] bounds(FactKind kind) {
    return switch (kind.temporality()) {
      case STATE -> new String[] {"startEarliest", "startLatest", "endEarliest", "endLatest"};
      case HAPPENING -> new String[] {"startEarliest", "endLatest"};
    };
  }

  private static String type(Property.Type type) {
    return switch (type) {
      case TEXT, EDTF, ENTITY -> "string";
      case TEXTS -> "string[]";
      case FLAG -> "boolean";
    };
  }

  private static BulkColumns of(String name, String what) {
    return new BulkColumns(name + ".csv", what, List.of(), List.of());
  }

  private BulkColumns and(String type, String... more) {
    List<String> allNames = new ArrayList<>(names);
    List<String> allHeaders = new ArrayList<>(headers);
    for (String name : more) {
      allNames.add(name);
      allHeaders.add(name.startsWith(":") ? name + type : name + ":" + type);
    }
    return new BulkColumns(file, what, allNames, allHeaders);
  }

  /** How the table is given to the command. */
  String option() {
    return "--%s=%s".formatted(what, file);
  }
}
