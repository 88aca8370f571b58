package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Format;
import io.pacta.ingest.Identities;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Alliance Treaty Obligations and Provisions, version 4.01: which states were in an alliance, from
 * when to when, by day, and what each had promised. A member that is bound in the same way in
 * phases that touch was bound once. The day of exit is the last day in; where there is none, the
 * member is in to the end of the list, and may be after it.
 *
 * <p>The list has no titles: an alliance that Pacta does not know otherwise is called by its
 * number. Without the file of alliances, one was signed when its first member entered.
 */
@Component
class Atop implements Format {

  private static final String NORTH_ATLANTIC_TREATY = "3180";
  private static final String PROTOCOL =
      "ATOP counts later members from the signature of their protocol of accession.";

  private static final Publication ATOP =
      new Publication(
              new Book.Publisher(
                  "atop-4",
                  "Alliance Treaty Obligations and Provisions",
                  "4.01",
                  null,
                  Edtf.parse("1815-01-03/2016-12-31"),
                  40,
                  List.of()),
              new Book.Document(
                  "atop-4",
                  "Alliance Treaty Obligations and Provisions, 4.01",
                  "http://www.atopdata.org/",
                  "ATOP Project",
                  null))
          .listingAll(FactKind.PARTY_TO);

  private static final Part MEMBERS =
      Part.csv(
          "atop-member-level.csv",
          "atopid",
          "member",
          "phase",
          "yrent",
          "moent",
          "dayent",
          "yrexit",
          "moexit",
          "dayexit",
          "defense",
          "offense",
          "neutral",
          "nonagg",
          "consul");

  private static final Part ALLIANCES =
      Part.csv(
              "atop-alliance-level.csv",
              "atopid",
              "begyr",
              "begmo",
              "begday",
              "endyr",
              "endmo",
              "endday")
          .optional();

  @Override
  public String name() {
    return "atop";
  }

  @Override
  public String about() {
    return "ATOP alliances: treaties, their parties, and what each party promised";
  }

  @Override
  public List<Part> parts() {
    return List.of(MEMBERS, ALLIANCES);
  }

  @Override
  public void read(Intake intake) {
    ATOP.begin(intake);
    Set<String> described = new HashSet<>();
    intake.each(ALLIANCES, line -> alliance(line, described, intake));
    Map<String, List<AtopPhase>> phases = new LinkedHashMap<>();
    intake.each(
        MEMBERS,
        line ->
            phases
                .computeIfAbsent(line.text("atopid"), none -> new ArrayList<>())
                .addAll(AtopPhase.of(line, intake.identities())));
    phases.forEach(
        (number, each) -> {
          if (!each.isEmpty()) {
            members(number, each, described.contains(number), intake);
          }
        });
  }

  private static void alliance(Line line, Set<String> described, Intake intake) {
    String number = line.text("atopid");
    Edtf start = AtopDate.entry(line, "begyr", "begmo", "begday");
    Edtf end = AtopDate.exit(line, "endyr", "endmo", "endday");
    if (end != null && end.latest().isBefore(start.earliest())) {
      throw new Rejected("It ends on %s, before it begins on %s.".formatted(end, start));
    }
    if (!described.add(number)) {
      throw Rejected.cell("atopid", number, "stands in a row above.");
    }
    String locator = "atopid %s: begin and end".formatted(number);
    Agreement alliance = agreement(number, intake.identities());
    Edtf valid = Edtf.parse(start + "/" + AtopPhase.end(end));
    describe(alliance, line, start, AtopPromises.of(line), locator, intake);
    alliance.identify(ATOP, intake, line, valid, locator);
    ATOP.tell(
        intake,
        line,
        FactKind.EXISTED,
        alliance.identity(),
        alliance.identity(),
        valid,
        Map.of("independence", "in effect by ATOP"),
        locator);
  }

  private static void members(
      String number, List<AtopPhase> phases, boolean described, Intake intake) {
    Agreement alliance = agreement(number, intake.identities());
    AtopPhase earliest = phases.getFirst();
    Set<String> promised = new HashSet<>();
    for (AtopPhase phase : phases) {
      promised.addAll(phase.obligations());
      earliest = phase.first().isBefore(earliest.first()) ? phase : earliest;
    }
    if (!described) {
      String locator = "atopid %s, %s".formatted(number, earliest.place());
      Edtf signed = Edtf.parse(earliest.start());
      describe(alliance, earliest.line(), signed, List.copyOf(promised), locator, intake);
      Edtf valid = Edtf.parse(signed + "/..");
      alliance.identify(ATOP, intake, earliest.line(), valid, locator);
    }
    LocalDate first = earliest.first();
    for (List<AtopPhase> ofParty : AtopPhase.byParty(phases).values()) {
      AtopPhase.joined(ofParty).forEach(phase -> tell(alliance, phase, first, intake));
    }
  }

  private static void tell(Agreement alliance, AtopPhase phase, LocalDate first, Intake intake) {
    boolean later = alliance.number().equals(NORTH_ATLANTIC_TREATY) && phase.first().isAfter(first);
    ATOP.tell(
        intake,
        phase.line(),
        FactKind.PARTY_TO,
        phase.party(),
        alliance.identity(),
        phase.valid(),
        phase.obligations().isEmpty() ? Map.of() : Map.of("obligations", phase.obligations()),
        "atopid %s, %s".formatted(alliance.number(), phase.place()),
        later ? PROTOCOL : null);
  }

  private static void describe(
      Agreement alliance,
      Line line,
      Edtf signed,
      Collection<String> promised,
      String locator,
      Intake intake) {
    List<String> subjects = AtopPromises.subjects(promised);
    alliance.describe(ATOP, intake, line, signed, subjects, locator);
    String title = "ATOP alliance " + alliance.number();
    alliance.name(ATOP, intake, line, signed, title, "ALIAS", locator);
  }

  private static Agreement agreement(String number, Identities identities) {
    return Agreement.of("atop", "ATOP", number, identities);
  }
}
