/**
 * How people write the record: mutations, each one revision, whole or not at all.
 *
 * <p>An edit is decided in the transaction that writes it, after that has taken the revision
 * counter. So what it was decided by is still so when it is written, also with several servers; and
 * an edit that came with a key is known to have been made, or not to have been.
 *
 * <p>Only what belongs to a data set of an editor's own is told, corrected or taken back. A claim
 * of a published data set says what is published, and the next import would say it again; it is
 * judged instead, and imports keep its rank.
 */
@NullMarked
package io.pacta.edit;

import org.jspecify.annotations.NullMarked;
