package io.pacta.report;

import io.pacta.time.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is around a date.
 *
 * @param text the whole text
 * @param published the day of its publication
 * @param span the date
 * @param sentence the sentence in which it stands
 * @param before the date that was named before it
 */
record DateContext(
    String text, LocalDate published, Span span, Span sentence, @Nullable Edtf before) {

  private static final int NEAR = 14;
  private static final int SOON = 40;

  private static final Pattern LEADS_TO_YEAR =
      Pattern.compile(
          "(?:\\b(?:in|since|until|till|by|of|from|to|during|before|after|early|late|mid|year|through"
              + "|and|or|between|around|about|circa|the|its|their|a|as|for|this|that|autumn|fall|spring"
              + "|summer|winter|throughout|following|both|into|but)[ -]|\\(|\\d{4}, )$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_YEAR =
      Pattern.compile(
          "\\b(?:resolutions?|articles?|flight|no\\.|number|nos\\.|room|section|page|paragraph|some|nearly"
              + "|almost|least|than|over|only|another) (?:the )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTED =
      Pattern.compile(
          "^[ -](?:people|troops|soldiers|men|women|dollars|euros|tons|tonnes|km|kilometers|kilometres"
              + "|miles|metres|meters|barrels|delegates|seats|prisoners|civilians|percent|mw|gmt"
              + "|observers|peacekeepers|refugees|casualties|hours|police|fighters|words)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|to be held|is to|are to|due|scheduled|planned|plans to|expires?)\\b");

  /** What goes before the last clause. */
  private static final Pattern LAST_CLAUSE =
      Pattern.compile(
          "(?s)^.*\\b(?:which|who|after|since|when|where|because|while|although|and|but)\\b");

  /** {@code In March, the members will meet}. */
  private static final Pattern COMES_AFTER =
      Pattern.compile(
          "^,? (?!that |and |but |which |who )(?:[\\w'-]+ ){0,3}?(?:will|is due|are due|is scheduled|are scheduled)\\b");

  /** {@code he said on Tuesday}. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(?:said|told [\\w ]{1,20}|announced|reported|added|wrote|statement|spoke)(?: in \\p{Lu}\\w+)?(?: on)? $");

  /** A day of a month, of the year said or of the nearest that fits. */
  LocalDate day(String month, String day, @Nullable String year) {
    return on(CalendarWords.month(month), Integer.parseInt(day), year);
  }

  String days(String month, String first, String last, @Nullable String year) {
    LocalDate from = day(month, first, year);
    return "%s/%s".formatted(from, from.withDayOfMonth(Integer.parseInt(last)));
  }

  /** The month, of the nearest year that fits. In May a text says "may" all the time. */
  String month(String word) {
    return Character.isUpperCase(word.charAt(0))
        ? YearMonth.from(on(CalendarWords.month(word), 1, null)).toString()
        : "";
  }

  private LocalDate on(Month month, int day, @Nullable String year) {
    if (year != null) {
      return LocalDate.of(Integer.parseInt(year), month, day);
    }
    int thisYear = published.getYear();
    boolean after =
        month.getValue() * 32 + day > published.getMonthValue() * 32 + published.getDayOfMonth();
    if (isToCome()) {
      return LocalDate.of(after ? thisYear : thisYear + 1, month, day);
    }
    return LocalDate.of(after ? thisYear - 1 : thisYear, month, day);
  }

  /** The unit of time that is so many after the one with a day in it. */
  static String beside(ChronoUnit unit, int by, LocalDate day) {
    LocalDate there = day.plus(by, unit);
    return switch (unit) {
      case YEARS -> "%04d".formatted(there.getYear());
      case MONTHS -> YearMonth.from(there).toString();
      case WEEKS ->
          "[%s..%s]"
              .formatted(
                  there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                  there.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
      default -> there.toString();
    };
  }

  /** Whether the sentence speaks of what is to come. */
  boolean isToCome() {
    String sofar = text.substring(Math.min(sentence.start(), span.start()), span.start());
    String clause = LAST_CLAUSE.matcher(sofar).replaceFirst("");
    String after =
        text.substring(span.end(), Math.clamp(sentence.end(), span.end(), span.end() + SOON));
    return (TO_COME.matcher(clause).find() && !REPORTED.matcher(sofar).find())
        || COMES_AFTER.matcher(after).find();
  }

  /** Whether a number is a year, by the words around it. */
  boolean saysYear() {
    String sofar = text.substring(Math.max(0, span.start() - NEAR), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + SOON));
    return LEADS_TO_YEAR.matcher(sofar).find()
        && !NO_YEAR.matcher(sofar).find()
        && !COUNTED.matcher(after).find();
  }
}
