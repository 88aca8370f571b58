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

  private static final String KEYS = "UNWIND $keys AS k";
  private static final String LANGUAGES = "$languages";
  private static final String ROOT_LANGUAGES = "$rootLanguages";
  private static final String ROOT = "RETURN k.at AS at, {";

  /** A statement with one text. */
  public Statement(String name, String text) {
    this(name, text, text);
  }

  /**
   * The statement of a root field, and in the same text the page of a list below what it finds.
   *
   * @param list lists what is around the entity {@code k.parent} at {@code k.revision}; all else
   *     that its key {@code k} says is in the parameter {@code $below}. What this one takes from
   *     {@code $languages} is in {@code $rootLanguages}, since {@code $languages} are the list's
   * @return returns what the list does, with {@code rootId}, the thing whose page it is, and {@code
   *     roots}, the rows that this one returns for it, as a list of maps
   */
  public Statement below(Statement list) {
    return new Statement(
        name + "+" + list.name, below(text, list.text), below(usualText, list.usualText));
  }

  private static String below(String root, String list) {
    int found = root.lastIndexOf(ROOT);
    if (found < 0 || !list.startsWith(KEYS)) {
      throw new IllegalArgumentException(
          "A root's statement ends with %s, and that of a list begins with %s"
              .formatted(ROOT, KEYS));
    }
    return """
        %sWITH%s
        WITH root.id AS id, root.revision AS revision, collect({root: root}) AS roots, $below AS below
        WITH below {.*, at: 0, parent: id, revision: revision, rootId: id, roots: roots} AS k\
        %s,
        k.rootId AS rootId, k.roots AS roots"""
        .formatted(
            root.substring(0, found).replace(LANGUAGES, ROOT_LANGUAGES),
            root.substring(found + "RETURN".length()).replace(LANGUAGES, ROOT_LANGUAGES),
            list.substring(KEYS.length()));
  }

  /** The statement for the usual question: its text is the usual one. */
  public Statement usual() {
    return new Statement(name, usualText, usualText);
  }
}
