/**
 * Folders of facts in Pacta's own format, read, checked and told to the record. The format is
 * described in {@code docs/folder-format.md}; which files and columns there are follows from {@link
 * io.pacta.fact.FactKind}.
 */
@NullMarked
package io.pacta.folder;

import org.jspecify.annotations.NullMarked;
