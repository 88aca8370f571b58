package io.pacta.common;

import io.pacta.time.Edtf;
import io.pacta.time.Truth;

/**
 * A time that several share.
 *
 * @param valid from when to when
 * @param holds whether they do, on the day or in the interval
 */
record CommonTime(Edtf valid, Truth holds) {}
