package io.pacta.folder;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import io.pacta.fact.Rank;
import io.pacta.neo4j.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a row of its file.
 *
 * @param layout the file
 * @param cells a text, {@code true} or a list of texts by column; nothing where a cell is empty
 * @param entities the identities of all entities that it speaks of
 */
record ClaimRow(Layout layout, Map<String, Object> cells, Set<String> entities) {

  /** A row of {@code Export/claims}. */
  static ClaimRow of(Row row) {
    FactKind kind = FactKind.valueOf(row.text("kind"));
    String subject = row.text("subject");
    Cells cells = new Cells();
    Set<String> entities = new TreeSet<>(Set.of(subject));
    entities.add(row.text("object"));
    if (kind == FactKind.DESCRIBED) {
      cells.put("slug", slug(subject));
    } else {
      cells.put("subject", subject);
      if (!kind.isSelf()) {
        cells.put("object", row.text("object"));
      }
    }
    for (Property property : kind.properties()) {
      cells.put(property, row);
      if (property.type() == Property.Type.ENTITY && row.has(property.name())) {
        entities.add(row.text(property.name()));
      }
    }
    if (kind != FactKind.DESCRIBED) {
      cells.put("valid", row.text("valid"));
    }
    cells.put("dataSet", row.text("dataSet"));
    if (!row.text("rank").equals(Rank.NORMAL.name())) {
      cells.put("rank", row.text("rank"));
    }
    cells.put("rankReason", row.textOrNull("rankReason"));
    cells.put("note", row.textOrNull("note"));
    cells.put("source", row.texts("sources"));
    cells.put("locator", row.texts("locators"));
    cells.put("supports", row.texts("supports"));
    cells.put("quote", row.texts("quotes"));
    Layout layout =
        kind == FactKind.DESCRIBED
            ? Layout.of(EntityKind.of(subject).orElseThrow())
            : Layout.of(kind);
    return new ClaimRow(layout, cells.values, entities);
  }

  /** The slug in the identity of an entity. */
  static String slug(String identity) {
    return identity.substring(identity.indexOf(':') + 1);
  }

  /** Cells that are put one by one. What is absent or empty is left out. */
  static final class Cells {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Map<String, Object> values() {
      return values;
    }

    Cells put(String column, @Nullable String text) {
      if (text != null && !clean(text).isEmpty()) {
        values.put(column, clean(text));
      }
      return this;
    }

    Cells put(String column, List<@Nullable String> texts) {
      if (!texts.isEmpty()) {
        values.put(
            column,
            texts.stream().map(text -> clean(Objects.requireNonNullElse(text, ""))).toList());
      }
      return this;
    }

    private void put(Property property, Row row) {
      String name = property.name();
      switch (property.type()) {
        case TEXT, EDTF, ENTITY -> put(name, row.textOrNull(name));
        case TEXTS -> put(name, row.texts(name));
        case FLAG -> {
          if (row.flag(name)) {
            values.put(name, true);
          }
        }
      }
    }

    /** A folder has no line breaks and other control characters within a cell. */
    private static String clean(String text) {
      return text.chars().anyMatch(Character::isISOControl)
          ? text.replaceAll("\\p{Cntrl}|[\\x{80}-\\x{9F}]", " ").strip()
          : text.strip();
    }
  }
}
