/**
 * Folders of facts in Pacta's own format: read whole, as the starter world is, or row by row by the
 * import pipeline, and written. The format is described in {@code docs/folder-format.md}; which
 * files and columns there are follows from {@link io.pacta.fact.FactKind}.
 *
 * <p>Whoever reads, {@link io.pacta.folder.Rows} says what a row means.
 */
@NullMarked
package io.pacta.folder;

import org.jspecify.annotations.NullMarked;
