package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.fact.Lifespan;
import io.pacta.ingest.Format;
import io.pacta.ingest.Identities;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Rejected;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Codes and names of countries: the table of the R package countrycode, and beside it, where they
 * are given, the lists of ISO 3166 and that of Gleditsch and Ward. Each is a data set of its own
 * and speaks only if its file is there.
 *
 * <p>A row is a country of the day on which the copy was current, so what it says is true on that
 * day and nothing is said of others. A row without an ISO code may be a state that is gone; of it
 * only is said that it was there by then. A code that means another country by the table of
 * identities (327, the Papal States, for the Vatican) is not told.
 */
@Component
class Crosswalk implements Format {

  /** On this day ISO 3166 took up Türkiye, which the copies have. */
  static final LocalDate SEEN = LocalDate.of(2022, 7, 11);

  static final Edtf NOW = Edtf.parse("[..%s]/[%s..]".formatted(SEEN, SEEN));
  private static final Edtf ONCE = Edtf.parse("[..%s]/".formatted(SEEN));

  private static final Publication CODES =
      new Publication(
          new Book.Publisher(
              "countrycode",
              "countrycode: country names and coding schemes",
              null,
              "GPL-3",
              Edtf.on(SEEN),
              20,
              List.of()),
          new Book.Document(
              "countrycode",
              "countrycode: country names and coding schemes",
              "https://github.com/vincentarelbundock/countrycode",
              "Vincent Arel-Bundock",
              null));

  private static final Part CODELIST =
      Part.csv(
          "codelist_without_cldr.csv",
          "iso2c",
          "iso3c",
          "un",
          "cown",
          "cowc",
          "gwn",
          "country.name.en");

  private static final Map<String, String> NAMES =
      Map.of(
          "country.name.de", "de",
          "country.name.es", "es",
          "country.name.fr", "fr",
          "country.name.it", "it",
          "un.name.ru", "ru");

  private static final Map<String, String> SCHEMES =
      Map.of("iso2c", "ISO2", "iso3c", "ISO3", "cown", "COW", "cowc", "COW_ABBR", "gwn", "GW");

  @Override
  public String name() {
    return "crosswalk";
  }

  @Override
  public String about() {
    return "Codes and names of countries, by countrycode, ISO 3166, and Gleditsch and Ward";
  }

  @Override
  public List<Part> parts() {
    return List.of(CODELIST, IsoCodes.CURRENT, IsoCodes.WITHDRAWN, GleditschWard.STATES);
  }

  @Override
  public void read(Intake intake) {
    CODES.begin(intake);
    intake.each(CODELIST, line -> row(line, intake));
    new IsoCodes(intake).read();
    GleditschWard.read(intake);
  }

  private static void row(Line line, Intake intake) {
    String country = country(line, intake.identities());
    boolean current = !line.get("iso3c").isEmpty();
    String of = " of " + (current ? line.get("iso3c") : line.text("country.name.en"));
    Edtf valid = current ? NOW : ONCE;
    String region = line.get("un.regionsub.name");
    if (!region.isEmpty()) {
      CODES.tellOf(
          intake,
          line,
          FactKind.DESCRIBED,
          country,
          Lifespan.UNTOLD,
          Map.of("region", region),
          "un.regionsub.name" + of);
    }
    SCHEMES.forEach(
        (column, scheme) -> {
          String value = line.get(column);
          if (!value.isEmpty() && mayMean(line, column, scheme, country, intake.identities())) {
            CODES.code(intake, line, country, scheme, value, valid, column + of);
          }
        });
    if (!line.get("un").isEmpty()) {
      String number = "%03d".formatted(line.number("un"));
      CODES.code(intake, line, country, "M49", number, valid, "un" + of);
    }
    name(intake, line, country, valid, "country.name.en", "en", "ALIAS", of);
    NAMES.forEach(
        (column, language) -> name(intake, line, country, valid, column, language, "SHORT", of));
  }

  private static void name(
      Intake intake,
      Line line,
      String country,
      Edtf valid,
      String column,
      String language,
      String kind,
      String of) {
    String text = line.get(column);
    if (!text.isEmpty()) {
      CODES.name(intake, line, country, text, language, kind, valid, column + of);
    }
  }

  private static String country(Line line, Identities identities) {
    String iso3 = line.get("iso3c");
    return iso3.isEmpty()
        ? identities
            .ever("COW", line.get("cown"))
            .or(() -> identities.ever("GW", line.get("gwn")))
            .orElseThrow(
                () ->
                    new Rejected(
                        "%s: it has no ISO code, and cown '%s' and gwn '%s' do not mean one country."
                            .formatted(
                                line.get("country.name.en"), line.get("cown"), line.get("gwn"))))
        : identities.on("ISO3", iso3, SEEN);
  }

  /**
   * Whether a code may mean a country. The letters of COW mean what the number beside them does.
   */
  private static boolean mayMean(
      Line line, String column, String scheme, String country, Identities identities) {
    List<Identities.Meaning> meanings =
        column.equals("cowc")
            ? identities.meanings("COW", line.get("cown"))
            : identities.meanings(scheme, line.get(column));
    return meanings.isEmpty()
        || meanings.stream().anyMatch(meaning -> meaning.entity().equals(country));
  }
}
