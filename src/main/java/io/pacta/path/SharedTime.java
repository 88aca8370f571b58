package io.pacta.path;

import io.pacta.time.Edtf;
import io.pacta.time.Truth;

/**
 * When several facts held together.
 *
 * @param valid from when to when
 * @param holds whether a day of the time asked for is among them: TRUE or UNKNOWN
 */
public record SharedTime(Edtf valid, Truth holds) {}
