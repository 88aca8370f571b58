package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Identities.Meaning;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The list of independent states and microstates by Gleditsch and Ward, to the last change in the
 * copy that is known, which is of 2011-07-09: {@code 9999-12-31} stands for the end of the list,
 * and a state that is there then may go on.
 */
final class GleditschWard {

  static final Part STATES =
      Part.csv("gwstates.csv", "gwcode", "gwc", "country_name", "start", "end").optional();

  private static final LocalDate LAST = LocalDate.of(2011, 7, 9);
  private static final String STILL = "9999-12-31";

  private static final Publication LIST =
      new Publication(
          new Book.Publisher(
              "gw-states",
              "Gleditsch and Ward list of independent states",
              null,
              "MIT",
              Edtf.parse("1816-01-01/" + LAST),
              30,
              List.of()),
          new Book.Document(
              "gw-states",
              "Gleditsch and Ward list of independent states",
              "http://ksgleditsch.com/statelist.html",
              "Kristian Skrede Gleditsch and Michael D. Ward",
              null));

  private GleditschWard() {}

  static void read(Intake intake) {
    if (!intake.files(STATES).isEmpty()) {
      LIST.begin(intake);
      intake.each(STATES, line -> state(line, intake));
    }
  }

  private static void state(Line line, Intake intake) {
    LocalDate start = line.day("start");
    LocalDate end = line.text("end").equals(STILL) ? LAST : line.day("end");
    if (end.isBefore(start)) {
      throw new Rejected("It ends on %s, before it begins on %s.".formatted(end, start));
    }
    if (end.isAfter(LAST)) {
      throw new Rejected(
          "It ends on %s, and the list is known to reach to %s.".formatted(end, LAST));
    }
    String code = line.text("gwcode");
    String locator = "gwcode %s, %s, from %s".formatted(code, line.text("gwc"), start);
    String independence =
        line.get("microstate").equals("TRUE")
            ? "microstate by Gleditsch and Ward"
            : "independent state by Gleditsch and Ward";
    for (Meaning meaning : intake.identities().within("GW", code, start, end)) {
      String country = meaning.entity();
      Edtf valid = LIST.spell(meaning.from(), meaning.to());
      Map<String, Object> how = Map.of("independence", independence);
      LIST.tellOf(intake, line, FactKind.EXISTED, country, valid, how, locator);
      LIST.code(intake, line, country, "GW", code, valid, locator);
      LIST.name(intake, line, country, line.text("country_name"), "en", "ALIAS", valid, locator);
    }
  }
}
