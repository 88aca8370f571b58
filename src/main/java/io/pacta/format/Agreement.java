package io.pacta.format;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.ingest.Identities;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.time.Edtf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A treaty as a list of treaties has it, under a number of its own. Where {@code identity.csv}
 * knows the number, it is the treaty named there, which has its title already; where not, it is one
 * of its own, called after the list and the number.
 *
 * @param scheme the numbers of the list: {@code ATOP}
 * @param number the number: {@code 4220}
 * @param identity the identity of the treaty
 * @param known whether it is a treaty that Pacta knows otherwise
 */
record Agreement(String scheme, String number, String identity, boolean known) {

  /** The treaty with a number. */
  static Agreement of(String list, String scheme, String number, Identities identities) {
    Optional<String> known = identities.ever(scheme, number);
    String own = EntityKind.TREATY.identity(list + "-" + Slugs.of(number));
    return new Agreement(
        scheme, number, known.orElse(own), known.filter(each -> !each.equals(own)).isPresent());
  }

  /** Tells what it is, from its signature on. */
  void describe(
      Publication by,
      Intake intake,
      Line line,
      @Nullable Edtf signed,
      List<String> subjects,
      String locator) {
    Map<String, Object> properties = description(signed, subjects);
    Edtf valid = Lifespan.of(EntityKind.TREATY, properties);
    by.tellOf(intake, line, FactKind.DESCRIBED, identity, valid, properties, locator);
  }

  /** Tells its number. */
  void identify(Publication by, Intake intake, Line line, Edtf valid, String locator) {
    by.code(intake, line, identity, scheme, number, valid, locator);
  }

  /**
   * Of which kind its title in the list is: one beside that it has, or for want of one, the title.
   */
  String titleKind() {
    return known ? "ALIAS" : "OFFICIAL";
  }

  /** Tells what it is called, from its signature on. */
  void name(
      Publication by,
      Intake intake,
      Line line,
      @Nullable Edtf signed,
      String title,
      String kind,
      String locator) {
    Edtf valid = Lifespan.of(EntityKind.TREATY, description(signed, List.of()));
    by.name(intake, line, identity, title, "en", kind, valid, locator);
  }

  private static Map<String, Object> description(@Nullable Edtf signed, List<String> subjects) {
    Map<String, Object> properties = new HashMap<>();
    if (signed != null) {
      properties.put("signed", signed.toString());
    }
    if (!subjects.isEmpty()) {
      properties.put("subjects", subjects);
    }
    return properties;
  }
}
