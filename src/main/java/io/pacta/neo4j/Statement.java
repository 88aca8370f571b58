package io.pacta.neo4j;

/**
 * A named Cypher statement.
 *
 * @param name the path of its file below {@code cypher/}, without the ending: {@code
 *     Country/memberships}
 * @param text the text that the database plans, with its parts filled in
 */
public record Statement(String name, String text) {}
