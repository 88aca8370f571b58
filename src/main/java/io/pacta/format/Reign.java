package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The list of leaders of REIGN (Rulers, Elections, and Irregular Governance) as of March 2021: the
 * start of each term by the day, the end by the month, the state by its COW number.
 *
 * <p>Who has no end is in office when the list ends, and may be so afterwards. {@code leadid} is
 * that of an older Archigos and changes with each term, so that people are told apart by state,
 * name and year of birth. A name with a comma is no full name. Rows that name a council, a
 * committee, a government or two people are rejected.
 */
@Component
class Reign implements Format {

  private static final LocalDate LAST = LocalDate.of(2021, 3, 31);

  private static final Publication REIGN =
      new Publication(
              new Book.Publisher(
                  "reign-2021-03",
                  "Rulers, Elections, and Irregular Governance, leader list",
                  "March 2021",
                  "MIT",
                  Edtf.parse("1949-01-01/2021-03-31"),
                  30,
                  List.of()),
              new Book.Document(
                  "reign-2021-03",
                  "Rulers, Elections, and Irregular Governance: leader list of March 2021",
                  "https://github.com/OEFDataScience/REIGN",
                  "One Earth Future",
                  Edtf.parse("2021-03")))
          .listingAll(FactKind.HOLDS);

  private static final Part LEADERS =
      Part.csv(
          "leaderlist_3_21.csv",
          "ccode",
          "leadid",
          "leader",
          "sdate",
          "smonth",
          "syear",
          "emonth",
          "eyear",
          "birthyear");

  @Override
  public String name() {
    return "reign";
  }

  @Override
  public String about() {
    return "REIGN leader list: who effectively led each country, to March 2021";
  }

  @Override
  public List<Part> parts() {
    return List.of(LEADERS);
  }

  @Override
  public void read(Intake intake) {
    REIGN.begin(intake);
    Leaders leaders = new Leaders(REIGN, "REIGN", intake);
    intake.each(LEADERS, line -> leaders.add(term(line, intake)));
    leaders.tell("birthyear");
  }

  private static Term term(Line line, Intake intake) {
    String name = Names.plain(line.text("leader"));
    if (Names.isBody(name)) {
      throw Rejected.cell("leader", name, "is not one person.");
    }
    String state = line.text("ccode");
    String born = line.get("birthyear").matches("[1-9]\\d{3}") ? line.get("birthyear") : "";
    LocalDate start = start(line);
    Edtf end = end(line);
    LocalDate last = end == null ? LAST : end.latest();
    if (last.isBefore(start)) {
      throw new Rejected("It ends in %s, before it begins on %s.".formatted(end, start));
    }
    return new Term(
        line,
        "ccode %s, %s, from %s".formatted(state, line.text("leader"), start),
        "%s %s %s".formatted(state, name, born).strip(),
        name,
        name.indexOf(' ') < 0 || name.indexOf(',') >= 0 ? "" : name,
        born.isEmpty() ? null : Edtf.parse(born),
        null,
        intake.identities().within("COW", state, start, last),
        Edtf.on(start),
        end,
        LAST,
        "",
        "");
  }

  private static LocalDate start(Line line) {
    int year = line.number("syear");
    int month = line.number("smonth");
    int day = line.number("sdate");
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noDay) {
      throw new Rejected("It begins on %d-%d-%d, which is no day.".formatted(year, month, day));
    }
  }

  /** The month of the end; null where there is none. */
  private static @Nullable Edtf end(Line line) {
    if (line.get("eyear").isEmpty()) {
      return null;
    }
    int year = line.number("eyear");
    int month = line.number("emonth");
    try {
      return Edtf.parse(YearMonth.of(year, month).toString());
    } catch (DateTimeException noMonth) {
      throw new Rejected("It ends in %d-%d, which is no month.".formatted(year, month));
    }
  }
}
