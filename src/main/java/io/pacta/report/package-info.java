/**
 * What a news report says: whom it names, when, and which of its statements the record supports,
 * contradicts or does not know.
 *
 * <p>A report is read in five steps, each of which can be looked at by itself:
 *
 * <ol>
 *   <li>{@link io.pacta.report.Scan} finds all names that were ever recorded ({@link
 *       io.pacta.report.Names}), the longest first, and {@link io.pacta.report.Dates} the dates.
 *   <li>{@link io.pacta.report.Surroundings} are what the record says on the day of whom the names
 *       may mean.
 *   <li>{@link io.pacta.report.Resolver} decides whom they mean, and says why.
 *   <li>{@link io.pacta.report.Grammar} finds statements: each is a pattern of words around names.
 *   <li>{@link io.pacta.report.Verdicts} compares them with the claims of the record.
 * </ol>
 *
 * <p>There is nothing learned in it: a wrong answer can be traced to a name, a word in a list or a
 * pattern, and mended there. What is proposed is to be right; what is not understood is left out.
 */
@NullMarked
package io.pacta.report;

import org.jspecify.annotations.NullMarked;
