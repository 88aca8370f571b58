/**
 * Data sets, who claims; sources, the documents; and citations, the pointers from a fact to a place
 * in a source.
 */
@NullMarked
package io.pacta.source;

import org.jspecify.annotations.NullMarked;
