/**
 * The graph of one day, written to files that other programs read: what held then for certain or
 * perhaps, and what had happened by then. A file format is a {@link io.pacta.export.GraphWriter};
 * which facts there are is decided once, in {@link io.pacta.export.Snapshots}.
 *
 * <p>All that the record claims, to be read back by Pacta, is written by {@code io.pacta.folder}.
 */
@NullMarked
package io.pacta.export;

import org.jspecify.annotations.NullMarked;
