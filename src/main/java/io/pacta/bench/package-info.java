/**
 * How fast Pacta is, beside what the database needs by itself: the floor that a measure is shown
 * with, taken in the same run.
 */
@NullMarked
package io.pacta.bench;

import org.jspecify.annotations.NullMarked;
