package io.pacta.format;

import io.pacta.access.Sha256;
import io.pacta.fact.EntityKind;
import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.ingest.Format;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Part.Syntax;
import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Events coded from the news of 2014, after ICEWS: who did what to whom on which day. Each such
 * quadruple is an event; the one who acts takes part in it as {@code source}, the other as {@code
 * target}.
 *
 * <p>Who takes part is not guessed from a name. It is, in this order:
 *
 * <ol>
 *   <li>what the scheme ICEWS means by the name: countries and some organizations by the table of
 *       identities, and whoever the record has under such a code;
 *   <li>what a table of actors that is given beside the events says, a person or an organization of
 *       that name;
 *   <li>for a name as {@code Police_(Australia)}, with a bracket at its end, an organization: this
 *       is how ICEWS writes all police, citizens or officials of a place, and nobody in particular.
 * </ol>
 *
 * <p>Of any other name, as {@code Barack_Obama} or {@code Hamas}, the file does not say whether it
 * is a person or a group. Such an actor stands in the name of the event and does not take part in
 * it, until one of the first two says who it is.
 */
@Component
class Events implements Format {

  private static final Publication ICEWS =
      Publication.of(
          "icews-2014",
          "ICEWS coded events of 2014, as in the benchmark ICEWS14",
          null,
          null,
          "2014-01-01/2014-12-31",
          20,
          "https://doi.org/10.7910/DVN/28075");

  private static final Part QUADRUPLES =
      Part.csv("ICEWS14_named.tsv", "subject", "relation", "object", "date")
          .in(Syntax.TSV)
          .several();
  private static final Part ACTORS = Part.csv("actors.csv", "actor", "kind").optional();

  private static final Map<String, EntityKind> KINDS =
      Map.of("PERSON", EntityKind.PERSON, "ORGANIZATION", EntityKind.ORGANIZATION);

  private static final Pattern GROUP = Pattern.compile(".+_\\(.+\\)");
  private static final int DIGITS = 16;

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String about() {
    return "Coded events of ICEWS: who did what to whom on a day";
  }

  @Override
  public List<Part> parts() {
    return List.of(QUADRUPLES, ACTORS);
  }

  @Override
  public void read(Intake intake) {
    ICEWS.begin(intake);
    Map<String, EntityKind> kinds = new HashMap<>();
    intake.each(ACTORS, line -> actor(line, kinds));
    intake.each(QUADRUPLES, line -> event(line, kinds, intake));
  }

  private static void actor(Line line, Map<String, EntityKind> kinds) {
    String kind = line.text("kind");
    EntityKind known = KINDS.get(kind.toUpperCase(Locale.ROOT));
    if (known == null) {
      throw Rejected.cell("kind", kind, "is not one of PERSON, ORGANIZATION.");
    }
    kinds.put(line.text("actor"), known);
  }

  private static void event(Line line, Map<String, EntityKind> kinds, Intake intake) {
    String subject = line.text("subject");
    String relation = line.text("relation");
    String object = line.text("object");
    LocalDate day = line.day("date");
    if (day.getYear() != 2014) {
      throw Rejected.cell("date", day.toString(), "is not in 2014, the year of this data set.");
    }
    String quadruple = String.join("\t", subject, relation, object, day.toString());
    String event =
        EntityKind.EVENT.identity(
            "icews-%s-%s".formatted(day, Sha256.hex(quadruple).substring(0, DIGITS)));
    String locator = "%s, %s, %s, %s".formatted(day, subject, relation, object);
    Map<String, Object> description =
        Map.of(
            "eventKind", CodedRelation.eventKind(relation),
            "date", day.toString(),
            "topics", List.of(words(relation)));
    ICEWS.tellOf(
        intake,
        line,
        FactKind.DESCRIBED,
        event,
        Lifespan.of(EntityKind.EVENT, description),
        description,
        locator);
    name(
        intake,
        line,
        event,
        "%s: %s — %s".formatted(words(subject), lower(words(relation)), words(object)),
        locator);
    takesPart(intake, line, kinds, subject, "source", day, event, locator);
    takesPart(intake, line, kinds, object, "target", day, event, locator);
  }

  private static void takesPart(
      Intake intake,
      Line line,
      Map<String, EntityKind> kinds,
      String actor,
      String role,
      LocalDate day,
      String event,
      String locator) {
    Optional<String> entity =
        intake.identities().meanings("ICEWS", actor).isEmpty()
            ? own(kinds, actor)
            : Optional.of(intake.identities().on("ICEWS", actor, day));
    entity.ifPresent(
        who -> {
          if (who.contains(":icews-")) {
            name(intake, line, who, words(actor), "actor " + actor);
          }
          ICEWS.tell(
              intake,
              line,
              FactKind.TOOK_PART_IN,
              who,
              event,
              Edtf.on(day),
              Map.of("role", role),
              locator);
        });
  }

  /** An actor that only this data set has; empty where it is not said what it is. */
  private static Optional<String> own(Map<String, EntityKind> kinds, String actor) {
    return Optional.ofNullable(kinds.get(actor))
        .or(
            () ->
                GROUP.matcher(actor).matches()
                    ? Optional.of(EntityKind.ORGANIZATION)
                    : Optional.empty())
        .map(kind -> kind.identity("icews-" + Slugs.ofId(actor)));
  }

  private static void name(Intake intake, Line line, String entity, String text, String locator) {
    ICEWS.name(intake, line, entity, text, "en", "SHORT", Lifespan.UNTOLD, locator);
  }

  private static String words(String name) {
    return name.replace('_', ' ');
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
