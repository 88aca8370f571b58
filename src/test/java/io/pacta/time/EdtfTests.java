package io.pacta.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is read and what is refused; {@code edtf.tsv} is the list. */
class EdtfTests {

  @TestFactory
  Stream<DynamicTest> theTable() throws IOException {
    try (InputStream table = EdtfTests.class.getResourceAsStream("edtf.tsv")) {
      return new String(requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(
              row ->
                  switch (row[0]) {
                    case "accepted" -> dynamicTest("'" + row[1] + "' is read", () -> isRead(row));
                    case "refused" ->
                        dynamicTest("'" + row[1] + "' is refused", () -> isRefused(row));
                    default -> throw new IllegalStateException(row[0]);
                  });
    }
  }

  private static void isRead(String[] row) {
    Edtf edtf = Edtf.parse(row[1]);
    assertThat(edtf.bounds(Temporality.STATE))
        .returns(day(row[2]), Bounds::startEarliest)
        .returns(day(row[3]), Bounds::startLatest)
        .returns(day(row[4]), Bounds::endEarliest)
        .returns(day(row[5]), Bounds::endLatest);
    assertThat(edtf.bounds(Temporality.HAPPENING))
        .isEqualTo(Bounds.oneDayIn(day(row[2]), day(row[5])));
    assertThat(edtf).hasToString(row[1]).isEqualTo(Edtf.parse(row[1]));
    assertThat(edtf.isInterval()).isEqualTo(row[1].contains("/"));
  }

  private static void isRefused(String[] row) {
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> Edtf.parse(row[1]))
        .withMessageContaining(row[3])
        .returns(Integer.parseInt(row[2]), EdtfException::position);
  }

  private static LocalDate day(String text) {
    return switch (text) {
      case "-inf" -> LocalDate.MIN;
      case "+inf" -> LocalDate.MAX;
      default -> LocalDate.parse(text);
    };
  }

  @Test
  void aRefusalIsOneSentenceForThePersonWhoTyped() {
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> Edtf.parse("2021-02-30"))
        .withMessage(
            "'2021-02-30' is not an EDTF date: February 2021 has 28 days (at character 9).");
  }

  @Test
  void aRefusalStaysOnOneShortLineWhateverWasGiven() {
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> Edtf.parse("2004\n\u202E" + "9".repeat(1_000_000)))
        .withMessageStartingWith("'2004\uFFFD\uFFFD999")
        .withMessageEndingWith(
            "…' is not an EDTF date: at most 100 characters are read (at character 101).")
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
  }

  @Test
  void aHundredCharactersAreRead() {
    String set = "[" + "2004-02-29,".repeat(8) + "2006-06-23]";
    assertThat(Edtf.parse(set).toString()).isEqualTo(set).hasSize(Edtf.MAX_LENGTH);
  }

  @Test
  void expressionsAreEqualIfTheyAreWrittenAlike() {
    assertThat(Edtf.parse("2006-XX")).isNotEqualTo(Edtf.parse("2006"));
    assertThat(Edtf.parse("2006/..")).isNotEqualTo(Edtf.parse("2006/"));
    assertThat(Edtf.parse("2006/2006")).isNotEqualTo(Edtf.parse("2006"));
    assertThat(Edtf.parse("2006/..")).hasSameHashCodeAs(Edtf.parse("2006/.."));
  }

  @Test
  void aDayIsWrittenAsItself() {
    assertThat(Edtf.on(LocalDate.of(2007, 1, 1))).isEqualTo(Edtf.parse("2007-01-01"));
    assertThat(Edtf.on(LocalDate.of(33, 4, 3))).hasToString("0033-04-03");
    assertThatExceptionOfType(EdtfException.class)
        .isThrownBy(() -> Edtf.on(LocalDate.of(10000, 1, 1)));
  }

  @Test
  void aLoneDateStartsAndEndsWithItself() {
    Edtf edtf = Edtf.parse("2006-06?");
    assertThat(edtf.start()).isEqualTo(edtf.end()).returns("2006-06?", Endpoint::edtf);
    assertThat(edtf.earliest()).isEqualTo("2006-06-01");
    assertThat(edtf.latest()).isEqualTo("2006-06-30");
  }

  @Test
  void theEndsOfAnIntervalSayWhetherTheyAreKnown() {
    assertThat(Edtf.parse("2004/..").end()).isEqualTo(Endpoint.Absent.OPEN);
    assertThat(Edtf.parse("2004/").end()).isEqualTo(Endpoint.Absent.UNKNOWN);
    assertThat(Edtf.parse("../2004").start()).isEqualTo(Endpoint.Absent.OPEN);
    assertThat(Edtf.parse("/2004").start()).isEqualTo(Endpoint.Absent.UNKNOWN);
    assertThat(Edtf.parse("/2004").end()).isInstanceOf(Endpoint.Known.class);
  }
}
