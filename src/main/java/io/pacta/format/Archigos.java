package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Archigos 4.1, effective leaders of states from 1840 to 2015, by day. {@code leadid} is the
 * person, {@code ccode} the state in the numbering of Gleditsch and Ward.
 *
 * <p>Who is in office when the list ends may be so afterwards. Full names are read from addresses
 * of DBpedia. In 15 rows a letter with an accent has cut a text and its quotation mark, so that the
 * next cell is swallowed: they are mended, and the cut text is not taken. Rows that name a council,
 * a junta or two people are rejected.
 */
@Component
class Archigos implements Format {

  private static final LocalDate LAST = LocalDate.of(2015, 12, 31);
  private static final String STILL = "Still in Office";

  private static final Publication ARCHIGOS =
      new Publication(
              new Book.Publisher(
                  "archigos-4",
                  "Archigos, a data set on political leaders",
                  "4.1",
                  "CC BY 4.0",
                  Edtf.parse("1840-01-01/2015-12-31"),
                  35,
                  List.of()),
              new Book.Document(
                  "archigos-4",
                  "Archigos, a data set on leaders, version 4.1",
                  "https://github.com/globalgov/manystates",
                  "Henk Goemans, Kristian Skrede Gleditsch and Giacomo Chiozza",
                  null))
          .listingAll(FactKind.HOLDS);

  /** A cell that lost its quotation mark, and the next one, which it swallowed. */
  private static final Pattern CUT = Pattern.compile("(?<=^|,)\"[^\",]*,\"([^\"]*)\"(?=,|$)");

  private static final Part LEADERS =
      Part.csv(
              "Archigos_4_1_stata14.csv",
              "obsid",
              "leadid",
              "ccode",
              "leader",
              "eindate",
              "eoutdate",
              "entry",
              "exit",
              "yrborn",
              "borndate",
              "yrdied",
              "deathdate",
              "dbpediauri")
          .mendedBy(line -> CUT.matcher(line).replaceAll("\"\",\"$1\""));

  /** Rows with the address of somebody else of a like name. */
  private static final Set<String> WRONG_ADDRESSES = Set.of("BNG-1990", "CZR-1993");

  /** Rows with the number of somebody else: Buenaventura Báez, and Gillis Bildt. */
  private static final Set<String> WRONG_PEOPLE = Set.of("DOM-1876-4", "SWD-1888");

  private static final Pattern DBPEDIA = Pattern.compile("dbpedia\\.org_resource_(.*?)&d=");
  private static final Pattern SIGN = Pattern.compile("-([0-9A-F]{2})");

  @Override
  public String name() {
    return "archigos";
  }

  @Override
  public String about() {
    return "Archigos: who effectively led each country, and when";
  }

  @Override
  public List<Part> parts() {
    return List.of(LEADERS);
  }

  @Override
  public void read(Intake intake) {
    ARCHIGOS.begin(intake);
    Leaders leaders = new Leaders(ARCHIGOS, "ARCHIGOS", intake);
    intake.each(LEADERS, line -> leaders.add(term(line, intake)));
    leaders.tell("birth and death");
  }

  private static Term term(Line line, Intake intake) {
    String name = Names.plain(line.get("leader"));
    if (Names.isBody(name)) {
      throw Rejected.cell("leader", name, "is not one person.");
    }
    LocalDate start = line.day("eindate");
    LocalDate end = line.day("eoutdate");
    if (end.isBefore(start)) {
      throw new Rejected("It ends on %s, before it begins on %s.".formatted(end, start));
    }
    boolean still = line.get("exit").equals(STILL) || !end.isBefore(LAST);
    return new Term(
        line,
        "obsid " + line.text("obsid"),
        line.text(WRONG_PEOPLE.contains(line.get("obsid")) ? "obsid" : "leadid"),
        name,
        WRONG_ADDRESSES.contains(line.get("obsid")) ? "" : fullName(line.get("dbpediauri")),
        life(line, "borndate", "yrborn"),
        life(line, "deathdate", "yrdied"),
        intake.identities().within("GW", line.text("ccode"), start, end),
        Edtf.on(start),
        still ? null : Edtf.on(end),
        still ? end : LAST,
        line.get("entry"),
        still ? "" : line.get("exit"));
  }

  /** The name in an address, whose signs a mail filter has written as {@code -5F} and the like. */
  private static String fullName(String address) {
    Matcher found = DBPEDIA.matcher(address);
    if (!found.find()) {
      return "";
    }
    String escaped =
        SIGN.matcher(found.group(1))
            .replaceAll(
                sign ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(sign.group(1), 16))));
    try {
      String name = URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Names.plain(name.replace('_', ' ').replaceFirst(",.*", ""));
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  /** A day where there is one, and else a year. Negative years are unknown. */
  private static @Nullable Edtf life(Line line, String day, String year) {
    try {
      LocalDate date = LocalDate.parse(line.get(day));
      if (date.getYear() >= 1000 && date.getYear() < 2100) {
        return Edtf.on(date);
      }
    } catch (DateTimeException noDay) {
      // NA, or a day that no calendar has: the year may be known.
    }
    String number = line.get(year);
    return number.matches("[1-9]\\d{3}") ? Edtf.parse(number) : null;
  }
}
