/**
 * The database: where it runs, its schema, and the named statements asked of it.
 *
 * <p>Only this package knows the Neo4j driver. A statement is constant text in a file below {@code
 * cypher/}; its path is its name. Whatever varies is a parameter.
 */
@NullMarked
package io.pacta.neo4j;

import org.jspecify.annotations.NullMarked;
