package io.pacta.edit;

import io.pacta.record.Book.Document;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import java.util.List;
import java.util.Map;

/** The citations of an input, and the documents that come with them. */
record Citations(Known known, Map<String, Document> sources) {

  /** The most citations of one claim. */
  static final int MOST = 20;

  static final int QUOTE = 1_000;

  /** Those of the list {@code citations}. */
  List<Cited> of(Given given) {
    return given.each("citations", 1, MOST, this::one);
  }

  Cited one(Given given) {
    String source = given.text("source", Given.SHORT);
    if (!sources.containsKey(source) && known.sourceOrNull(source) == null) {
      throw given.wrong(
          "source",
          UserError.Code.UNKNOWN,
          "'source' is \"%s\", and neither the record nor the input has such a source. Describe it in the input."
              .formatted(source));
    }
    return new Cited(
        source,
        given.textOrNull("locator", Given.SHORT),
        given.textOrNull("quote", QUOTE),
        given.one("supports", Support.class));
  }

  List<Document> documents() {
    return List.copyOf(sources.values());
  }
}
