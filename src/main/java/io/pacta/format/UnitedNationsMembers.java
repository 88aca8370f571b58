package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.Map;

/** The members of the United Nations, as those who participate in its Charter are. */
final class UnitedNationsMembers {

  private static final String UNITED_NATIONS = "organization:united-nations";
  private static final LocalDate IN_FORCE = LocalDate.of(1945, 10, 24);
  private static final LocalDate LAST = LocalDate.of(2014, 12, 31);

  private UnitedNationsMembers() {}

  /**
   * Tells that a participant is a member to the end of the list, and may be after it: who that is
   * may change with the days.
   *
   * @param bound since when it participates
   */
  static void tell(String participant, LocalDate bound, Line line, String locator, Intake intake) {
    LocalDate since = bound.isBefore(IN_FORCE) ? IN_FORCE : bound;
    for (Meaning meaning : intake.identities().within("UN_NAME", participant, since, LAST)) {
      String end = meaning.to().equals(LAST) ? "[%s..]".formatted(LAST) : meaning.to().toString();
      Untc.COLLECTION.tell(
          intake,
          line,
          FactKind.MEMBER_OF,
          meaning.entity(),
          UNITED_NATIONS,
          Edtf.parse(meaning.from() + "/" + end),
          Map.of("status", "FULL"),
          locator);
    }
  }
}
