/**
 * What changed, and when: the timeline of one entity, what is different between two days, and how
 * many there were from year to year.
 *
 * <p>An end of a fact counts only where somebody tells it. That a data set does not reach further
 * is no beginning and no end.
 */
@NullMarked
package io.pacta.change;

import org.jspecify.annotations.NullMarked;
