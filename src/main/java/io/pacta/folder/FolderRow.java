package io.pacta.folder;

import io.pacta.fact.EntityKind;
import io.pacta.ingest.Bars;
import io.pacta.ingest.Line;
import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of a folder. A cell that cannot be read is {@link Rejected}, and with it the row.
 *
 * @param cells the stripped text of each cell, by column
 */
record FolderRow(Map<String, String> cells) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * A row that was read by the pipeline.
   *
   * @param layout which columns it may have
   */
  static FolderRow of(Line line, Layout layout) {
    Map<String, String> cells = new HashMap<>();
    for (String column : line.columns()) {
      if (!layout.known().contains(column)) {
        throw new Rejected(
            "There is no column %s. The columns are %s."
                .formatted(column, String.join(", ", layout.known())));
      }
      cells.put(column, line.get(column));
    }
    return new FolderRow(cells);
  }

  /** Whether nothing stands in it but in one column. */
  boolean hasOnly(String column) {
    return cells.entrySet().stream()
        .allMatch(cell -> cell.getKey().equals(column) || cell.getValue().isEmpty());
  }

  /** The text in a cell; null where the cell is empty or the file has no such column. */
  @Nullable String textOrNull(String column) {
    String text = cells.getOrDefault(column, "");
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new Rejected("%s has a control character or a line break.".formatted(column));
    }
    return text.isEmpty() ? null : text;
  }

  /** Complains where a cell is empty that is needed here. */
  void require(String column, String why) {
    if (textOrNull(column) == null) {
      throw new Rejected("%s is empty, and %s needs it.".formatted(column, why));
    }
  }

  String text(String column) {
    String text = textOrNull(column);
    if (text == null) {
      throw new Rejected("%s is empty, and every row needs it.".formatted(column));
    }
    return text;
  }

  /** The texts in a cell, between vertical bars; between two of them may stand nothing. */
  List<String> texts(String column) {
    String text = textOrNull(column);
    return text == null ? List.of() : Bars.split(text).stream().map(String::strip).toList();
  }

  /** Words of lower-case letters and digits, joined by hyphens. */
  String slug(String column) {
    String text = text(column);
    if (!SLUG.matcher(text).matches()) {
      throw Rejected.cell(
          column, text, "is not a slug: words in lower case, joined by hyphens, as 'north-yemen'.");
    }
    return text;
  }

  /** The identity of an entity: {@code country:uzbekistan}. */
  String identity(String column) {
    String text = text(column);
    if (EntityKind.of(text).isEmpty()) {
      throw Rejected.cell(
          column, text, "is not the id of an entity, such as 'country:uzbekistan'.");
    }
    return text;
  }

  Edtf edtf(String column) {
    return read(column, Edtf::parse);
  }

  @Nullable Edtf edtfOrNull(String column) {
    return textOrNull(column) == null ? null : edtf(column);
  }

  int wholeNumber(String column) {
    return read(column, Integer::valueOf);
  }

  /** Whether the cell says {@code true}; an empty one does not. */
  boolean flag(String column) {
    return switch (textOrNull(column)) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      case String other -> throw Rejected.cell(column, other, "is neither 'true' nor 'false'.");
    };
  }

  /** A constant of an enumeration; where the cell is empty, the one that is meant then. */
  <E extends Enum<E>> E one(String column, E otherwise) {
    String text = textOrNull(column);
    return text == null ? otherwise : constant(column, text, otherwise.getDeclaringClass());
  }

  static <E extends Enum<E>> E constant(String column, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Rejected.cell(
                    column, text, "is not one of " + List.of(type.getEnumConstants()) + "."));
  }

  private <T> T read(String column, Function<String, T> parser) {
    String text = text(column);
    try {
      return parser.apply(text);
    } catch (EdtfException notADate) {
      throw new Rejected("%s: %s".formatted(column, notADate.getMessage()));
    } catch (NumberFormatException notANumber) {
      throw Rejected.cell(column, text, "is not a whole number.");
    }
  }
}
