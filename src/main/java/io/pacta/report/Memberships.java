package io.pacta.report;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is said of a membership, or of a treaty in the words for one. */
final class Memberships {

  /** It is somebody of the state who did it, and not the state. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:minister|president|leader|king|team|citizen|national|troop|soldier|delegation|people|official|envoy|ambassador|diplomat|refugee|migrant|refugees|worker|ship|company|companies|businessmen|students?)s? (?:of|from) $");

  private Memberships() {}

  /** Who joins a treaty accedes to it, and who suspends its part in it acts on it. */
  static void from(String status, Discourse text) {
    Mention object = text.object();
    if (object != null && object.kind() == EntityKind.TREATY) {
      act(status.equals("SUSPENDED") ? "SUSPENSION" : "ACCESSION", object, text);
    } else {
      tell(status, text.subjects(), object, Validity.from(text.date()), text);
    }
  }

  /** Who leaves a treaty withdraws from it. */
  static void until(Discourse text) {
    Mention object = text.object();
    if (object != null && object.kind() == EntityKind.TREATY) {
      act("WITHDRAWAL", object, text);
    } else {
      tell("FULL", text.subjects(), object, Validity.until(text.date()), text);
    }
  }

  /** It is so when the text is published; since a date, where it says so. */
  static void still(String status, Discourse text) {
    tell(status, text.subjects(), text.object(), text.still(), text);
  }

  private static void act(String act, Mention treaty, Discourse text) {
    text.say(
        FactKind.ACTED_ON, text.subjects(), treaty, Map.of("act", act), Validity.at(text.date()));
  }

  static void tell(
      String status,
      List<Mention> subjects,
      @Nullable Mention object,
      @Nullable Edtf valid,
      Discourse text) {
    if (!PEOPLE.matcher(text.before()).find()) {
      text.say(FactKind.MEMBER_OF, subjects, object, Map.of("status", status), valid);
    }
  }
}
