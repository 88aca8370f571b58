package io.pacta.fact;

import io.pacta.neo4j.Row;
import io.pacta.read.View;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name of an entity and when it was in use. */
public record Naming(Claim claim, String text, String language, String nameKind) implements Fact {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The name of a row. */
  public static Naming of(Row row, String parent, View view) {
    return new Naming(
        Claim.of(row, parent, view), row.text("text"), row.text("language"), row.text("nameKind"));
  }

  /** A name as names are compared and sorted: in lower case and without marks. */
  public static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
