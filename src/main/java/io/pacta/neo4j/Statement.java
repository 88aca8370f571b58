package io.pacta.neo4j;

/**
 * A named Cypher statement. It has two texts, since most questions use none of the filters and
 * orders that a list offers, and the database asks each of them of every fact that it looks at.
 *
 * @param name the path of its file below {@code cypher/}, without the ending: {@code
 *     Country/memberships}
 * @param text the text that the database plans, with its parts filled in
 * @param usualText the same with the usual forms of its parts, which answer the usual question
 *     alike; see {@link Statements}
 */
public record Statement(String name, String text, String usualText) {

  /** A statement with one text. */
  public Statement(String name, String text) {
    this(name, text, text);
  }

  /** The statement for the usual question: its text is the usual one. */
  public Statement usual() {
    return new Statement(name, usualText, usualText);
  }
}
