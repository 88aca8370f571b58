package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.record.Telling;
import io.pacta.source.Citation.Support;
import io.pacta.source.Cited;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Members of the European Union and of the communities before it, after Josh Fjelstul: a row for
 * each state, with the day on which it joined and the last day on which it was a member. Of each
 * organization it was one from the later of its accession and the first day of the organization to
 * the earlier of its exit and the last day; for such a day the document that gives it is cited
 * beside the row. Who had not left in 2020 may have left since.
 */
@Component
class EuMembers implements Format {

  private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private static final Publication EUMS =
      new Publication(
              new Book.Publisher(
                  "eums",
                  "EU Member States (eums)",
                  null,
                  "MIT",
                  Edtf.parse("1952-07-23/2020-12-31"),
                  46,
                  List.of()),
              new Book.Document(
                  "eums",
                  "EU Member States (eums)",
                  "https://github.com/jfjelstul/eums",
                  "Joshua C. Fjelstul",
                  null))
          .listingAll(FactKind.MEMBER_OF);

  private static final Part STATES =
      Part.csv(
          "member_states_raw.csv",
          "member_state_id",
          "member_state",
          "iso_alpha_3_code",
          "accession_date",
          "exit_date");

  @Override
  public String name() {
    return "eu-members";
  }

  @Override
  public String about() {
    return "EU member states (eums): members of the European Union and the communities before it";
  }

  @Override
  public List<Part> parts() {
    return List.of(STATES);
  }

  @Override
  public void read(Intake intake) {
    EUMS.begin(intake);
    Community.documents().forEach(intake::cite);
    intake.each(STATES, line -> state(line, intake));
  }

  private static void state(Line line, Intake intake) {
    LocalDate joined = line.day("accession_date");
    LocalDate left = line.textOrNull("exit_date") == null ? null : line.day("exit_date");
    if (joined.isAfter(left == null ? LAST : left)) {
      throw new Rejected(
          "It joined on %s, after %s."
              .formatted(joined, left == null ? LAST : "it left on " + left));
    }
    String country = intake.identities().on("ISO3", line.text("iso_alpha_3_code"), joined);
    String locator =
        "member_state_id %s: accession_date, exit_date".formatted(line.text("member_state_id"));
    intake.introduce(country);
    for (Community community : Community.values()) {
      if (community.hadMember(joined, left)) {
        intake.introduce(community.identity());
        intake.tell(line, membership(country, community, joined, left, locator));
      }
    }
  }

  private static Telling membership(
      String country,
      Community community,
      LocalDate joined,
      @Nullable LocalDate left,
      String locator) {
    List<Cited> citations = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    citations.add(EUMS.cited(locator, Support.WHOLE));
    String start = joined.toString();
    if (joined.isBefore(community.first())) {
      start = community.first().toString();
      citations.add(community.began());
      notes.add("Joined before the organization was founded; a member from its first day.");
    }
    String end = left == null ? "[%s..]".formatted(LAST) : left.toString();
    LocalDate itsLast = community.last();
    if (itsLast != null && (left == null || !left.isBefore(itsLast))) {
      end = itsLast.toString();
      citations.add(community.ended());
      notes.add("A member to the last day of the organization.");
    }
    return EUMS.claim(
        FactKind.MEMBER_OF,
        country,
        community.identity(),
        Edtf.parse(start + "/" + end),
        Map.of("status", "FULL"),
        citations,
        notes.isEmpty() ? null : String.join(" ", notes));
  }
}
