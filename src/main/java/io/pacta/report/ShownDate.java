package io.pacta.report;

import io.pacta.time.Edtf;

/**
 * A date as it is shown.
 *
 * @param quote the words
 * @param start where they begin
 * @param end where they end
 * @param value what they mean
 */
record ShownDate(String quote, int start, int end, Edtf value) {

  static ShownDate of(SaidDate date) {
    return new ShownDate(date.span().quote(), date.span().start(), date.span().end(), date.value());
  }
}
