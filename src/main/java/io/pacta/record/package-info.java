/**
 * The record, which only grows: versions of claims, revisions, and which of competing claims is
 * best.
 *
 * <p>A version is an immutable row with the revision that recorded it and the revision that closed
 * it. Any change closes a row and writes the next. One writing transaction is one revision; it
 * takes the revision counter first, so commit order is number order.
 */
@NullMarked
package io.pacta.record;

import org.jspecify.annotations.NullMarked;
