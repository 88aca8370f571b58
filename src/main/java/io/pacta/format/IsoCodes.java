package io.pacta.format;

import io.pacta.fact.FactKind;
import io.pacta.ingest.Identities;
import io.pacta.ingest.Intake;
import io.pacta.ingest.Line;
import io.pacta.ingest.Part;
import io.pacta.ingest.Part.Syntax;
import io.pacta.record.Book;
import io.pacta.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The country codes of ISO 3166 in use (part 1) and withdrawn (part 3), as Debian's iso-codes has
 * them.
 *
 * <p>The lists say until when a code was in use, by the day or the year, but not since when. The
 * standard first appeared in 1974; so a code begins between then and the day on which it is seen,
 * or when the code that the same country had before was withdrawn. A comment may tell the number
 * that a country had before.
 */
final class IsoCodes {

  static final Part CURRENT =
      Part.csv("iso_3166-1.json", "3166-1", "alpha_2", "alpha_3", "name")
          .in(Syntax.JSON)
          .optional();
  static final Part WITHDRAWN =
      Part.csv("iso_3166-3.json", "3166-3", "alpha_2", "alpha_3", "alpha_4", "withdrawal_date")
          .in(Syntax.JSON)
          .optional();

  private static final Publication ISO =
      new Publication(
          new Book.Publisher(
              "iso-3166",
              "ISO 3166-1 and 3166-3 codes, as in Debian iso-codes",
              null,
              "LGPL-2.1",
              Edtf.parse("1974-01-01/" + Crosswalk.SEEN),
              40,
              List.of()),
          new Book.Document(
              "iso-3166",
              "ISO 3166-1 and ISO 3166-3 codes, as in Debian iso-codes",
              "https://salsa.debian.org/iso-codes-team/iso-codes",
              "Debian iso-codes team",
              null));

  private static final String EDITION = "1974";
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
  private final Intake intake;

  /** When the last code of a country was withdrawn. */
  private final Map<String, String> ends = new HashMap<>();

  /** Since when a country has the number that it still has, where a withdrawn code had it too. */
  private final Map<String, String> numberStarts = new HashMap<>();

  private record Withdrawal(Line line, String country, String code, String end) {}

  private record Entry(Line line, String country, String code, String number) {}

  IsoCodes(Intake intake) {
    this.intake = intake;
  }

  void read() {
    if (intake.files(CURRENT).isEmpty() && intake.files(WITHDRAWN).isEmpty()) {
      return;
    }
    ISO.begin(intake);
    List<Withdrawal> withdrawals = new ArrayList<>();
    intake.each(WITHDRAWN, line -> withdrawals.add(withdrawal(line)));
    withdrawals.sort(Comparator.comparing(Withdrawal::end));
    List<Entry> entries = new ArrayList<>();
    Set<String> current = new HashSet<>();
    intake.each(CURRENT, line -> entries.add(entry(line, current)));
    Map<String, String> numbers =
        entries.stream()
            .collect(Collectors.toMap(Entry::country, Entry::number, (one, other) -> one));
    withdrawals.forEach(each -> withdrawn(each, numbers.getOrDefault(each.country, "")));
    entries.forEach(this::current);
    if (!current.isEmpty()) {
      withdrawals.stream()
          .filter(each -> isTerritory(each.country) && !current.contains(each.country))
          .forEach(this::existed);
    }
  }

  private Withdrawal withdrawal(Line line) {
    String code = line.text("alpha_4");
    line.edtf("withdrawal_date");
    line.text("alpha_2");
    line.text("alpha_3");
    return new Withdrawal(
        line,
        intake.identities().on("ISO_3166_3", code, ANY_DAY),
        code,
        line.text("withdrawal_date"));
  }

  private Entry entry(Line line, Set<String> current) {
    String code = line.text("alpha_3");
    line.text("alpha_2");
    intake.identities().meanings("ISO3", code).stream()
        .map(Identities.Meaning::entity)
        .forEach(current::add);
    return new Entry(
        line, intake.identities().on("ISO3", code, Crosswalk.SEEN), code, line.get("numeric"));
  }

  /**
   * Tells a withdrawn code. A number that the country kept, as Benin did when it was Dahomey no
   * more, is told with the code that followed.
   */
  private void withdrawn(Withdrawal of, String numberNow) {
    String start = ends.getOrDefault(of.country, "[%s..%s]".formatted(EDITION, of.end));
    ends.put(of.country, of.end);
    Edtf valid = Edtf.parse(start + "/" + of.end);
    String locator = of.code + ": code and withdrawal date";
    code(of.line, of.country, "ISO2", of.line.text("alpha_2"), valid, locator);
    code(of.line, of.country, "ISO3", of.line.text("alpha_3"), valid, locator);
    code(of.line, of.country, "ISO_3166_3", of.code, valid, locator);
    String number = of.line.get("numeric");
    if (number.isEmpty()) {
      return;
    }
    if (number.equals(numberNow)) {
      numberStarts.putIfAbsent(of.country, start);
      return;
    }
    Optional<FormerNumber> before = FormerNumber.in(of.line.get("comment"));
    if (before.isEmpty()) {
      code(of.line, of.country, "M49", number, valid, locator);
      return;
    }
    String change = before.get().until();
    code(
        of.line,
        of.country,
        "M49",
        before.get().number(),
        Edtf.parse("[%s..%s]/%s".formatted(EDITION, change, change)),
        of.code + ": comment");
    code(
        of.line,
        of.country,
        "M49",
        number,
        Edtf.parse(change + "/" + of.end),
        of.code + ": code, comment and withdrawal date");
  }

  private void current(Entry of) {
    String start = ends.getOrDefault(of.country, "[%s..%s]".formatted(EDITION, Crosswalk.SEEN));
    Edtf valid = stillFrom(start);
    code(of.line, of.country, "ISO2", of.line.text("alpha_2"), valid, of.code);
    code(of.line, of.country, "ISO3", of.code, valid, of.code);
    if (!of.number.isEmpty()) {
      Edtf numbered = stillFrom(numberStarts.getOrDefault(of.country, start));
      code(of.line, of.country, "M49", of.number, numbered, of.code);
    }
    name(of.line, of.country, "official_name", "OFFICIAL");
    name(of.line, of.country, "common_name", "ALIAS");
    name(of.line, of.country, "name", "ALIAS");
  }

  private static Edtf stillFrom(String start) {
    return Edtf.parse("%s/[%s..]".formatted(start, Crosswalk.SEEN));
  }

  private void name(Line line, String country, String column, String kind) {
    String text = line.get(column);
    if (!text.isEmpty()) {
      String locator = column + " of " + line.text("alpha_3");
      ISO.name(intake, line, country, text, "en", kind, Crosswalk.NOW, locator);
    }
  }

  private void code(
      Line line, String country, String scheme, String value, Edtf valid, String locator) {
    ISO.code(intake, line, country, scheme, value, valid, locator);
  }

  /** Whether no list of states has a country, so that its code alone says that it was there. */
  private boolean isTerritory(String country) {
    return !intake.identities().has("COW", country) && !intake.identities().has("GW", country);
  }

  private void existed(Withdrawal of) {
    ISO.tell(
        intake,
        of.line,
        FactKind.EXISTED,
        of.country,
        of.country,
        Edtf.parse("[..%s]/%s".formatted(of.end, of.end)),
        Map.of("independence", "territory with an ISO 3166 code, since withdrawn"),
        of.code + ": withdrawal date",
        "The list says when the code was withdrawn, and not since when the territory was there.");
  }
}
