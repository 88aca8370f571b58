/**
 * How a field is read: as seen on a day and at a revision, in one batched statement per field and
 * level, a page at a time.
 *
 * <p>Every field that asks the database is a {@link io.pacta.read.Batch} (one answer per key) or a
 * {@link io.pacta.read.Listing} (one page per key) over one named statement. All aliases and all
 * parents of a level share one read, whatever their arguments.
 *
 * <p>A read is work that waits for the database. The thread that waits for the answer does it, see
 * {@link io.pacta.read.WaitingThread}, or a thread of its own where several can be done at once or
 * nobody waits; it is interrupted when the operation is given up.
 *
 * <p>A {@link io.pacta.read.Root} finds one thing, and reads the only list that is selected of it
 * in the same statement: {@code Query/country+Entity/memberships}.
 *
 * <p>A statement returns no more than the operation selects, see {@link io.pacta.read.Selection}:
 * details, citations, and the names of its rows' entities in the languages asked for. A name that
 * did not come with its entity is read by a statement of its own.
 *
 * <p>Rows that were read are kept, and answer the same question at every revision up to one that
 * touches what they rest on. A field says with its {@link io.pacta.read.Basis} what that is; where
 * it says nothing, its rows are right at the very revision at which they were read. Whether a
 * revision was a touch is told by the database alone, never by what this process has written. A
 * root field that says what its rows rest on asks first which revision is the newest, all who ask
 * at once together ({@link io.pacta.read.CommonRead}); one that finds one thing does so where rows
 * of it are kept, and else finds the revision with them, as all others do. Whoever is the first to
 * be told of a revision so asks again, see {@link io.pacta.read.NewestRevision}.
 *
 * <p>In a key {@code k} of a statement, {@code k.parent} is the entity at whose end facts are
 * looked for, {@code k.day} the day and {@code k.revision} the revision of the view, and {@code
 * k.since} to {@code k.until} the window that the field asks for.
 */
@NullMarked
package io.pacta.read;

import org.jspecify.annotations.NullMarked;
