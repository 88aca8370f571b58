/**
 * Entities and the dated facts between them: the types that every other package gives its own names
 * to.
 *
 * <p>A {@link io.pacta.fact.FactKind} says what a kind of fact connects, whether it is a state or a
 * happening, and which properties tell two accounts apart. A row of the database becomes a fact in
 * {@link io.pacta.fact.Facts}, and nowhere else.
 */
@NullMarked
package io.pacta.fact;

import org.jspecify.annotations.NullMarked;
