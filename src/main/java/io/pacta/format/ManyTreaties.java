package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.format.ManyTreatiesParty.Bound;
import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Agreements of the Global Governance Observatory and their parties, from the R package
 * manytreaties. A row of a party says when it signed, when it ratified, and from when to when it
 * was bound; each is a claim of its own. What the list calls a ratification is told as one, though
 * it may have been an accession. Where the state has no end of its own that of the treaty counts,
 * and where there is none the state is bound to the end of the list, and may be after it. Ends are
 * told as they stand, though some are days on which a treaty was amended.
 *
 * <p>A treaty that is in the file of parties only is described by the first of its rows.
 */
@Component
class ManyTreaties implements Format {

  private static final Publication GGO =
      new Publication(
          new Book.Publisher(
              "manytreaties",
              "manytreaties: agreements and parties of the GGO project",
              null,
              "CC BY 4.0",
              Edtf.parse("1945-01-01/2023-12-31"),
              25,
              List.of()),
          new Book.Document(
              "manytreaties",
              "manytreaties: GGO agreements and parties",
              "https://github.com/globalgov/manytreaties",
              "Global Governance Observatory",
              null));

  private static final Part AGREEMENTS =
      Part.csv("agreements.GGO.csv", "treatyID", "Title", "Signature", "TypeDomain", "TypeSubject");

  private static final Part PARTIES =
      Part.csv(
          "parties.GGO.csv",
          "stateID",
          "treatyID",
          "Title",
          "Signature",
          "StateSignature",
          "StateRatification",
          "StateForce",
          "Term",
          "StateEnd");

  @Override
  public String name() {
    return "manytreaties";
  }

  @Override
  public String about() {
    return "GGO agreements of manytreaties: treaties, acts of their parties, and who was bound when";
  }

  @Override
  public List<Part> parts() {
    return List.of(AGREEMENTS, PARTIES);
  }

  @Override
  public void read(Intake intake) {
    GGO.begin(intake);
    Set<String> described = new HashSet<>();
    intake.each(
        AGREEMENTS,
        line -> {
          describe(line, line.textOrNull("TypeDomain"), line.textOrNull("TypeSubject"), intake);
          described.add(line.text("treatyID"));
        });
    intake.each(PARTIES, line -> party(line, described, intake));
  }

  private static void describe(
      Line line, @Nullable String domain, @Nullable String subject, Intake intake) {
    Agreement treaty = treaty(line, intake);
    Edtf signed = ManyTreatiesParty.date(line, "Signature");
    String locator = treaty.number() + ": Signature";
    List<String> subjects =
        Stream.of(domain, subject)
            .flatMap(each -> each == null ? Stream.of() : Stream.of(each.split(",", -1)))
            .map(each -> each.strip().toLowerCase(Locale.ROOT))
            .filter(each -> !each.isEmpty())
            .distinct()
            .toList();
    treaty.describe(GGO, intake, line, signed, subjects, locator);
    Edtf valid = Edtf.parse(signed == null ? "../.." : signed + "/..");
    treaty.identify(GGO, intake, line, valid, locator);
    String title = line.textOrNull("Title");
    if (title != null) {
      treaty.name(GGO, intake, line, signed, title, treaty.titleKind(), locator);
    }
  }

  private static void party(Line line, Set<String> described, Intake intake) {
    Agreement treaty = treaty(line, intake);
    ManyTreatiesParty party = ManyTreatiesParty.of(line, intake.identities());
    String locator = "%s, %s".formatted(treaty.number(), party.id());
    String to = treaty.identity();
    party
        .acts()
        .forEach(
            (act, day) -> {
              Map<String, Object> properties = Map.of("act", act);
              String by = party.on(day);
              GGO.tell(intake, line, FactKind.ACTED_ON, by, to, day, properties, locator);
            });
    for (Bound bound : party.bound()) {
      String by = bound.party();
      GGO.tell(intake, line, FactKind.PARTY_TO, by, to, bound.valid(), Map.of(), locator);
    }
    if (!described.contains(treaty.number())) {
      describe(line, null, null, intake);
      described.add(treaty.number());
    }
  }

  private static Agreement treaty(Line line, Intake intake) {
    String number = line.text("treatyID");
    if (number.chars().noneMatch(Character::isLetterOrDigit)) {
      throw Rejected.cell("treatyID", number, "is no number of a treaty.");
    }
    return Agreement.of("ggo", "GGO_TREATY", number, intake.identities());
  }
}
