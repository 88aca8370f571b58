package io.pacta.report;

import static io.pacta.report.CalendarWords.MONTH;
import static io.pacta.report.CalendarWords.NUMBER;
import static io.pacta.report.CalendarWords.WEEKDAY;

import io.pacta.time.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** The ways in which newspapers write dates. Those that come first are tried first. */
final class DateForms {

  /** Years that a bare number may be. */
  private static final String YEAR = "(1[5-9]\\d\\d|20\\d\\d)";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String UNIT = "(year|month|week|day)";
  private static final String OF_WEEK = "(?:" + WEEKDAY + ",? )?";
  private static final String AND = "\\s?(?:[-–—]|to|and)\\s?";

  static final List<DateForm> ALL =
      List.of(
          DateForm.of("(\\d{4})-(\\d{2})-(\\d{2})", DateForms::isoDay),
          DateForm.of("(?<=\\bfrom )" + YEAR + " (?:to|until|through) " + YEAR, DateForms::years),
          DateForm.of("(?<=\\bbetween )" + YEAR + " and " + YEAR, DateForms::years),
          DateForm.of(YEAR + "\\s?[-–—]\\s?" + YEAR, DateForms::years),
          DateForm.of(
              "(" + MONTH + ") " + DAY + AND + DAY + "(?:,? " + YEAR + ")?",
              (said, at) -> at.days(said.group(1), said.group(2), said.group(3), said.group(4))),
          DateForm.of(
              DAY + AND + DAY + " (" + MONTH + ")(?:,? " + YEAR + ")?",
              (said, at) -> at.days(said.group(3), said.group(1), said.group(2), said.group(4))),
          DateForm.of(
              OF_WEEK + "(" + MONTH + ") " + DAY + "(?:,? " + YEAR + ")?",
              (said, at) -> at.day(said.group(1), said.group(2), said.group(3)).toString()),
          DateForm.of(
              OF_WEEK + "(?:the )?" + DAY + "(?: of)? (" + MONTH + ")(?:,? " + YEAR + ")?",
              (said, at) -> at.day(said.group(2), said.group(1), said.group(3)).toString()),
          DateForm.of(
              "(" + MONTH + "),?(?: of)? " + YEAR,
              (said, at) -> month(said.group(2), CalendarWords.month(said.group(1)))),
          DateForm.of(
              "("
                  + MONTH
                  + ") of (that|the same|the following|the next|the previous|this|last) year",
              DateForms::monthOf),
          DateForm.of("(last|this|next) (" + MONTH + ")", DateForms::monthNear),
          DateForm.of(
              "(?<=\\b(?:in|since|until|by|early|late|mid|from|to|of|during|till|before|after)[ -])("
                  + MONTH
                  + ")(?! (?:of )?\\d)",
              (said, at) -> at.month(said.group(1))),
          DateForm.of("(?:last|this|next|past) (?:year|month|week)", DateForms::near),
          DateForm.of(
              "(?:the )?(?:following|next|previous|preceding|same) (?:year|month|day)",
              DateForms::beside),
          DateForm.of("that (?:year|month|day)", DateForms::beside),
          DateForm.of(
              "(" + NUMBER + ") " + UNIT + "s? (ago|later|earlier|before)", DateForms::distant),
          DateForm.of("(?:today|yesterday|tomorrow)", DateForms::dayNear),
          DateForm.of("(?:last |next )?(" + WEEKDAY + ")", DateForms::weekday),
          DateForm.of("(\\d{1,2})(?:st|nd|rd|th) century", DateForms::century),
          DateForm.of("(\\d{3})0s", (said, at) -> said.group(1) + "X"),
          DateForm.of(
              "(?<![\\d.,$€£#/-])" + YEAR + "(?![,./%-]\\d|%)",
              (said, at) -> at.saysYear() ? said.group(1) : ""));

  private DateForms() {}

  private static String isoDay(MatchResult said, DateContext at) {
    return LocalDate.of(
            Integer.parseInt(said.group(1)),
            Integer.parseInt(said.group(2)),
            Integer.parseInt(said.group(3)))
        .toString();
  }

