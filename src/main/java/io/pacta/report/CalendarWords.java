package io.pacta.report;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of English for months, days of the week and small numbers. */
final class CalendarWords {

  /** A month, in full or as newspapers shorten it: {@code Sept.} */
  static final String MONTH =
      "(?:"
          + Arrays.stream(Month.values())
              .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .collect(Collectors.joining("|"))
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

  static final String WEEKDAY =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /** A number of years or days: {@code a}, {@code five}, {@code 12}. */
  static final String NUMBER =
      "(?:an?|\\d{1,3}|" + String.join("|", NUMBERS.subList(1, NUMBERS.size())) + ")";

  private CalendarWords() {}

  static Month month(String word) {
    return starting(
        Month.values(), month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), word);
  }

  static DayOfWeek weekday(String word) {
    return starting(
        DayOfWeek.values(), day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), word);
  }

  static int number(String word) {
    String small = word.toLowerCase(Locale.ENGLISH);
    if (small.equals("a") || small.equals("an")) {
      return 1;
    }
    int at = NUMBERS.indexOf(small);
    return at >= 0 ? at : Integer.parseInt(small);
  }

  /** The one whose name begins like a word. Three letters tell them apart. */
  private static <T> T starting(T[] values, Function<T, String> name, String word) {
    String start = word.substring(0, 3);
    return Arrays.stream(values)
        .filter(value -> name.apply(value).regionMatches(true, 0, start, 0, 3))
        .findFirst()
        .orElseThrow();
  }
}
