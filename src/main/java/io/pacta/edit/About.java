package io.pacta.edit;

import static io.pacta.edit.UserError.Code.EXISTS;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.fact.Rank;
import io.pacta.record.Draft;
import io.pacta.record.Telling;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import io.pacta.time.Temporality;
import java.util.List;
import java.util.Map;

/** Claims of a data set about one entity, which rest on the same places. */
record About(String identity, String dataSet, List<Cited> cited) {

  private static final int CODE = 100;
  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
  private static final String SCHEME = "[A-Z][A-Z0-9_]{1,29}";

  Draft draft(FactKind kind, Map<String, Object> properties) {
    return draft(kind, Lifespan.of(EntityKind.of(identity).orElseThrow(), properties), properties);
  }

  private Draft draft(FactKind kind, Edtf valid, Map<String, Object> properties) {
    return Draft.of(
        new Telling(
            kind, identity, identity, dataSet, valid, properties, Rank.NORMAL, null, null, cited));
  }

  Draft name(Given given) {
    String language = given.text("language", CODE);
    if (!language.matches(LANGUAGE)) {
      throw given.invalid(
          "language",
          "'language' is \"%s\". It is an ISO 639-1 code in lower case, such as \"ru\"."
              .formatted(language));
    }
    return draft(
        FactKind.NAMED,
        given.edtf("valid"),
        Map.of(
            "text", given.text("text", Given.SHORT),
            "language", language,
            "nameKind", given.text("nameKind", CODE)));
  }

  Draft code(Given given, Known known) {
    String scheme = given.text("scheme", CODE);
    if (!scheme.matches(SCHEME)) {
      throw given.invalid(
          "scheme",
          "'scheme' is \"%s\". It is written in capital letters, digits and _, such as \"COW_IGO\"."
              .formatted(scheme));
    }
    String value = given.text("value", CODE);
    Edtf valid = given.has("valid") ? given.edtf("valid") : Edtf.parse("../..");
    refuseTaken(scheme, value, valid, given, known);
    return draft(FactKind.IDENTIFIED, valid, Map.of("scheme", scheme, "value", value));
  }

  /** Refuses a code that means another entity at the same time. */
  private void refuseTaken(String scheme, String value, Edtf valid, Given given, Known known) {
    known
        .desk()
        .read(
            "Edit/codes",
            Map.of("scheme", scheme, "value", value),
            row -> Map.entry(row.text("entity"), Edtf.parse(row.text("valid"))))
        .stream()
        .filter(taken -> !taken.getKey().equals(identity))
        .filter(
            taken ->
                taken
                    .getValue()
                    .bounds(Temporality.STATE)
                    .mayOverlap(valid.bounds(Temporality.STATE)))
        .findFirst()
        .ifPresent(
            taken -> {
              throw given.wrong(
                  "value",
                  EXISTS,
                  "%s %s is the code of %s (%s). Give the days on which it means this entity, or merge the two."
                      .formatted(scheme, value, taken.getKey(), taken.getValue()));
            });
  }
}
