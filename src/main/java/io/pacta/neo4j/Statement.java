package io.pacta.neo4j;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A named Cypher statement. It has two wordings, since most questions use none of the filters and
 * orders that a list offers, and the database asks each of them of every fact that it looks at.
 *
 * @param name the path of its file below {@code cypher/}, without the ending: {@code
 *     Country/memberships}
 * @param words what the database plans, with its parts filled in
 * @param usualWords the same with the usual forms of its parts, which answer the usual question
 *     alike; see {@link Statements}
 */
public record Statement(String name, Wording words, Wording usualWords) {

  private static final String KEYS = "UNWIND $keys AS k\n";

  /** The column in which a page has its items, as rows in its row. */
  public static final String ITEMS = "items";

  private static final String PAGE =
      "RETURN k.at AS at, k.revision AS revision, {{#sliced}}total, from, {{/sliced}}" + ITEMS;
  private static final Pattern ROOT =
      Pattern.compile(
          "RETURN k\\.at AS at, (\\{id: .+?, revision: .+} AS root)\\z", Pattern.DOTALL);

  private static final String RECORD = ":Record {";

  private static final String LANGUAGES = "$languages";
  private static final String ROOT_LANGUAGES = "$rootLanguages";

  /** A statement with one text. */
  public Statement(String name, String text) {
    this(name, text, text);
  }

  /** A statement with a text for the usual question. */
  Statement(String name, String text, String usualText) {
    this(name, new Wording(text), new Wording(usualText));
  }

  /** The whole text, whatever is asked for. */
  public String text() {
    return words.whole();
  }

  /** Whether it finds one thing for a root field, and the page of a list can be read with it. */
  public boolean isRoot() {
    return Stream.of(words, usualWords).allMatch(each -> ROOT.matcher(each.whole()).find());
  }

  /** Whether it finds by itself which revision is the newest. */
  public boolean findsRevision() {
    return text().contains(RECORD);
  }

  /** Whether it reads a page of a list, as can be done with what a root field finds. */
  public boolean isList() {
    return Stream.of(words, usualWords)
            .map(Wording::marked)
            .allMatch(each -> each.startsWith(KEYS) && each.endsWith(PAGE))
        && words.asked(Map.of()).inner().containsKey(ITEMS);
  }

  /**
   * This statement.
   *
   * @throws IllegalArgumentException where it is none that {@link #isRoot}
   */
  public Statement asRoot() {
    if (!isRoot()) {
      throw new IllegalArgumentException(
          "cypher/%s.cypher is the statement of a root field, so it has to end with RETURN k.at AS at, {id: …, revision: …} AS root"
              .formatted(name));
    }
    return this;
  }

  /**
   * This statement.
   *
   * @throws IllegalArgumentException where it is none that {@link #isList}
   */
  public Statement asList() {
    if (!isList()) {
      throw new IllegalArgumentException(
          "cypher/%s.cypher lists what is around a thing, so it has to begin with UNWIND $keys AS k, to gather {{*items}} and to end with {{page}}"
              .formatted(name));
    }
    return this;
  }

  /**
   * The statement of a root field, and in the same text the page of a list below what it finds.
   *
   * @param list lists what is around the entity {@code k.parent} at {@code k.revision}; all else
   *     that its key {@code k} says is in the parameter {@code $below}. What this one takes from
   *     {@code $languages} is in {@code $rootLanguages}, since {@code $languages} are the list's
   * @return returns what the list does, with a number in {@code at} for each thing that this one
   *     finds, and {@code roots}, the rows that this one returns for it as a list of maps
   * @throws IllegalArgumentException where the two are not what they should be
   */
  public Statement below(Statement list) {
    asRoot();
    list.asList();
    return new Statement(
        name + "+" + list.name,
        below(words.whole(), list.words.marked()),
        below(usualWords.whole(), list.usualWords.marked()));
  }

  private static String below(String root, String list) {
    String found =
        ROOT.matcher(root).replaceFirst(end -> Matcher.quoteReplacement("WITH " + end.group(1)));
    return """
        %s
        WITH root.id AS id, root.revision AS revision, collect({root: root}) AS rows
        WITH collect({id: id, revision: revision, rows: rows}) AS roots
        UNWIND range(0, size(roots) - 1) AS at
        WITH at, roots[at] AS root, $below AS below
        WITH below {.*, at: at, parent: root.id, revision: root.revision, roots: root.rows} AS k
        %s,
        k.roots AS roots"""
        .formatted(found.replace(LANGUAGES, ROOT_LANGUAGES), list.substring(KEYS.length()));
  }

  /** The statement for the usual question: its words are the usual ones. */
  public Statement usual() {
    return new Statement(name, usualWords, usualWords);
  }

  /** What the database is told for these parameters. */
  Wording.Asked asked(Map<String, ?> parameters) {
    return words.asked(parameters);
  }
}
