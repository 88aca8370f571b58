package io.pacta.folder;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Property;
import io.pacta.ingest.Rejected;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a row says of its claim beside the two ends and the dates. */
final class ClaimCells {

  private ClaimCells() {}

  /** The properties of a kind that the row has. */
  static Map<String, Object> properties(FactKind kind, FolderRow line) {
    Map<String, Object> properties = new HashMap<>();
    for (Property property : kind.properties()) {
      String name = property.name();
      if (line.textOrNull(name) == null) {
        if (property.required()) {
          line.text(name);
        }
        continue;
      }
      switch (property.type()) {
        case TEXT -> properties.put(name, allowed(property, line.text(name)));
        case TEXTS ->
            properties.put(
                name, line.texts(name).stream().map(text -> allowed(property, text)).toList());
        case FLAG -> {
          if (line.flag(name)) {
            properties.put(name, true);
          }
        }
        case EDTF -> properties.put(name, line.edtf(name).toString());
        case ENTITY -> {
          String identity = line.identity(name);
          refuseUnfit(name, identity, "what is meant", property.kinds());
          properties.put(name, identity);
        }
      }
    }
    return properties;
  }

  private static String allowed(Property property, String value) {
    if (!property.allowed().isEmpty() && !property.allowed().contains(value)) {
      throw Rejected.cell(
          property.name(), value, "is not one of %s.".formatted(property.allowed()));
    }
    return value;
  }

  /**
   * The citations of the row.
   *
   * @param sources takes the slugs of the sources that there are
   */
  static List<Cited> citations(FolderRow line, Predicate<String> sources) {
    line.text("source");
    List<String> cited = line.texts("source");
    List<String> locators = besides(cited, "locator", line);
    List<String> supports = besides(cited, "supports", line);
    List<String> quotes = besides(cited, "quote", line);
    List<Cited> citations = new ArrayList<>();
    for (int at = 0; at < cited.size(); at++) {
      if (!sources.test(cited.get(at))) {
        throw Rejected.cell("source", cited.get(at), "is not in sources.csv.");
      }
      citations.add(
          new Cited(
              cited.get(at),
              locators.get(at).isEmpty() ? null : locators.get(at),
              quotes.get(at).isEmpty() ? null : quotes.get(at),
              supports.get(at).isEmpty()
                  ? Support.WHOLE
                  : FolderRow.constant("supports", supports.get(at), Support.class)));
    }
    return citations;
  }

  /** The texts of a column that stand beside the sources; as many empty ones where it has none. */
  private static List<String> besides(List<String> cited, String column, FolderRow line) {
    List<String> texts = line.texts(column);
    if (texts.isEmpty()) {
      return cited.stream().map(each -> "").toList();
    }
    if (texts.size() != cited.size()) {
      throw Rejected.cell(
          column,
          line.text(column),
          "has another number of parts between bars than source: %d and %d."
              .formatted(texts.size(), cited.size()));
    }
    return texts;
  }

  /** Refuses an entity of a kind that does not fit. */
  static void refuseUnfit(String column, String identity, String what, Set<EntityKind> allowed) {
    if (EntityKind.of(identity).filter(allowed::contains).isEmpty()) {
      throw Rejected.cell(
          column,
          identity,
          "cannot be %s: that is %s."
              .formatted(
                  what,
                  String.join(" or ", allowed.stream().sorted().map(EntityKind::phrase).toList())));
    }
  }
}
