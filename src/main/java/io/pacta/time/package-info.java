/**
 * Dates as precise as their source, and the three answers a question about a day can have.
 *
 * <p>What this package decides, and everything else relies on:
 *
 * <ul>
 *   <li>An endpoint is a range of days, so an answer is {@code TRUE}, {@code FALSE} or {@code
 *       UNKNOWN}: true when every reading of the dates says so, false when none does. {@code
 *       2012-06} compared with {@code 2012-06-30} is unknown.
 *   <li>Both ends are inclusive. On a hand-over day both hold.
 *   <li>Open ({@code ..}: no end is foreseen) and unknown (empty: no one says when) stay two
 *       things. {@code 2004/..} is true on every day of 2005 and later; {@code 2004/} is unknown on
 *       them, because it may have ended. At the other end, {@code ../2004} is true on every day
 *       before 2004, {@code /2004} unknown.
 *   <li>A list that was current to a day does not say "still so" after it. A spell that runs to the
 *       end of such a list ends in {@code [2014-12-31..]}: true to that day, unknown after it.
 *   <li>There is one rule, {@link io.pacta.time.Bounds#in}, for what holds and for what happens, on
 *       a day and in an interval. {@link io.pacta.time.Bounds} says why. Statements repeat the rule
 *       over the four stored dates; it is changed in both places or in neither.
 *   <li>{@code ?}, {@code ~} and {@code %} are kept and shown; they do not widen a range, since no
 *       source says by how much.
 *   <li>{@link java.time.LocalDate#MIN} and {@link java.time.LocalDate#MAX} mean unlimited. No date
 *       that can be written reaches them: years are 0000 to 9999.
 * </ul>
 */
@NullMarked
package io.pacta.time;

import org.jspecify.annotations.NullMarked;
