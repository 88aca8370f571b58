package io.pacta.path;

import io.pacta.time.Edtf;
import io.pacta.time.Truth;

/**
 * When all steps of a path held together.
 *
 * @param valid the interval that they have in common
 * @param holds whether it has a day of the time asked for: TRUE or UNKNOWN
 */
public record PathTime(Edtf valid, Truth holds) {}
