package io.pacta.folder;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import io.pacta.fact.Rank;
import io.pacta.record.Telling;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a row of its file.
 *
 * @param layout the file
 * @param cells a text, {@code true} or a list of texts by column; nothing where a cell is empty
 */
record ClaimRow(Layout layout, Map<String, Object> cells) {

  static ClaimRow of(Telling claim) {
    FactKind kind = claim.kind();
    Cells cells = new Cells();
    if (kind == FactKind.DESCRIBED) {
      cells.put("slug", slug(claim.subject()));
    } else {
      cells.put("subject", claim.subject());
      if (!kind.isSelf()) {
        cells.put("object", claim.object());
      }
    }
    for (Property property : kind.properties()) {
      cells.put(property, claim.properties().get(property.name()));
    }
    if (kind != FactKind.DESCRIBED) {
      cells.put("valid", claim.valid().toString());
    }
    cells.put("dataSet", claim.dataSet());
    if (claim.rank() != Rank.NORMAL) {
      cells.put("rank", claim.rank().name());
    }
    cells.put("rankReason", claim.rankReason());
    cells.put("note", claim.note());
    cells.put("source", "", claim.citations(), Cited::source);
    cells.put("locator", "", claim.citations(), Cited::locator);
    cells.put(
        "supports", Support.WHOLE.name(), claim.citations(), cited -> cited.supports().name());
    cells.put("quote", "", claim.citations(), Cited::quote);
    Layout layout =
        kind == FactKind.DESCRIBED
            ? Layout.of(EntityKind.of(claim.subject()).orElseThrow())
            : Layout.of(kind);
    return new ClaimRow(layout, cells.values);
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

    Cells put(String column, List<? extends @Nullable String> texts) {
      if (!texts.isEmpty()) {
        values.put(
            column,
            texts.stream().map(text -> clean(Objects.requireNonNullElse(text, ""))).toList());
      }
      return this;
    }

    /** Puts a part of each citation, unless all of them are what goes without saying. */
    void put(
        String column,
        String unsaid,
        List<Cited> citations,
        Function<Cited, @Nullable String> part) {
      List<String> texts =
          citations.stream().map(cited -> Objects.toString(part.apply(cited), "")).toList();
      if (!texts.stream().allMatch(unsaid::equals)) {
        put(column, texts);
      }
    }

    private void put(Property property, @Nullable Object value) {
      switch (value) {
        case null -> {}
        case List<?> texts -> put(property.name(), texts.stream().map(String::valueOf).toList());
        case Boolean flag -> {
          if (flag) {
            values.put(property.name(), true);
          }
        }
        case Object text -> put(property.name(), String.valueOf(text));
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
