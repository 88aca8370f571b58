/**
 * The database: where it runs, its schema, and the named statements asked of it.
 *
 * <p>Only this package knows the Neo4j driver. A statement is constant text in a file below {@code
 * cypher/}; its path is its name. Whatever varies is a parameter. It has a second, shorter text for
 * questions that use none of the filters and orders that there are, see {@link
 * io.pacta.neo4j.Statements}.
 */
@NullMarked
package io.pacta.neo4j;

import org.jspecify.annotations.NullMarked;
