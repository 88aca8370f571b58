package io.pacta.export;

import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import io.pacta.neo4j.Row;
import io.pacta.source.Citation;
import io.pacta.time.Edtf;
import io.pacta.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that holds on the day or may.
 *
 * @param truth {@code TRUE} or {@code UNKNOWN}
 * @param properties what its kind carries: a text, {@code true} or a list of texts by name
 */
record Edge(
    String key,
    FactKind kind,
    String subject,
    String object,
    String valid,
    Truth truth,
    String dataSet,
    @Nullable String note,
    Map<String, Object> properties,
    List<Citation> citations) {

  /** The names of the properties of all kinds that connect two entities. */
  static final List<String> PROPERTIES =
      Arrays.stream(FactKind.values())
          .filter(kind -> !kind.isSelf())
          .flatMap(kind -> kind.properties().stream())
          .map(Property::name)
          .distinct()
          .toList();

  static Edge of(Row row, LocalDate day) {
    FactKind kind = FactKind.valueOf(row.text("kind"));
    return new Edge(
        row.text("key"),
        kind,
        row.text("subject"),
        row.text("object"),
        row.text("valid"),
        Edtf.parse(row.text("valid")).holds(day, kind.temporality()),
        row.text("dataSet"),
        row.textOrNull("note"),
        properties(kind, row),
        Citation.of(row, row.number("revision")));
  }

  private static Map<String, Object> properties(FactKind kind, Row row) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Property property : kind.properties()) {
      String name = property.name();
      if (row.has(name)) {
        properties.put(
            name,
            switch (property.type()) {
              case TEXT, EDTF, ENTITY -> row.text(name);
              case TEXTS -> row.texts(name).stream().map(Objects::requireNonNull).toList();
              case FLAG -> row.flag(name);
            });
      }
    }
    return properties;
  }

  /** A property in one text, lists with bars between their texts; empty where it has none. */
  String property(String name) {
    return switch (properties.get(name)) {
      case null -> "";
      case List<?> texts -> String.join("|", texts.stream().map(String::valueOf).toList());
      case Object other -> other.toString();
    };
  }

  /** Its properties with the columns that every fact has, as texts by name; none is empty. */
  Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("kind", kind.name());
    attributes.put("valid", valid);
    attributes.put("truth", truth.name());
    attributes.put("dataSet", dataSet);
    for (String name : properties.keySet()) {
      attributes.put(name, property(name));
    }
    if (note != null) {
      attributes.put("note", note);
    }
    return attributes;
  }

  /** The names that {@link #attributes} may have. */
  static List<String> attributeNames() {
    List<String> names = new ArrayList<>(List.of("kind", "valid", "truth", "dataSet"));
    names.addAll(PROPERTIES);
    names.add("note");
    return List.copyOf(names);
  }
}
