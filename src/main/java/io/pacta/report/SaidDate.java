package io.pacta.report;

import io.pacta.time.Edtf;

/**
 * A date that a text names.
 *
 * @param span the words that name it, without a preposition
 * @param value what it is, as precise as it is said
 */
record SaidDate(Span span, Edtf value) {}