  private static String years(MatchResult said, DateContext at) {
    return said.group(1) + "/" + said.group(2);
  }

  private static String month(String year, Month month) {
    return YearMonth.of(Integer.parseInt(year), month).toString();
  }

  private static String monthOf(MatchResult said, DateContext at) {
    Month month = CalendarWords.month(said.group(1));
    Edtf before = at.before();
    String which = said.group(2).toLowerCase(Locale.ENGLISH);
    int published = at.published().getYear();
    if (which.equals("this") || which.equals("last")) {
      return month(String.valueOf(which.equals("this") ? published : published - 1), month);
    }
    if (before == null || before.earliest().equals(LocalDate.MIN)) {
      return "";
    }
    int by = which.endsWith("previous") ? -1 : which.matches("that|the same") ? 0 : 1;
    return month(String.valueOf(before.earliest().getYear() + by), month);
  }

  private static String monthNear(MatchResult said, DateContext at) {
    if (!Character.isUpperCase(said.group(2).charAt(0))) {
      return "";
    }
    YearMonth published = YearMonth.from(at.published());
    YearMonth month = published.withMonth(CalendarWords.month(said.group(2)).getValue());
    return switch (said.group(1).toLowerCase(Locale.ENGLISH)) {
      case "last" -> (month.isBefore(published) ? month : month.minusYears(1)).toString();
      case "next" -> (month.isAfter(published) ? month : month.plusYears(1)).toString();
      default -> month.toString();
    };
  }

  private static String near(MatchResult said, DateContext at) {
    String words = said.group().toLowerCase(Locale.ENGLISH);
    int by = words.startsWith("this") ? 0 : words.startsWith("next") ? 1 : -1;
    return DateContext.beside(unitIn(words), by, at.published());
  }

  private static String beside(MatchResult said, DateContext at) {
    String words = said.group().toLowerCase(Locale.ENGLISH);
    Edtf before = at.before();
    if (before == null || before.earliest().equals(LocalDate.MIN)) {
      return "";
    }
    int by =
        words.contains("following") || words.contains("next")
            ? 1
            : words.contains("previous") || words.contains("preceding") ? -1 : 0;
    return DateContext.beside(unitIn(words), by, before.earliest());
  }

  private static String distant(MatchResult said, DateContext at) {
    int many = CalendarWords.number(said.group(1));
    boolean ago = said.group(3).equalsIgnoreCase("ago");
    Edtf before = at.before();
    if (!ago && (before == null || before.earliest().equals(LocalDate.MIN))) {
      return "";
    }
    LocalDate from = ago || before == null ? at.published() : before.earliest();
    return DateContext.beside(
        unitIn(said.group(2)), said.group(3).equalsIgnoreCase("later") ? many : -many, from);
  }

  private static ChronoUnit unitIn(String words) {
    String small = words.toLowerCase(Locale.ENGLISH);
    return small.contains("year")
        ? ChronoUnit.YEARS
        : small.contains("month")
            ? ChronoUnit.MONTHS
            : small.contains("week") ? ChronoUnit.WEEKS : ChronoUnit.DAYS;
  }

  private static String dayNear(MatchResult said, DateContext at) {
    return switch (said.group().toLowerCase(Locale.ENGLISH)) {
      case "yesterday" -> at.published().minusDays(1).toString();
      case "tomorrow" -> at.published().plusDays(1).toString();
      default -> at.published().toString();
    };
  }

  private static String weekday(MatchResult said, DateContext at) {
    DayOfWeek day = CalendarWords.weekday(said.group(1));
    String words = said.group().toLowerCase(Locale.ENGLISH);
    return at.published()
        .with(
            words.startsWith("next") || at.isToCome()
                ? TemporalAdjusters.next(day)
                : words.startsWith("last")
                    ? TemporalAdjusters.previous(day)
                    : TemporalAdjusters.previousOrSame(day))
        .toString();
  }

  private static String century(MatchResult said, DateContext at) {
    return "%02dXX".formatted(Integer.parseInt(said.group(1)) - 1);
  }
}
