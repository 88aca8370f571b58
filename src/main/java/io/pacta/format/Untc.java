package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Participants in treaties of the United Nations Treaty Collection, as of early 2015: a file for
 * each treaty, whose name is its number in the index, and a row for each participant with the days
 * of its acts. The collection lists those who participate, under the names that they have, and no
 * one who has left.
 *
 * <p>Who participates in the Charter is a member of the United Nations: by I.1 from ratification,
 * but not before the Charter was in force; by I.2 from the day on which the resolution to admit it
 * was adopted, not registered.
 */
@Component
class Untc implements Format {

  static final String CHARTER = "I-1";
  static final String ADMISSIONS = "I-2";

  static final Publication COLLECTION =
      new Publication(
          new Book.Publisher(
              "un-treaty-collection",
              "United Nations Treaty Collection, participants of the Charter",
              "early 2015",
              null,
              Edtf.parse("1945-06-26/2014-12-31"),
              45,
              List.of()),
          new Book.Document(
              "un-treaty-collection",
              "United Nations Treaty Collection, chapter I: participants of the Charter, as of"
                  + " early 2015",
              "http://treaties.un.org/pages/Treaties.aspx?id=1&subid=A&lang=en",
              "United Nations",
              null));

  private static final Part INDEX =
      Part.csv("index.csv", "chapter_no", "treaty_no", "treaty_name", "url", "chapter_name");
  private static final Part PARTICIPANTS = Part.csv("1-1.csv", "Participant").several();

  private static final Pattern NUMBER = Pattern.compile("mtdsg_no=([\\w-]+)");
  private static final Pattern EXTENSIONS = Pattern.compile("\\.csv(\\.gz)?$");
  private static final Pattern FOOTNOTES = Pattern.compile("(\\s*,?\\s*\\d+)+$");

  @Override
  public String name() {
    return "untc";
  }

  @Override
  public String about() {
    return "UN Treaty Collection: treaties, acts of participants, and who is in the United Nations";
  }

  @Override
  public List<Part> parts() {
    return List.of(INDEX, PARTICIPANTS);
  }

  @Override
  public void read(Intake intake) {
    COLLECTION.begin(intake);
    Map<String, Agreement> treaties = new HashMap<>();
    intake.each(INDEX, line -> treaty(line, treaties, intake));
    intake.each(PARTICIPANTS, line -> participant(line, treaties, intake));
  }

  private static void treaty(Line line, Map<String, Agreement> treaties, Intake intake) {
    String file = line.text("chapter_no") + "-" + line.text("treaty_no");
    Matcher number = NUMBER.matcher(line.text("url"));
    if (!number.find()) {
      throw Rejected.cell("url", line.text("url"), "has no number of a treaty, mtdsg_no.");
    }
    UntcTitle title = UntcTitle.parse(line.text("treaty_name"));
    Edtf signed = title.signed();
    Agreement treaty = Agreement.of("untc", "UNTC", number.group(1), intake.identities());
    String locator = locator(treaty) + ": title";
    List<String> subjects = Optional.ofNullable(line.textOrNull("chapter_name")).stream().toList();
    treaty.describe(COLLECTION, intake, line, signed, subjects, locator);
    Edtf valid = Edtf.parse(signed == null ? "../.." : signed.start().edtf() + "/..");
    treaty.identify(COLLECTION, intake, line, valid, locator);
    treaty.name(COLLECTION, intake, line, signed, title.title(), treaty.titleKind(), locator);
    treaties.put(file, treaty);
  }

  private static void participant(Line line, Map<String, Agreement> treaties, Intake intake) {
    String file = EXTENSIONS.matcher(line.file()).replaceAll("");
    Agreement treaty = treaties.get(file);
    if (treaty == null) {
      throw new Rejected(
          "The index has no treaty %s, after which the file is named.".formatted(file));
    }
    String participant = FOOTNOTES.matcher(line.text("Participant")).replaceAll("");
    boolean acted = false;
    for (String name : line.columns()) {
      Optional<ActColumn> column = ActColumn.of(name);
      if (column.isPresent() && line.textOrNull(name) != null) {
        act(line, column.get(), participant, treaty, intake);
        acted = true;
      }
    }
    if (treaty.number().equals(ADMISSIONS)) {
      Edtf day = ActColumn.day("Date of Adoption", line.text("Date of Adoption"));
      String locator =
          "I.2, %s: resolution %s, date of adoption".formatted(participant, line.get("Resolution"));
      UnitedNationsMembers.tell(participant, day.earliest(), line, locator, intake);
    } else if (!acted) {
      throw new Rejected("No column has the day of an act.");
    }
  }

  private static void act(
      Line line, ActColumn column, String participant, Agreement treaty, Intake intake) {
    ActColumn.Act act = column.act(line.text(column.name()));
    String locator = "%s, %s: %s".formatted(locator(treaty), participant, act.words());
    COLLECTION.tell(
        intake,
        line,
        FactKind.ACTED_ON,
        intake.identities().on("UN_NAME", participant, act.day().earliest()),
        treaty.identity(),
        act.day(),
        Map.of("act", act.act()),
        locator);
    if (treaty.number().equals(CHARTER) && act.act().equals("RATIFICATION")) {
      UnitedNationsMembers.tell(participant, act.day().earliest(), line, locator, intake);
    }
  }

  private static String locator(Agreement treaty) {
    return treaty.number().replaceFirst("-", ".");
  }
}
