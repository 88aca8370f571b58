package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Years from 1950; a cell in brackets is imputed. */
class IgoYearsTests {

  @Test
  void aStatusIsSeenToBeginAndToEnd() {
    assertThat(gone("0110")).containsExactly("FULL 1951/[1952..1953]");
  }

  @Test
  void itEndsInTheYearInWhichTheStateOrTheOrganizationDoes() {
    assertThat(gone("11 ")).containsExactly("FULL 1950/[1951-01-01..1951-12-31]");
    assertThat(gone("011")).containsExactly("FULL 1951/[1952-01-01..1952-12-31]");
  }

  @Test
  void oneStatusFollowsAnother() {
    assertThat(gone("03312"))
        .containsExactly(
            "OBSERVER 1951/[1952..1953]",
            "FULL 1953/[1953..1954]",
            "ASSOCIATE 1954/[1954-01-01..1954-12-31]");
  }

  @Test
  void aBlankIsNoSpell() {
    assertThat(gone(" 11  10"))
        .containsExactly("FULL 1951/[1952-01-01..1952-12-31]", "FULL 1955/[1955..1956]");
  }

  @Test
  void imputedYearsDoNotSayWhenItBegan() {
    assertThat(gone("0(0000)10")).containsExactly("FULL [1951..1955]/[1955..1956]");
    assertThat(gone("0(0011)10")).containsExactly("FULL [1951..1955]/[1955..1956]");
    assertThat(gone("(0000)10")).containsExactly("FULL [1950..1954]/[1954..1955]");
    assertThat(gone(" (0000)10")).containsExactly("FULL [1951..1955]/[1955..1956]");
  }

  @Test
  void norWhenItEnded() {
    assertThat(gone("1(1100)0")).containsExactly("FULL 1950/[1950..1955]");
    assertThat(gone("1(110) ")).containsExactly("FULL 1950/[1950..1953]");
    assertThat(gone("11(111)")).containsExactly("FULL 1950/[1951..1954]");
  }

  @Test
  void nothingButImputedYearsIsAtLeastPossible() {
    assertThat(gone("0(011)0")).containsExactly("FULL [1951..1952]/[1953..1954]");
  }

  @Test
  void imputedYearsBetweenTwoThatWereObservedAreOfTheSpell() {
    assertThat(gone("1(1111)10")).containsExactly("FULL 1950/[1955..1956]");
  }

  @Test
  void missingYearsAreNotCovered() {
    assertThat(gone("1??0")).containsExactly("FULL 1950/[1950..1953]");
    assertThat(gone("0??1")).containsExactly("FULL [1951..1953]/[1953-01-01..1953-12-31]");
    assertThat(gone("??1")).containsExactly("FULL [1950..1952]/[1952-01-01..1952-12-31]");
    assertThat(gone("1?? ")).containsExactly("FULL 1950/[1950..1952]");
    assertThat(gone("1??10"))
        .containsExactly("FULL 1950/[1950..1953]", "FULL [1951..1953]/[1953..1954]");
  }

  @Test
  void nothingIsSaidOfTheTimeAfterTheTable() {
    assertThat(spells(2011, "0011", true)).containsExactly("FULL 2013/[2014-12-31..]");
    assertThat(spells(2011, "01??", true)).containsExactly("FULL 2012/[2012..]");
  }

  private static List<String> gone(String cells) {
    return spells(1950, cells, false);
  }

  private static List<String> spells(int first, String cells, boolean goesOn) {
    int count = cells.replaceAll("[()]", "").length();
    IgoYears years = new IgoYears(first, first + count - 1, goesOn);
    boolean imputed = false;
    int year = first;
    for (int at = 0; at < cells.length(); at++) {
      char cell = cells.charAt(at);
      if (cell == '(' || cell == ')') {
        imputed = cell == '(';
      } else {
        years.set(year++, cell, imputed);
      }
    }
    return years.spells().stream()
        .map(spell -> spell.status() + " " + spell.valid(CowIgoTests.ALWAYS).orElseThrow())
        .toList();
  }
}
