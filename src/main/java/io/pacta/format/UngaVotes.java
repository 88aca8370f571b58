package io.pacta.format;

import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Roll calls of the General Assembly of the United Nations, 1946 to 2019, after Erik Voeten: each
 * is an event, and who voted took part in it. A row without a country code is one by its name;
 * {@code NA} is the code of Namibia.
 */
@Component
class UngaVotes implements Format {

  private static final Publication VOTES =
      Publication.of(
              "unga-votes",
              "United Nations General Assembly Voting Data",
              null,
              null,
              "1946-01-01/2019-12-27",
              30,
              "https://doi.org/10.7910/DVN/LEJUQZ")
          .listingAll(FactKind.TOOK_PART_IN);

  private static final Part ROLL_CALLS =
      Part.csv("un_roll_calls.csv", "rcid", "session", "date", "unres", "short", "descr");
  private static final Part CAST =
      Part.csv("un_votes.csv", "rcid", "country", "country_code", "vote");

  private static final Map<String, String> VOTE =
      Map.of("yes", "YES", "no", "NO", "abstain", "ABSTAIN");

  @Override
  public String name() {
    return "unga-votes";
  }

  @Override
  public String about() {
    return "Roll calls of the UN General Assembly: events, and who voted how";
  }

  @Override
  public List<Part> parts() {
    return List.of(ROLL_CALLS, CAST);
  }

  @Override
  public void read(Intake intake) {
    VOTES.begin(intake);
    Map<String, LocalDate> days = new HashMap<>();
    intake.each(ROLL_CALLS, line -> rollCall(line, days, intake));
    intake.each(CAST, line -> vote(line, days, intake));
  }

  private static void rollCall(Line line, Map<String, LocalDate> days, Intake intake) {
    String number = line.text("rcid");
    LocalDate day = line.day("date");
    if (days.putIfAbsent(number, day) != null) {
      throw Rejected.cell("rcid", number, "stands in a row above.");
    }
    String event = event(number);
    Map<String, Object> properties =
        Map.of(
            "eventKind", "VOTE",
            "date", day.toString(),
            "place", "United Nations General Assembly");
    String locator = "rcid " + number;
    Edtf since = Lifespan.of(EntityKind.EVENT, properties);
    VOTES.tellOf(intake, line, FactKind.DESCRIBED, event, since, properties, locator);
    String resolution = line.textOrNull("unres");
    String name =
        "Roll call %s of the General Assembly%s"
            .formatted(number, resolution == null ? "" : ", on " + resolution);
    VOTES.name(intake, line, event, name, "en", "SHORT", Lifespan.UNTOLD, locator);
  }

  private static void vote(Line line, Map<String, LocalDate> days, Intake intake) {
    String number = line.text("rcid");
    LocalDate day = days.get(number);
    if (day == null) {
      throw Rejected.cell("rcid", number, "is not among the roll calls.");
    }
    String vote = VOTE.get(line.text("vote"));
    if (vote == null) {
      throw Rejected.cell("vote", line.text("vote"), "is not one of yes, no, abstain.");
    }
    VOTES.tell(
        intake,
        line,
        FactKind.TOOK_PART_IN,
        country(line, day, intake),
        event(number),
        Edtf.on(day),
        Map.of("vote", vote),
        "rcid %s, %s".formatted(number, line.text("country")));
  }

  private static String country(Line line, LocalDate day, Intake intake) {
    String code = line.get("country_code");
    return code.isEmpty()
        ? intake.identities().on("UN_NAME", line.text("country"), day)
        : intake.identities().on("ISO2", code, day);
  }

  private static String event(String number) {
    return EntityKind.EVENT.identity("unga-roll-call-" + number);
  }
}
