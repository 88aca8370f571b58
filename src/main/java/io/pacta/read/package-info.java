/**
 * How a field is read: as seen on a day and at a revision, in one batched statement per field and
 * level, a page at a time.
 *
 * <p>Every field that asks the database is a {@link io.pacta.read.Batch} (one answer per key) or a
 * {@link io.pacta.read.Listing} (one page per key) over one named statement. All aliases and all
 * parents of a level share one read, whatever their arguments.
 */
@NullMarked
package io.pacta.read;

import org.jspecify.annotations.NullMarked;
