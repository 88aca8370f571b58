package io.pacta.format;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a country had before another, as a comment in ISO 3166-3 says: {@code had numeric
 * code 532 until Aruba split away in 1986}.
 *
 * @param number the number
 * @param until the day or year of the change
 */
record FormerNumber(String number, String until) {

  private static final Pattern FORMER_NUMBER =
      Pattern.compile(
          "had numeric code (?<number>\\d{3}) until .*?"
              + "(?:(?<day>\\d{1,2}) (?<month>[A-Z][a-z]+) )?(?<year>\\d{4})\\b");

  /** The one in a comment; empty where it tells none. */
  static Optional<FormerNumber> in(String comment) {
    Matcher before = FORMER_NUMBER.matcher(comment);
    return before.lookingAt()
        ? Optional.of(
            new FormerNumber(
                before.group("number"),
                date(before.group("day"), before.group("month"), before.group("year"))))
        : Optional.empty();
  }

  private static String date(@Nullable String day, @Nullable String month, String year) {
    if (day == null || month == null) {
      return year;
    }
    String name = month.toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(each -> LocalDate.of(Integer.parseInt(year), each, Integer.parseInt(day)).toString())
        .orElse(year);
  }
}
