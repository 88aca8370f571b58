package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Format;
import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The members of the state system by the Correlates of War Project, version 2016: when each was
 * independent, by day. A spell that runs to the end of the list may go on after it, one that runs
 * from its beginning may have begun before.
 */
@Component
class CowStates implements Format {

  private static final Publication COW =
      new Publication(
          new Book.Publisher(
              "cow-states-2016",
              "Correlates of War State System Membership",
              "2016",
              "CC BY 4.0",
              Edtf.parse("1816-01-01/2016-12-31"),
              40,
              List.of()),
          new Book.Document(
              "cow-states-2016",
              "State System Membership, version 2016",
              "https://correlatesofwar.org/data-sets/state-system-membership/",
              "Correlates of War Project",
              null));

  private static final Part STATES =
      Part.csv(
          "states2016.csv",
          "stateabb",
          "ccode",
          "statenme",
          "styear",
          "stmonth",
          "stday",
          "endyear",
          "endmonth",
          "endday");

  private static final Map<String, Object> INDEPENDENCE =
      Map.of("independence", "member of the COW interstate system");

  @Override
  public String name() {
    return "cow-states";
  }

  @Override
  public String about() {
    return "Correlates of War state system membership: countries, their existence, codes and names";
  }

  @Override
  public List<Part> parts() {
    return List.of(STATES);
  }

  @Override
  public void read(Intake intake) {
    COW.begin(intake);
    intake.each(STATES, line -> state(line, intake));
  }

  private static void state(Line line, Intake intake) {
    LocalDate start = day(line, "st");
    LocalDate end = day(line, "end");
    if (end.isBefore(start)) {
      throw new Rejected("It ends on %s, before it begins on %s.".formatted(end, start));
    }
    String code = line.text("ccode");
    String locator =
        "ccode %s, %s, from %s to %s".formatted(code, line.text("stateabb"), start, end);
    for (Meaning meaning : intake.identities().within("COW", code, start, end)) {
      String country = meaning.entity();
      Edtf valid = COW.spell(meaning.from(), meaning.to());
      COW.tellOf(intake, line, FactKind.EXISTED, country, valid, INDEPENDENCE, locator);
      COW.code(intake, line, country, "COW", code, valid, locator);
      COW.code(intake, line, country, "COW_ABBR", line.text("stateabb"), valid, locator);
      COW.name(intake, line, country, line.text("statenme"), "en", "ALIAS", valid, locator);
    }
  }

  private static LocalDate day(Line line, String which) {
    try {
      return LocalDate.of(
          line.number(which + "year"), line.number(which + "month"), line.number(which + "day"));
    } catch (DateTimeException noDay) {
      throw new Rejected(
          "%s-%s-%s is no day."
              .formatted(
                  line.get(which + "year"), line.get(which + "month"), line.get(which + "day")));
    }
  }
}
