package io.pacta.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacta.ingest.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessydateTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1990-03-12 | 1990-03-12",
        "1990-03 | 1990-03",
        "1823? | 1823?",
        "1823-05-01~ | 1823-05-01~",
        "1999-XX | 1999-XX",
        "..1816-01-01 | [..1816-01-01]",
        "2016-12-31.. | [2016-12-31..]",
        "1999-01..1999-03 | [1999-01..1999-03]",
        "{1667,1670} | [1667,1670]",
        "{1667,1670..1672} | [1667,1670..1672]"
      })
  void aDateIsWrittenAsPactaWritesIt(String messy, String edtf) {
    assertThat(Messydate.parse("Begin", messy)).hasToString(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0006-1815",
        "0014-022005",
        "1976-06-31",
        "2020-99-99",
        "2010-XX-XX-",
        "soon",
        "{}"
      })
  void whatIsMalformedIsRejected(String messy) {
    assertThatThrownBy(() -> Messydate.parse("Begin", messy))
        .isInstanceOf(Rejected.class)
        .hasMessage("Begin: '%s' is not a date.", messy);
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRejected() {
    assertThatThrownBy(() -> Messydate.parse("Begin", "1999-03..1999-01"))
        .hasMessage("Begin: '1999-03..1999-01' is not a date.");
  }

  @Test
  void yearsBeforeTheYear0AreRejected() {
    assertThatThrownBy(() -> Messydate.parse("Begin", "-0753"))
        .hasMessage("Begin: '-0753' lies before the year 0, and such dates are not kept.");
  }
}
