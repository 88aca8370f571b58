package io.pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as newspapers write them, in a report of Wednesday, 20 January 2021. */
class DatesTests {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 20);

  private static List<String> read(String text) {
    return Dates.in(text, Sentences.of(text), DAY).stream()
        .map(date -> date.span().quote() + " = " + date.value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the summit of December 2 decided            | December 2 = 2020-12-02",
        "on June 28, 2012, it left                   | June 28, 2012 = 2012-06-28",
        "on 28 June 2012 it left                     | 28 June 2012 = 2012-06-28",
        "on the 28th of June 2012 it left            | the 28th of June 2012 = 2012-06-28",
        "in October 2002 it was renamed              | October 2002 = 2002-10",
        "in May 2005 there was unrest                | May 2005 = 2005-05",
        "for a five-year term in April 1999          | April 1999 = 1999-04",
        "it happened last month                      | last month = 2020-12",
        "it presides this year                       | this year = 2021",
        "it presided last year                       | last year = 2020",
        "he spoke on Wednesday                       | Wednesday = 2021-01-20",
        "he spoke on Tuesday                         | Tuesday = 2021-01-19",
        "he spoke on Thursday                        | Thursday = 2021-01-14",
        "he will speak on Thursday                   | Thursday = 2021-01-21",
        "he spoke on Tuesday, January 19             | Tuesday, January 19 = 2021-01-19",
        "he spoke yesterday                          | yesterday = 2021-01-19",
        "two years ago it left                       | two years ago = 2019",
        "it left in November                         | November = 2020-11",
        "they will meet in November                  | November = 2021-11",
        "last March they met                         | last March = 2020-03",
        "in late 1999 it left                        | 1999 = 1999",
        "the 1949 treaty holds                       | 1949 = 1949",
        "since 1994, it holds                        | 1994 = 1994",
        "in the 1990s                                | 1990s = 199X",
        "in the 19th century                         | 19th century = 18XX",
        "it was so from 1992 to 1999                 | 1992 to 1999 = 1992/1999",
        "on 2012-06-28 it left                       | 2012-06-28 = 2012-06-28",
        "on Sept. 11, 2001, it began                 | Sept. 11, 2001 = 2001-09-11",
        "met on June 7-8, 2012 in Beijing            | June 7-8, 2012 = 2012-06-07/2012-06-08",
        "on Jan. 5 it began                          | Jan. 5 = 2021-01-05"
      })
  void aDateIsAsPreciseAsItIsSaid(String text, String date) {
    assertThat(read(text)).containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was founded in 1992. Others joined the following year. | the following year = 1993",
        "It left in 1999, and came back two years later.           | two years later = 2001",
        "It was signed on May 15, 1992 and ratified that year.     | that year = 1992",
        "They met on 4 June 1996, and again the next day.          | the next day = 1996-06-05"
      })
  void aDateMayFollowFromTheOneBefore(String text, String second) {
    assertThat(read(text)).hasSize(2).last().isEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolution 1973 was adopted",
        "some 1,992 people and 2000 troops",
        "it may march on",
        "the price of $1999",
        "article 1985 of the code"
      })
  void aNumberIsNotAlwaysAYear(String text) {
    assertThat(read(text)).isEmpty();
  }
}
