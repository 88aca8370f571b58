package io.pacta.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The questions that are measured. */
public final class Questions {

  private Questions() {}

  static final List<Question> ALL =
      List.of(
          Question.of("nothing", draws -> Map.of()),
          Question.of("members", draws -> draws.one("organizations").as("organization")),
          Question.of("co-members", draws -> draws.one("countries").as("code")),
          Question.of("parties", draws -> draws.one("treaties").as("treaty")),
          Question.of("paths", draws -> draws.two("members", "from", "to")),
          Question.of("page", draws -> Map.of("day", draws.one("members").day())),
          Question.of("leader", draws -> draws.one("countries").as("code")),
          Question.of("changes", Questions::changes),
          Question.of("member-leaders", draws -> draws.one("organizations").as("organization")),
          Question.of("agreement", Questions::agreement),
          Question.of("search", draws -> Map.of("text", draws.prefix(), "day", Draws.LAST)));

  /** What they are called. */
  public static List<String> names() {
    return ALL.stream().map(Question::name).toList();
  }

  private static Map<String, Object> changes(Draws draws) {
    Draws.Drawn country = draws.one("members");
    LocalDate first = country.day();
    LocalDate last = first.plusDays(draws.number(30, 3 * 365));
    return Map.of(
        "of",
        country.name(),
        "between",
        first + "/" + last,
        "first",
        first,
        "last",
        last,
        "day",
        last);
  }

  private static Map<String, Object> agreement(Draws draws) {
    Map<String, Object> two = draws.two("voters", "a", "b");
    int year = ((LocalDate) two.getOrDefault("day", Draws.LAST)).getYear();
    return Map.of(
        "a", two.getOrDefault("a", ""),
        "b", two.getOrDefault("b", ""),
        "year", "" + year,
        "since", LocalDate.of(year, 1, 1),
        "until", LocalDate.of(year, 12, 31));
  }
}
