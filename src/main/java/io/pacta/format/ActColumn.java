package io.pacta.format;

import io.pacta.ingest.Rejected;
import io.pacta.time.Edtf;
import io.pacta.time.EdtfException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of the United Nations Treaty Collection with the days of acts. Its name says of which,
 * as {@code Ratification, Acceptance(A), Accession(a)}: a day with a letter after it, as {@code 12
 * Mar 1990 a}, is of the act with this letter, a day without one is of the act without. A letter
 * that the name does not explain means what it means throughout the collection.
 *
 * @param name of the column
 * @param plain the act of a day without a letter; null where the name says none
 * @param lettered the acts of those with one that the name explains
 */
record ActColumn(String name, @Nullable String plain, Map<String, String> lettered) {

  /** What the columns call the acts; of two that fit the first counts. */
  private static final List<Map.Entry<String, String>> ACTS =
      List.of(
          Map.entry("definitive signature", "DEFINITIVE_SIGNATURE"),
          Map.entry("succession", "SUCCESSION"),
          Map.entry("provisional application", "PROVISIONAL_APPLICATION"),
          Map.entry("signature", "SIGNATURE"),
          Map.entry("ratification", "RATIFICATION"),
          Map.entry("formal confirmation", "RATIFICATION"),
          Map.entry("consent to be bound", "RATIFICATION"),
          Map.entry("participation", "RATIFICATION"),
          Map.entry("simplified procedure", "RATIFICATION"),
          Map.entry("accession", "ACCESSION"),
          Map.entry("acceptance", "ACCEPTANCE"),
          Map.entry("approval", "APPROVAL"),
          Map.entry("withdrawal", "WITHDRAWAL"),
          Map.entry("denunciation", "DENUNCIATION"));

  private static final Map<String, String> LETTERS =
      Map.of(
          "a", "ACCESSION",
          "A", "ACCEPTANCE",
          "AA", "APPROVAL",
          "c", "RATIFICATION",
          "d", "SUCCESSION",
          "n", "PROVISIONAL_APPLICATION",
          "P", "RATIFICATION",
          "p", "RATIFICATION",
          "s", "DEFINITIVE_SIGNATURE");

  private static final Pattern EXPLAINED = Pattern.compile("\\((\\p{Alpha}{1,2})\\)");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2}) (\\p{Alpha}{3,9})\\.? (\\d{4})(?:\\s+(\\p{Alpha}{1,2}))?");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /**
   * An act and its day.
   *
   * @param act as a fact has it
   */
  record Act(String act, Edtf day) {

    /** As a locator says it: {@code definitive signature}. */
    String words() {
      return act.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  ActColumn {
    lettered = Map.copyOf(lettered);
  }

  /** The column with a name; empty where it is none of acts. */
  static Optional<ActColumn> of(String name) {
    String plain = null;
    Map<String, String> lettered = new HashMap<>();
    for (String each : name.split(",", -1)) {
      String act = named(each);
      Matcher letter = EXPLAINED.matcher(each);
      if (act != null && letter.find()) {
        lettered.put(letter.group(1), act);
      } else if (act != null && plain == null) {
        plain = act;
      }
    }
    if (plain == null && lettered.size() == 1) {
      plain = lettered.values().iterator().next();
    }
    return plain == null && lettered.isEmpty()
        ? Optional.empty()
        : Optional.of(new ActColumn(name, plain, lettered));
  }

  /** The day in a cell, whatever the act. */
  static Edtf day(String column, String cell) {
    return day(column, cell, matched(column, cell));
  }

  /** The act in a cell. */
  Act act(String cell) {
    Matcher parts = matched(name, cell);
    String letter = parts.group(4) == null ? "" : parts.group(4);
    String known = lettered.get(letter);
    String act = letter.isEmpty() ? plain : known == null ? LETTERS.get(letter) : known;
    if (act == null) {
      throw Rejected.cell(
          name, cell, letter.isEmpty() ? "does not say which act." : "has an unknown letter.");
    }
    return new Act(act, day(name, cell, parts));
  }

  private static Matcher matched(String column, String cell) {
    Matcher parts = DAY.matcher(cell);
    if (!parts.matches()) {
      throw Rejected.cell(column, cell, "is not a day, such as 12 Mar 1990 a.");
    }
    return parts;
  }

  private static Edtf day(String column, String cell, Matcher parts) {
    int at = MONTHS.indexOf(parts.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
    int month = at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    int day = Integer.parseInt(parts.group(1));
    try {
      return Edtf.parse(String.format(Locale.ROOT, "%s-%02d-%02d", parts.group(3), month, day));
    } catch (EdtfException noDay) {
      throw Rejected.cell(column, cell, "is no day of the calendar.");
    }
  }

  private static @Nullable String named(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ACTS.stream()
        .filter(each -> lower.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
