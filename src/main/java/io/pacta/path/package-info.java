/**
 * How entities are connected: the paths between two of them, and what lies around one.
 *
 * <p>Both walk along facts in either direction, as the record has them at a revision, and both know
 * what is telling: an entity tells the more the fewer others it connects in the time asked for.
 */
@NullMarked
package io.pacta.path;

import org.jspecify.annotations.NullMarked;
