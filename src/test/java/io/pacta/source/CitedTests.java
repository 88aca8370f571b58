package io.pacta.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacta.source.Citation.Support;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedTests {

  @Test
  void whatIsStoredIsReadBack() {
    for (Cited cited : all()) {
      assertThat(Cited.of(cited.stored())).isEqualTo(cited);
    }
  }

  @Test
  void citationsThatDifferAreStoredDifferently() {
    assertThat(all().stream().map(Cited::stored)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "-      | -  | WHOLE | book",
        "page 4 | -  | WHOLE | book>page 4",
        "-      | so | WHOLE | book>>so",
        "-      | -  | START | book>>>START",
        "page 4 | so | END   | book>page 4>so>END"
      })
  void whatIsAbsentAtTheEndIsLeftOut(
      @Nullable String locator, @Nullable String quote, Support supports, String stored) {
    assertThat(new Cited("book", locator, quote, supports).stored())
        .isEqualTo(stored.replace('>', '\t'));
  }

  @Test
  void anEmptyTextIsAbsentAndATabIsASpace() {
    assertThat(new Cited("book", "", "one\ttwo", Support.WHOLE))
        .isEqualTo(new Cited("book", null, "one two", Support.WHOLE));
  }

  private static List<Cited> all() {
    List<Cited> all = new ArrayList<>();
    for (String text : new String[] {null, "page 4", "a, b", "so\nit is ", " "}) {
      for (String other : new String[] {null, "page 4", "„Ташкент“; 𝄞"}) {
        for (Support supports : Support.values()) {
          all.add(new Cited("book", text, other, supports));
          all.add(new Cited("film", other, text, supports));
        }
      }
    }
    return all;
  }
}
